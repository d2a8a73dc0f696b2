/** What npm users get of the server. Needs a build. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

describe('the npm package of the server', () => {
  const [{files}] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const packed = files.map(({path}) => path);

  it('holds the program, what it runs, the document of its calls and the manual', () => {
    const named = [...Object.values(manifest.bin), manifest.exports['.'].default];
    for (const file of [...named, 'dist/cli/main.js', 'openapi.yaml', 'README.md']) {
      assert.ok(packed.includes(file.replace('./', '')), `${file} is not packed`);
    }
  });

  it('holds neither sources nor tests nor measurements', () => {
    const allowed =
      /^(bin\/|dist\/|shared\/|openapi\.yaml$|[\w.]+\.schema\.json$|package\.json$|README\.md$|LICENSE$)/;
    assert.deepEqual(
      packed.filter((file) => !allowed.test(file)),
      [],
    );
  });

  it('names every package that it loads among its dependencies', () => {
    for (const file of packed.filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(`${root}/${file}`, 'utf8');
      for (const [, name] of code.matchAll(/(?:from|import)\s*\(?'((?:@[\w-]+\/)?\w[\w.-]*)/g)) {
        const isKnown =
          name === 'node' || builtinModules.includes(name) || name in manifest.dependencies;
        assert.ok(isKnown, `${file} loads ${name}`);
      }
    }
  });
});
