/**
 * Writes what docs/check.md says of options and findings, from the check itself as the server's build has
 * made it, between the comments that mark it. With `--check` it writes nothing, and fails where the page is
 * not what it would write.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {checkOptions} from '../../server/dist/cli/check.js';
import {families} from '../../server/dist/feeds/check/all-rules.js';
import {failures} from '../../server/dist/feeds/check/failures.js';
import {root} from '../run.mjs';
import {markdownTable} from './markdown-table.mjs';

const file = path.join(root, 'docs/check.md');
/** Where the lines of the documentation end, in characters. */
const width = 110;

const parts = {
  options: markdownTable(
    ['flag', 'variable', 'default', 'meaning'],
    checkOptions.map(({flag, value, env, fallback, help}) => [
      `\`--${flag}${value ? ` ${value}` : ''}\``,
      `\`${env}\``,
      fallback,
      help,
    ]),
  ),
  findings: [
    {title: 'When there is no feed to be read', rules: Object.values(failures)},
    ...families,
  ]
    .flatMap(({title, rules}) => [`### ${title}`, ...rules.flatMap(aboutRule)])
    .join('\n\n'),
};

const before = readFileSync(file, 'utf8');
const after = await format(Object.entries(parts).reduce(withPart, before), {
  ...(await resolveConfig(file)),
  parser: 'markdown',
});

if (!process.argv.includes('--check')) {
  writeFileSync(file, after);
} else if (after !== before) {
  console.error('docs/check.md is not what the check says. Run: npm run docs');
  process.exitCode = 1;
}

function aboutRule({code, severity, title, why, fix}) {
  const heading = `#### \`${code}\``;
  const what = wrapped(`**${severity}**: ${marked(`${title}. ${why}`)}`);
  if (typeof fix === 'string') return [heading, what, wrapped(`What to do: ${marked(fix)}`)];
  const each = Object.entries(fix).map(([name, text]) =>
    wrapped(`- ${name}: ${marked(text)}`, '  '),
  );
  return [heading, what, 'What to do:', each.join('\n')];
}

/** Plain text as Markdown, whose readers would take for tags and for emphasis what is neither. */
function marked(text) {
  const meant = /<\/?[a-zA-Z?][^<>]*>(?:[^<>\s]*<\/[\w:]+>)?|\*|_(?!\w)/g;
  return text.replaceAll(meant, (found) => (found.length > 1 ? `\`${found}\`` : `\\${found}`));
}

/** Markdown in lines. */
function wrapped(text, margin = '') {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line.trim() !== '' && line.length + 1 + word.length > width) lines.push(margin + word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

function withPart(text, [name, content]) {
  const marked = new RegExp(`(<!-- ${name}: written.*-->)[^]*(<!-- ${name}: end -->)`);
  if (!marked.test(text)) throw new Error(`docs/check.md has no place for ${name}.`);
  return text.replace(marked, (_, begin, end) => `${begin}\n\n${content}\n\n${end}`);
}
