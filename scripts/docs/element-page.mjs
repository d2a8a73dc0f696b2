/** The page of one element, in Markdown. */
import {markdownTable} from './markdown-table.mjs';

/** What is in the element where an example shows it. */
const inside = {
  'news-feed': '\n  <article-card></article-card>\n  <recent-news></recent-news>\n',
};

const sources = {
  'member-session': 'https://paper.example/api/session',
  'member-comments': 'https://paper.example/api/comments',
};

/**
 * `element` is a declaration of the custom elements manifest, `events` are those of events by
 * the names of their classes.
 */
export function elementPage(element, events) {
  const {tagName, description, attributes = [], members = [], cssParts, cssProperties} = element;
  const src = sources[tagName] ?? 'https://paper.example/feed.json';
  const properties = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  return `# \`<${tagName}>\`

${description}

\`\`\`html
<${tagName} src="${src}">${inside[tagName] ?? ''}</${tagName}>
\`\`\`

${section(
  'Attributes',
  'Each is a property, too, in camel case.',
  ['attribute', 'value', 'default', 'meaning'],
  attributes.map((attribute) => [
    code(attribute.name),
    valueOf(attribute.type.text),
    defaultOf(attribute),
    attribute.description,
  ]),
)}
${section(
  'Properties without an attribute',
  '',
  ['property', 'type', 'meaning'],
  properties.map(({name, type, description: what}) => [code(name), code(type.text), what]),
)}
${section(
  'Events',
  'They bubble, through shadow roots too: listen on the element, or on the document.',
  ['event', 'when', 'carries'],
  (element.events ?? []).map(({name, type, description: when}) => [
    code(name),
    when,
    (events.get(type.text)?.members ?? []).map((member) => code(member.name)).join(', '),
  ]),
)}
${section(
  'Slots',
  '',
  ['slot', 'what'],
  (element.slots ?? []).map(({name, description: what}) => [
    name ? code(name) : 'its children',
    what,
  ]),
)}
${section(
  'Parts',
  'A page’s stylesheet reaches them by `::part()`.',
  ['part', 'what'],
  (cssParts ?? []).map(({name, description: what}) => [code(name), what]),
)}
${section(
  'Custom properties',
  'Set them on the element, or on anything around it: see [theming](../theming.md).',
  ['property', 'default', 'what'],
  (cssProperties ?? []).map(({name, default: value, description: what}) => [
    code(name),
    code(value),
    what,
  ]),
)}
This page is written from the sources, by \`npm run docs\`.
`;
}

function section(title, introduction, heads, rows) {
  if (!rows.length) return '';
  return `## ${title}\n\n${introduction}\n\n${markdownTable(heads, rows)}\n`;
}

/** The values that an attribute takes, as a publisher writes them. */
function valueOf(type) {
  const options = [...type.matchAll(/'([^']+)'/g)].map(([, option]) => code(option));
  return options.length
    ? options.join(', ')
    : type.startsWith('boolean')
      ? 'there, or not'
      : type.startsWith('number')
        ? 'number'
        : 'text';
}

function defaultOf({default: value, type}) {
  if (type.text.startsWith('boolean')) return 'not there';
  return value ? code(value.replaceAll("'", '')) : '';
}

/** A bar would end the table's cell. */
function code(text) {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
