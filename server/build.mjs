/**
 * Builds dist/ from src/, with a bill of what comes with the server, and shared/ from what the server
 * has in common with the script. Each takes the old one's place when it is whole, so that nobody who
 * runs the server meanwhile finds it gone, and no file of an earlier build survives.
 */
import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdtempSync, renameSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/package.json');

// The server is compiled against what is shared.
if (!replace('shared', compile('tsconfig.shared.json')) || !replace('dist', makeServer)) {
  process.exitCode = 1;
}

function makeServer(folder) {
  compile('tsconfig.json')(folder);
  const schema = path.join(here, '../schemas/feed-extension.schema.json');
  copyFileSync(schema, path.join(folder, 'feed.schema.json'));
  const bill = path.join(folder, 'sbom.cdx.json');
  run(path.join(here, '../scripts/sbom.mjs'), 'server', bill);
}

function compile(project) {
  return (folder) =>
    run(path.join(path.dirname(compiler), 'bin/tsc'), '-p', project, '--outDir', folder);
}

function run(...command) {
  execFileSync(process.execPath, command, {cwd: here, stdio: 'inherit'});
}

/** Answers whether `make` has filled a folder, which is called `name` from then on. */
function replace(name, make) {
  const place = path.join(here, name);
  // Beside the old one, since only a move within one disk is a single step.
  const fresh = mkdtempSync(`${place}-`);
  const old = `${fresh}-old`;
  try {
    make(fresh);
    // Removing the old one takes longer than moving it out of the way.
    if (existsSync(place)) renameSync(place, old);
    renameSync(fresh, place);
    return true;
  } catch {
    return false;
  } finally {
    for (const left of [fresh, old]) rmSync(left, {recursive: true, force: true});
  }
}
