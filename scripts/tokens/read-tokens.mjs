/** Reads tokens/ through Style Dictionary: each token with its CSS name and value. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import StyleDictionary from 'style-dictionary';
import {root} from '../run.mjs';
import {ours, transforms} from './css-value.mjs';

/** The ready themes, the plainest first: each is a file of tokens/. */
export const themeNames = ['plain', 'broadsheet', 'tabloid', 'city-portal', 'high-contrast'];

/**
 * The custom properties that there are, in the order in which they are always listed:
 * `{name, type, description, default, elements?}`.
 */
export async function readBase() {
  const tokens = await readFile('base');
  return tokens.map(({value, ...token}) => ({...token, default: value}));
}

/** What a ready theme is called and sets: `{name, title, description, values}`. */
export async function readTheme(name) {
  const {$description, ...file} = JSON.parse(readFileSync(fileOf(name), 'utf8'));
  const tokens = await readFile(name);
  return {
    name,
    title: ours(file).title,
    description: $description,
    values: Object.fromEntries(tokens.map((token) => [token.name, token.value])),
  };
}

async function readFile(name) {
  const dictionary = new StyleDictionary({
    source: [fileOf(name)],
    log: {verbosity: 'silent'},
    hooks: {transforms},
    platforms: {css: {transforms: Object.keys(transforms)}},
  });
  const {allTokens} = await dictionary.getPlatformTokens('css');
  return allTokens.map(asProperty);
}

function asProperty(token) {
  const {unit, elements} = ours(token);
  return {
    name: `--${token.name}`,
    // A number of ems is a length to CSS.
    type: unit ? 'dimension' : token.$type,
    description: token.$description,
    value: token.$value,
    // Of a property that not every element has.
    ...(elements && {elements}),
  };
}

function fileOf(name) {
  return path.join(root, 'tokens', `${name}.tokens.json`);
}
