/** The snippets of the documentation, as they stand there. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../scripts/run.mjs';

/** What a reader follows: not the records of decisions, which show what was not done, too. */
const files = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'), {recursive: true})
    .filter((file) => file.endsWith('.md') && !file.startsWith('decisions'))
    .map((file) => `docs/${file}`),
].sort();

/** A fence, which stands further in where it belongs to a point of a list. */
const fence = /^( *)```(\w*)\n([^]*?)^ *```$/gm;

/** Each as `{file, line, language, text}`. */
export const snippets = files.flatMap((file) => {
  const page = readFileSync(path.join(root, file), 'utf8');
  return [...page.matchAll(fence)].map(({1: margin, 2: language, 3: text, index}) => ({
    file,
    line: page.slice(0, index).split('\n').length,
    language,
    text: text.replaceAll(new RegExp(`^${margin}`, 'gm'), ''),
  }));
});
