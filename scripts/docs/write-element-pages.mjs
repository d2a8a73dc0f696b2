/**
 * Writes docs/elements/: a page for each element, from what dist/custom-elements.json says of
 * it. With `--check` it writes nothing, and fails where a page is not what it would write.
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {root} from '../run.mjs';
import {elementPage} from './element-page.mjs';

const folder = path.join(root, 'docs/elements');
const manifest = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({tagName}) => tagName);
const events = new Map(declarations.map((declaration) => [declaration.name, declaration]));

mkdirSync(folder, {recursive: true});
const problems = [];
for (const element of elements) {
  const name = `${element.tagName}.md`;
  const file = path.join(folder, name);
  const options = {...(await resolveConfig(file)), parser: 'markdown'};
  const page = await format(elementPage(element, events), options);
  if (!process.argv.includes('--check')) writeFileSync(file, page);
  else if (!readdirSync(folder).includes(name) || readFileSync(file, 'utf8') !== page)
    problems.push(`docs/elements/${name} is not what the sources say.`);
}
const known = elements.map(({tagName}) => `${tagName}.md`);
for (const file of readdirSync(folder)) {
  if (!known.includes(file)) problems.push(`docs/elements/${file} is of no element.`);
}
if (problems.length) {
  console.error([...problems, 'Run: npm run docs'].join('\n'));
  process.exitCode = 1;
}
