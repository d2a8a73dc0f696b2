/**
 * Writes the tables of docs/theming.md from tokens/, between the comments that mark them.
 * With `--check` it writes nothing, and fails where they are not what it would write.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {root} from '../run.mjs';
import {markdownTable} from './markdown-table.mjs';
import {readBase, readTheme, themeNames} from '../tokens/read-tokens.mjs';

const file = path.join(root, 'docs/theming.md');
const kinds = {color: 'colour', dimension: 'length', fontFamily: 'fonts', number: 'ratio'};

const tables = {
  themes: markdownTable(
    ['theme', 'file', 'look'],
    (await Promise.all(themeNames.map(readTheme))).map(({name, title, description}) => [
      title,
      `\`themes/${name}.css\``,
      description,
    ]),
  ),
  tokens: markdownTable(
    ['property', 'kind', 'default', 'what'],
    (await readBase()).map(({name, type, default: value, description, elements}) => [
      `\`${name}\``,
      kinds[type],
      `\`${value}\``,
      elements ? `${description} Only ${elements.map(tag).join(', ')}.` : description,
    ]),
  ),
};

const before = readFileSync(file, 'utf8');
const after = await format(Object.entries(tables).reduce(withTable, before), {
  ...(await resolveConfig(file)),
  parser: 'markdown',
});

if (!process.argv.includes('--check')) {
  writeFileSync(file, after);
} else if (after !== before) {
  console.error('docs/theming.md is not what tokens/ says. Run: npm run docs');
  process.exitCode = 1;
}

function withTable(text, [name, rows]) {
  const marked = new RegExp(`(<!-- ${name}: written.*-->)[^]*(<!-- ${name}: end -->)`);
  if (!marked.test(text)) throw new Error(`docs/theming.md has no place for ${name}.`);
  return text.replace(marked, (_, begin, end) => `${begin}\n\n${rows}\n\n${end}`);
}

function tag(name) {
  return `\`<${name}>\``;
}
