/** Whoever builds a release gets the bytes that were published: the same from any folder, anywhere. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {root} from '../scripts/run.mjs';

/** What a build reads. */
const sources = [
  '.npmrc',
  'builder',
  'package-lock.json',
  'package.json',
  'rollup.config.mjs',
  'schemas',
  'scripts',
  'server/build.mjs',
  'server/package.json',
  'server/src',
  'server/tsconfig.json',
  'server/tsconfig.shared.json',
  'src',
  'tokens',
  'tsconfig.json',
];
/** What it runs; the lock file says that it is the same everywhere. */
const installed = ['node_modules', 'server/node_modules'];

describe('two builds, on machines that differ', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsrack-'));
  let one;
  let other;

  before(async () => {
    [one, other] = await Promise.all([
      build('a', {TZ: 'Pacific/Kiritimati', LC_ALL: 'C'}, '022'),
      build('another/folder, deeper', {TZ: 'America/Denver', LC_ALL: 'tr_TR.UTF-8'}, '077'),
    ]);
  });
  after(() => rmSync(folder, {recursive: true}));

  for (const dist of ['dist', 'server/dist']) {
    it(`give ${dist}/ the same files, with the same bytes`, () => {
      const hashes = hashesIn(path.join(one, dist));
      const others = hashesIn(path.join(other, dist));
      const files = [...new Set([...hashes.keys(), ...others.keys()])];
      assert.ok(files.length > 50);
      assert.deepEqual(
        files.filter((file) => hashes.get(file) !== others.get(file)),
        [],
      );
    });
  }

  it('list the modules of the manifest in order, however the disk has them', () => {
    const {modules} = JSON.parse(readFileSync(path.join(one, 'dist/custom-elements.json'), 'utf8'));
    const paths = modules.map((module) => module.path);
    const others = paths.filter((each) => !each.startsWith('dist/define/'));
    assert.ok(others.length > 1);
    assert.deepEqual(others, others.toSorted());
  });

  async function build(name, env, umask) {
    const project = path.join(folder, name);
    for (const each of sources) {
      cpSync(path.join(root, each), path.join(project, each), {recursive: true});
    }
    for (const each of installed) {
      mkdirSync(path.dirname(path.join(project, each)), {recursive: true});
      symlinkSync(path.join(root, each), path.join(project, each));
    }
    await promisify(execFile)('sh', ['-c', `umask ${umask} && node scripts/build.mjs`], {
      cwd: project,
      env: {...process.env, ...env},
    });
    return project;
  }
});

/** The hash of every file in a folder, by its path there. */
function hashesIn(folder) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => path.join(parentPath, name));
  return new Map(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
