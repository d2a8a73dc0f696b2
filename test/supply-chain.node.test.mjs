/** What ships, and how whoever loads it can tell that it is that. Needs a build. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../scripts/run.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const readJson = (file) => JSON.parse(read(file));
const dependencies = Object.keys(readJson('package.json').dependencies);

/** What a page loads: the script, as a module too, and the parts that these load. */
const loaded = readdirSync(path.join(root, 'dist')).filter((file) =>
  /^newsrack.*\.m?js$/.test(file),
);

/** The packages that a file may hold, and the record of the decision for each. */
const packagesIn = {
  'newsrack-sanitizer.mjs': ['dompurify'],
};
const decisions = {
  lit: 'slim-lit.md',
  '@lit/context': 'own-context-provider.md',
  dompurify: 'native-sanitiser.md',
};

describe('what ships', () => {
  it('depends on nothing but what the decisions name', () => {
    assert.deepEqual(dependencies.toSorted(), Object.keys(decisions).toSorted());
    for (const [name, record] of Object.entries(decisions)) {
      const text = read(`docs/decisions/${record}`).toLowerCase();
      assert.ok(text.includes(name), `${record} does not speak of ${name}`);
    }
  });

  for (const file of loaded) {
    const packages = packagesIn[file] ?? [];
    it(`has in ${file} our own code${packages.map((name) => ` and ${name}`).join()} only`, () => {
      const {sources} = readJson(`dist/${file}.map`);
      const [ours, others] = partition(sources, (source) => !source.includes('node_modules/'));
      assert.ok(ours.length > 0);
      for (const source of ours) {
        const module = source.replace(/\.js$/, '.ts');
        assert.ok(existsSync(path.join(root, 'src', module)), `${source} is of nobody`);
      }
      assert.deepEqual([...new Set(others.map(packageOf))], packages);
    });
  }

  it('has in every theme values only, which fetch nothing', () => {
    const themes = readdirSync(path.join(root, 'dist/themes')).filter((file) =>
      file.endsWith('.css'),
    );
    assert.ok(themes.length >= 5);
    for (const file of themes) {
      const css = read(`dist/themes/${file}`).replace(/\/\*[^]*?\*\//g, '');
      assert.match(css.trim(), /^:root \{(\s*--news-[\w-]+: [^;{}]+;)+\s*\}$/, file);
      assert.doesNotMatch(css, /url\(|@/, file);
    }
  });

  it('imports in modules for bundlers its dependencies only', () => {
    const modules = readdirSync(path.join(root, 'dist'), {recursive: true}).filter(
      (file) => file.endsWith('.js') && file !== 'newsrack.js',
    );
    const names = modules.flatMap((file) =>
      [...read(`dist/${file}`).matchAll(/\b(?:from|import)[\s(]*['"]([^'"]+)['"]/g)].map(
        ([, name]) => name,
      ),
    );
    const packages = names.filter((name) => !name.startsWith('.')).map(packageOf);
    assert.deepEqual([...new Set(packages)].sort(), dependencies.toSorted());
  });
});

describe('integrity.json', () => {
  it('has the hash of every file that a page loads, and of nothing else', () => {
    const hashes = loaded.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(read(`dist/${file}`))
        .digest('base64')}`,
    ]);
    assert.ok(loaded.includes('newsrack.js') && loaded.includes('newsrack.mjs'));
    assert.deepEqual(readJson('dist/integrity.json'), Object.fromEntries(hashes));
  });
});

/** The package that a module is of: of the innermost folder, where one has packages of its own. */
function packageOf(module) {
  return /^(?:@[^/]+\/)?[^/]+/.exec(module.split('node_modules/').at(-1))[0];
}

function partition(list, condition) {
  return [list.filter(condition), list.filter((each) => !condition(each))];
}
