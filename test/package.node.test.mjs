/** What npm users get: every file that package.json promises, and nothing else. Needs a build. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const targets = Object.values(manifest.exports).flatMap((target) =>
  Object.values({target}).flatMap(leaves),
);
/** The elements that there are: src/define/ has one file for each, and one that registers it. */
const tags = readdirSync(path.join(root, 'src/define'))
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => name !== 'register');

/** Whether a file is the one that an entry names, or one of those, if it names many. */
function isNamed(entry) {
  const [before, after = null] = entry.split('*');
  return (file) =>
    after === null ? file === before : file.startsWith(before) && file.endsWith(after);
}

function leaves(target) {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(leaves);
}

describe('the npm package', () => {
  const [{files}] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  const packed = files.map((file) => file.path);

  it('holds every file that its exports, types and tools fields name', () => {
    const named = [...targets, manifest.types, manifest.customElements, manifest['web-types']];
    for (const file of named)
      assert.ok(packed.some(isNamed(path.normalize(file))), `${file} is not packed`);
  });

  it('holds a stylesheet for every theme, and the tokens as JSON', () => {
    const themes = ['plain', 'broadsheet', 'tabloid', 'city-portal', 'high-contrast'];
    const files = [...themes.map((name) => `${name}.css`), 'tokens.json'];
    assert.deepEqual(
      packed.filter((file) => file.startsWith('dist/themes/')).sort(),
      files.map((file) => `dist/themes/${file}`).sort(),
    );
    assert.ok(manifest.sideEffects.includes('./dist/themes/*.css'), 'a bundler may drop themes');
  });

  it('holds the files that the one script loads from beside it', () => {
    const loadedBy = (file) =>
      readFileSync(path.join(root, 'dist', file), 'utf8').match(/newsrack-\w+\.mjs(?!\.map)/g);
    const loaded = [...loadedBy('newsrack.js'), ...loadedBy('newsrack-body.mjs')];
    for (const name of ['body', 'live', 'sanitizer', 'tools', 'wordpress']) {
      assert.ok(loaded.includes(`newsrack-${name}.mjs`), `newsrack-${name}.mjs is not loaded`);
    }
    for (const name of ['newsrack.js', 'newsrack.mjs', ...loaded]) {
      assert.ok(packed.includes(`dist/${name}`), `dist/${name} is not packed`);
    }
  });

  it('has an entry of its own for every element', () => {
    for (const tag of tags) {
      assert.ok(manifest.exports[`./${tag}.js`], `newsrack/${tag}.js is not in exports`);
    }
  });

  it('says what it is, what it is made of, and under which licence', () => {
    for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE', 'dist/sbom.cdx.json']) {
      assert.ok(packed.includes(file), `${file} is not packed`);
    }
  });

  it('holds no source, test or tool', () => {
    const strange = packed.filter(
      (file) => !/^(dist\/|schemas\/|package\.json|[A-Z]+(\.md)?$)/.test(file),
    );
    assert.deepEqual(strange, []);
  });

  it('marks as free of side effects nothing that registers elements', () => {
    for (const entry of ['./dist/define.js', './dist/newsrack.js', './dist/newsrack.mjs']) {
      assert.ok(manifest.sideEffects.includes(entry), `${entry} is not in sideEffects`);
    }
  });
});

describe('newsrack/classes', () => {
  it('loads without a browser, and registers nothing', async () => {
    const classes = await import('newsrack/classes');
    for (const tag of tags) {
      const name = `-${tag}-element`.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
      assert.equal(typeof classes[name], 'function', `${name} is missing`);
      assert.equal(globalThis.customElements?.get(tag), undefined, `${tag} was registered`);
    }
  });
});

describe('the types', () => {
  it('compile in a strict project that imports every entry', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'newsrack-'));
    try {
      mkdirSync(path.join(folder, 'node_modules'));
      symlinkSync(root, path.join(folder, 'node_modules/newsrack'));
      writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
      writeFileSync(path.join(folder, 'page.ts'), everyEntry());
      const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
      const options =
        '--strict --noEmit --module nodenext --target es2022 --lib es2023,dom,dom.iterable';
      execFileSync(process.execPath, [tsc, ...options.split(' '), 'page.ts'], {
        cwd: folder,
        encoding: 'utf8',
      });
    } catch (error) {
      assert.fail(error.stdout || error);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

/** A module that imports each entry that has types, and uses what the README shows. */
function everyEntry() {
  const typed = Object.entries(manifest.exports).filter(([, target]) => target.types);
  for (const [, {types}] of typed)
    assert.ok(existsSync(path.join(root, types)), `${types} is missing`);
  const imports = typed.map(([entry, target]) => {
    const what = target.default ? '' : 'type {} from ';
    return `import ${what}'newsrack${entry.slice(1)}';`;
  });
  return [
    `import type {CustomElements} from 'newsrack/jsx';`,
    ...imports,
    `const comments = document.createElement('member-comments');`,
    `comments.sort = 'oldest';`,
    `document.createElement('member-session').token = async () => 'signed';`,
    `comments.addEventListener('news-comment-posted', ({comment}) => comment.text.length);`,
    `const card: HTMLElement = document.createElement('article-card');`,
    `export const tag: keyof CustomElements = 'article-card';`,
    `export {card};`,
  ].join('\n');
}
