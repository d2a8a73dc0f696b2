/** The stylesheet of a theme, as a publisher opens it: what it is, how to use it, the values. */

const groups = [
  {title: 'Colours: on a light page, on a dark page', types: ['color']},
  {title: 'Fonts that readers have already; nothing is fetched', types: ['fontFamily']},
  {title: 'Sizes, in the font size of the text around the element', types: ['dimension', 'number']},
];

/** The text of dist/themes/<name>.css. `tokens` are all that there are. */
export function themeSheet({name, title, description, values}, tokens) {
  const blocks = groups
    .map((group) => ({...group, set: tokens.filter(isSetIn(values, group.types))}))
    .filter(({set}) => set.length)
    .map(({title: what, set}) => `  /* ${what}. */\n${set.map(declaration(values)).join('\n')}\n`);
  return `/*
 * ${title}: a theme of Newsrack.
 * ${description}
 *
 *   <link rel="stylesheet" href="${name}.css" />
 *
 * Anywhere in the page’s head. It changes what is within the elements and nothing else; a line
 * of your own after it wins. Two things are for the page to say, if it wants them:
 *
 *   :root {color-scheme: light dark}        that it may be dark
 *   body {background: var(--news-surface)}  that it has the theme’s ground, as the elements do
 */
:root {
${blocks.join('\n')}}
`;
}

function isSetIn(values, types) {
  return ({name, type}) => types.includes(type) && name in values;
}

function declaration(values) {
  return ({name}) => `  ${name}: ${values[name]};`;
}
