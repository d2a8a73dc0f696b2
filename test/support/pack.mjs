/** The package as npm publishes it. */
import {execFile} from 'node:child_process';
import {mkdir, readdir} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {root} from '../../scripts/run.mjs';

/** Packs it into this folder, which has no other, and answers the file. */
export async function pack(folder) {
  await mkdir(folder, {recursive: true});
  const options = ['--ignore-scripts', '--pack-destination', folder];
  await promisify(execFile)('npm', ['pack', ...options], {cwd: root});
  const file = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  return path.join(folder, file);
}
