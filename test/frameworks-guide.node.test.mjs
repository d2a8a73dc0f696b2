/** docs/frameworks.md shows what the examples do, which are built and clicked through. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../scripts/run.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const withoutIndent = (text) => text.replace(/^\s+/gm, '').trim();
const sections = read('docs/frameworks.md').split(/^## /m).slice(1);

describe('docs/frameworks.md', () => {
  for (const section of sections) {
    const title = section.split('\n', 1)[0];
    const snippets = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, , text]) => text);
    if (title === 'Editors') {
      it('names files that the package has', () => {
        const files = Object.values(JSON.parse(snippets[0])).flat();
        assert.equal(files.length, 2);
        for (const file of files) {
          const inPackage = file.replace('./node_modules/newsrack/', '');
          assert.ok(existsSync(path.join(root, inPackage)), file);
        }
      });
      continue;
    }

    it(`shows of ${title} what its example holds`, () => {
      const files = sourcesOf(`examples/${title.toLowerCase()}`).map(withoutIndent);
      assert.ok(snippets.length > 1);
      for (const snippet of snippets.map(withoutIndent)) {
        assert.ok(
          files.some((file) => file.includes(snippet)),
          snippet,
        );
      }
    });
  }
});

/** The texts of an example's own files. */
function sourcesOf(folder) {
  const files = [`${folder}/vite.config.js`];
  for (const name of readdirSync(path.join(root, folder, 'src'), {recursive: true})) {
    if (path.extname(name)) files.push(`${folder}/src/${name}`);
  }
  return files.map(read);
}
