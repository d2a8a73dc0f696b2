/** Builds dist/ from src/. Starts from nothing, so that no file of an earlier build survives. */
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/package.json');

rmSync(path.join(here, 'dist'), {recursive: true, force: true});
execFileSync(process.execPath, [path.join(path.dirname(compiler), 'bin/tsc')], {
  cwd: here,
  stdio: 'inherit',
});
