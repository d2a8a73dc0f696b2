/** The examples as somebody has them who installed the package: built against what npm packs. */
import {execFile} from 'node:child_process';
import {cp, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {root} from '../../../scripts/run.mjs';
import {pack} from '../../support/pack.mjs';

const exec = promisify(execFile);

/**
 * Copies examples/ to build/<name>/ and puts the packed package beside them, where they find
 * it before the one of this folder. All else they find in the project's own node_modules.
 */
export async function copyExamples(name) {
  const folder = path.join(root, 'build', name);
  await rm(folder, {recursive: true, force: true});
  const isSource = (file) => !['build', 'dist'].includes(path.basename(file));
  await cp(path.join(root, 'examples'), folder, {recursive: true, filter: isSource});
  await unpackInto(path.join(folder, 'node_modules'));
  return folder;
}

/** Runs an example's own script, and answers what it prints. */
export async function runScript(folder, script) {
  try {
    const {stdout} = await exec('npm', ['run', '--silent', script], {cwd: folder});
    return stdout;
  } catch (error) {
    const {stdout, stderr} = error;
    throw new Error(`npm run ${script} failed in ${folder}:\n${stdout}${stderr}`, {cause: error});
  }
}

async function unpackInto(modules) {
  const file = await pack(modules);
  await exec('tar', ['-xzf', file, '-C', modules]);
  await rename(path.join(modules, 'package'), path.join(modules, 'newsrack'));
  await rm(file);
}
