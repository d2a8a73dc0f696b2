/**
 * What the compilers of the frameworks say of right and of wrong uses of the elements, which
 * stand in types/, each wrong one under a comment that says what is wrong. Needs a build.
 */
import assert from 'node:assert/strict';
import {copyFileSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {stripVTControlCharacters} from 'node:util';
import {run} from '../../scripts/run.mjs';
import {copyExamples} from './support/packed.mjs';

const uses = fileURLToPath(new URL('types', import.meta.url));
const compilers = {
  React: {file: 'react.tsx', check: 'tsc --pretty false -p'},
  Vue: {file: 'vue.vue', check: 'vue-tsc --pretty false -p'},
  Svelte: {file: 'svelte.svelte', check: 'svelte-check --output machine --workspace'},
  Angular: {file: 'angular.ts', check: 'ngc -p'},
};

let folder;
before(async () => (folder = await copyExamples('example-types')));

for (const [framework, {file, check}] of Object.entries(compilers)) {
  describe(`types in ${framework}`, () => {
    const wrongUses = findWrongUses(path.join(uses, file));
    let reported;
    let output;

    before(async () => {
      const example = path.join(folder, framework.toLowerCase());
      copyFileSync(path.join(uses, file), path.join(example, 'src', file));
      ({output} = await run(`${check} ${example}`));
      output = stripVTControlCharacters(output);
      reported = reportedLines(output);
    });

    for (const {line, what} of wrongUses) {
      it(`report ${what}`, () => {
        assert.ok(reported.includes(`${file}:${line}`), output);
      });
    }

    it('report nothing else', () => {
      const wrong = wrongUses.map(({line}) => `${file}:${line}`);
      const others = reported.filter((place) => !wrong.includes(place));
      assert.deepEqual(others, [], output);
    });
  });
}

/** The line after each comment that says so: {line, what}. */
function findWrongUses(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    const [, what] = /wrong: (.*?) (?:-->|\*\/)/.exec(text) ?? [];
    return what ? [{line: index + 2, what}] : [];
  });
}

/** The places of which a compiler complains, as file:line, in whichever way it writes them. */
function reportedLines(output) {
  const errors = output.split('\n').filter((line) => /\berror\b/i.test(line));
  return errors.flatMap((line) => {
    const [, file, at] = /([\w-]+\.(?:tsx?|vue|svelte))["(: ]+(\d+)[,:]\d+/.exec(line) ?? [];
    return file ? [`${file}:${at}`] : [];
  });
}
