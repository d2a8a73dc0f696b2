/**
 * Builds dist/ from src/, with a bill of what comes with the server. It takes the old one's place when
 * it is whole, so that nobody who runs the server meanwhile finds it gone, and no file of an earlier
 * build survives.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, renameSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/package.json');
const dist = path.join(here, 'dist');

// Beside the old one, since only a move within one disk is a single step.
const fresh = mkdtempSync(`${dist}-`);
const old = `${fresh}-old`;
try {
  execFileSync(
    process.execPath,
    [path.join(path.dirname(compiler), 'bin/tsc'), '--outDir', fresh],
    {cwd: here, stdio: 'inherit'},
  );
  const bill = path.join(fresh, 'sbom.cdx.json');
  execFileSync(process.execPath, [path.join(here, '../scripts/sbom.mjs'), 'server', bill], {
    stdio: 'inherit',
  });
  // Removing the old one takes longer than moving it out of the way.
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
} catch {
  process.exitCode = 1;
} finally {
  for (const left of [fresh, old]) rmSync(left, {recursive: true, force: true});
}
