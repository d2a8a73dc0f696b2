/**
 * Builds dist/ from src/. It takes the old one's place when it is whole, so that nobody who runs the
 * server meanwhile finds it gone, and no file of an earlier build survives.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, renameSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/package.json');
const dist = path.join(here, 'dist');

// Beside the old one, since only a move within one disk is a single step.
const fresh = mkdtempSync(`${dist}-`);
try {
  execFileSync(
    process.execPath,
    [path.join(path.dirname(compiler), 'bin/tsc'), '--outDir', fresh],
    {cwd: here, stdio: 'inherit'},
  );
  rmSync(dist, {recursive: true, force: true});
  renameSync(fresh, dist);
} catch {
  rmSync(fresh, {recursive: true, force: true});
  process.exitCode = 1;
}
