/**
 * Fails if anything that dist/custom-elements.json offers lacks a sentence
 * about it, or if a registered tag is missing there: editors, Storybook and
 * the reader of our documentation have nothing else.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../run.mjs';

const manifest = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

const problems = [...elements.flatMap(undescribed), ...missing()];
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;

/** What lacks a sentence, and how to write one. */
function undescribed({
  tagName,
  description,
  members,
  attributes,
  events,
  cssParts,
  cssProperties,
  slots,
}) {
  const fields = members.filter(({kind}) => kind === 'field');
  const methods = members.filter(({kind}) => kind === 'method');
  const lacking = [
    ...without(fields, 'property', '/** … */ above the field'),
    ...without(methods, 'method', '/** … */ above it, or make it private'),
    ...without(attributes, 'attribute', '/** … */ above its field'),
    ...without(events, 'event', '@fires {Class} name - …'),
    ...without(cssParts, 'part', '@csspart name - …'),
    ...without(cssProperties, 'custom property', '@cssprop name - …'),
    ...without(slots, 'slot', '@slot name - …'),
  ];
  if (!description)
    lacking.push('the element itself has no description; write /** … */ above its class');
  return lacking.map((problem) => `<${tagName}>: ${problem}.`);
}

function without(list = [], kind, how) {
  return list
    .filter(({description}) => !description?.trim())
    .map(({name}) => `${kind} "${name}" has no description; write ${how}`);
}

/** Tags that src/define/ registers and the manifest does not know. */
function missing() {
  const known = elements.map(({tagName}) => tagName);
  return readdirSync(path.join(root, 'src/define'))
    .map((file) => path.basename(file, '.ts'))
    .filter((tag) => tag.includes('-') && !known.includes(tag))
    .map(
      (tag) =>
        `<${tag}> is registered in src/define/, and no class in src/elements/ or src/providers/ ` +
        'claims it; declare it there in HTMLElementTagNameMap.',
    );
}
