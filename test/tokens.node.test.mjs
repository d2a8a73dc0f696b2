/** The tokens, from which the themes and what is said of custom properties are made. Needs a build. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../scripts/run.mjs';
import {hexOf} from '../scripts/tokens/css-value.mjs';
import {readBase, readTheme, themeNames} from '../scripts/tokens/read-tokens.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const readJson = (file) => JSON.parse(read(file));
const base = await readBase();
const names = base.map(({name}) => name);
const files = ['base', ...themeNames].map((name) => `tokens/${name}.tokens.json`);

/** What a value of each type looks like, by the format of the Design Tokens Community Group, 2025.10. */
const shapes = {
  color: ({colorSpace, components, alpha = 1, hex}) =>
    colorSpace === 'srgb' &&
    components.length === 3 &&
    [...components, alpha].every((part) => part >= 0 && part <= 1) &&
    /^#[\da-f]{6}$/.test(hex),
  fontFamily: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  number: (value) => typeof value === 'number',
};

describe('tokens/base.tokens.json', () => {
  it('names the custom properties that the sources use, and no others', () => {
    const sources = readdirSync(path.join(root, 'src'), {recursive: true})
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(path.join('src', file)))
      .join('\n');
    const used = sources.match(/(?<=var\()--news-[\w-]+/g);
    assert.deepEqual(names.toSorted(), [...new Set(used)].sort());
  });

  it('has a sentence on each', () => {
    for (const {name, description} of base) assert.match(description ?? '', /^[A-Z].*\.$/, name);
  });

  it('is what the manifest says of every element that draws', () => {
    const elements = readJson('dist/custom-elements.json')
      .modules.flatMap(({declarations}) => declarations)
      .filter(({cssParts}) => cssParts);
    assert.ok(elements.length >= 4);
    for (const {tagName, cssProperties} of elements) {
      const own = base.filter((token) => token.elements?.includes(tagName) ?? true);
      assert.deepEqual(
        cssProperties,
        own.map(({name, description, default: value}) => ({name, description, default: value})),
        tagName,
      );
    }
    const documented = elements.flatMap(({cssProperties}) => cssProperties.map(({name}) => name));
    assert.deepEqual([...new Set(documented)].sort(), names.toSorted());
  });
});

describe('the files of tokens/', () => {
  it('are the base and the themes', () => {
    const found = readdirSync(path.join(root, 'tokens')).map((file) => `tokens/${file}`);
    assert.deepEqual(found.sort(), files.toSorted());
  });

  for (const file of files) {
    const {news} = readJson(file);
    const colours = Object.entries(news).flatMap(([name, {$type, $value, $extensions}]) =>
      $type === 'color' ? [$value, $extensions?.newsrack.dark ?? $value].map((c) => [name, c]) : [],
    );

    it(`have in ${file} values of the types that the format has`, () => {
      for (const [name, {$type, $value}] of Object.entries(news)) {
        assert.ok(shapes[$type]?.($value), `${name} is no ${$type}`);
      }
      for (const [name, colour] of colours) {
        assert.ok(shapes.color(colour), `${name} is no colour on a dark page`);
      }
    });

    it(`say in ${file} the same colour by its components and in hexadecimal`, () => {
      for (const [name, {components, hex}] of colours) {
        assert.equal(hexOf({components}), hex, `${name}: its components are ${componentsOf(hex)}`);
      }
    });
  }

  for (const name of themeNames) {
    it(`have in ${name}.tokens.json every custom property, in the base’s order`, async () => {
      const {title, description, values} = await readTheme(name);
      assert.deepEqual(Object.keys(values), names);
      assert.ok(title && description);
    });
  }
});

describe('the demonstration', () => {
  it('offers every theme', () => {
    const [, options] = /<select id="theme"[^>]*>([^]*?)<\/select>/.exec(read('demo/index.html'));
    const values = [...options.matchAll(/value="([^"]+)"/g)].map(([, value]) => value);
    assert.deepEqual(values, themeNames);
  });
});

/** What to write for a colour in hexadecimal. */
function componentsOf(hex) {
  const parts = hex.match(/[\da-f]{2}/g).map((pair) => parseInt(pair, 16) / 255);
  return `[${parts.map((part) => Number(part.toFixed(4))).join(', ')}]`;
}
