/** newsrack/feed.schema.json: what publishers write passes, and what readers would miss does not. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import Ajv from 'ajv';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const schema = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('newsrack/feed.schema.json'))),
);
const ajv = new Ajv({allErrors: true});
const validate = ajv.compile(schema);

const mistakesIn = (feed) =>
  validate(feed) ? [] : validate.errors.map(({dataPath, keyword}) => `${dataPath} ${keyword}`);

const item = {id: '1', title: 'A title'};
const feed = (more, ownItem = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Harbour Post',
  items: [{...item, ...ownItem}],
  ...more,
});
const extra = (_newsrack) => feed({}, {_newsrack});

describe('the schema of feeds', () => {
  it('is itself valid, and says of every field of the extension what it is for', () => {
    assert.ok(ajv.validateSchema(schema));
    const {extension} = schema.definitions;
    for (const [name, field] of Object.entries(extension.properties)) {
      const description = field.description ?? resolved(field).description;
      assert.match(description, /\.$/, name);
    }
  });

  it('knows the fields of docs/feed-extension.md, and no others', () => {
    const rows = read('docs/feed-extension.md').match(/^\| `.*$/gm);
    const documented = rows
      .flatMap((row) => [...row.split('|')[1].matchAll(/`([\w.]+)`/g)].map(([, name]) => name))
      .filter((name) => !name.includes('.'));
    const known = Object.keys(schema.definitions.extension.properties);
    assert.deepEqual([...new Set(documented)].sort(), known.sort());
  });

  it('lets every feed of the documentation through', () => {
    const files = readdirSync(path.join(root, 'docs')).filter((file) => file.endsWith('.md'));
    const feeds = files.flatMap((file) =>
      [...read(`docs/${file}`).matchAll(/^ *```json\n([^]*?)^ *```$/gm)]
        .map(([, text]) => JSON.parse(text))
        .filter(({version}) => version?.includes('jsonfeed')),
    );
    assert.ok(feeds.length > 0);
    for (const one of feeds) assert.deepEqual(mistakesIn(one), []);
  });

  it('finds in the demonstration’s feed what is wrong there on purpose, and nothing else', () => {
    assert.deepEqual(mistakesIn(JSON.parse(read('demo/feed.json'))), [
      '.items[7].tags type',
      '.items[27].date_published format',
      '.items[30].id type',
      '.items[31] required',
    ]);
  });

  const right = {
    'an empty feed': feed({items: []}),
    'a feed of version 1': feed({version: 'https://jsonfeed.org/version/1'}),
    'extensions of others': feed({_other: {x: 1}}, {_other: [1]}),
    'fields to come': extra({colour: 'blue'}),
    'a licence by name': extra({license: 'CC BY 4.0'}),
    'a licence by address': extra({license: {url: 'https://creativecommons.org/licenses/by/4.0/'}}),
    'a licence for all items': feed({_newsrack: {license: {name: 'Mine'}, attribution: 'By us'}}),
    'relative addresses': feed({}, {url: '/a', image: 'b.jpg'}),
    'text in place of a title': feed({}, {title: undefined, content_text: 'x'}),
  };
  for (const [name, value] of Object.entries(right)) {
    it(`lets ${name} through`, () => {
      assert.deepEqual(mistakesIn(JSON.parse(JSON.stringify(value))), []);
    });
  }

  const wrong = {
    'no version': [feed({version: undefined}), ' required'],
    'another version': [feed({version: '1.1'}), '.version pattern'],
    'no title': [feed({title: undefined}), ' required'],
    'no items': [feed({items: undefined}), ' required'],
    'an item without an id': [feed({}, {id: undefined}), '.items[0] required'],
    'a blank id': [feed({}, {id: ' '}), '.items[0].id pattern'],
    'an item without words': [feed({}, {title: undefined}), '.items[0] anyOf'],
    'a lone tag': [feed({}, {tags: 'World'}), '.items[0].tags type'],
    'a lone author': [feed({authors: {name: 'A'}}), '.authors type'],
    'an author without anything': [feed({authors: [{}]}), '.authors[0] anyOf'],
    'a date without a zone': [
      feed({}, {date_published: '2026-11-22T09:30'}),
      '.items[0].date_published format',
    ],
    'a language in words': [feed({language: 'English (UK)'}), '.language pattern'],
    'a size as text': [
      extra({image_width: '16', image_height: 9}),
      '.items[0]._newsrack.image_width type',
    ],
    'half a size': [extra({image_width: 16}), '.items[0]._newsrack dependencies'],
    'a country in words': [extra({country: 'France'}), '.items[0]._newsrack.country pattern'],
    'a source without a name': [
      extra({source: {url: 'https://a.example/'}}),
      '.items[0]._newsrack.source required',
    ],
    'a licence with nothing in it': [extra({license: {}}), '.items[0]._newsrack.license anyOf'],
    'an embargo in words': [extra({embargo: 'Monday'}), '.items[0]._newsrack.embargo format'],
    'a negative count': [extra({comment_count: -1}), '.items[0]._newsrack.comment_count minimum'],
  };
  for (const [name, [value, mistake]] of Object.entries(wrong)) {
    it(`stops ${name}`, () => {
      const found = mistakesIn(JSON.parse(JSON.stringify(value)));
      assert.ok(found.includes(mistake), found.join('\n'));
    });
  }
});

function resolved({$ref}) {
  return schema.definitions[$ref.split('/').at(-1)];
}
