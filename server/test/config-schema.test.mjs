/** The schema of newsrack.config.json that editors read: it is what the server checks. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {checkConfig} from '../dist/feeds/check-config.js';

const schema = JSON.parse(
  readFileSync(new URL('../newsrack.config.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({allErrors: true});
addFormats.default(ajv);
const validate = ajv.compile(schema);

const source = {url: 'https://a.example/feed.xml'};
const feed = (more) => ({feeds: {world: {title: 'World', sources: [source], ...more}}});

describe('newsrack.config.schema.json', () => {
  it('is what the server checks the file with', () => {
    const script = new URL('../../scripts/docs/write-config-schema.mjs', import.meta.url);
    execFileSync(process.execPath, [fileURLToPath(script), '--check']);
  });

  it('says of every field of a source and of a feed what it is for', () => {
    const {additionalProperties: made} = schema.properties.feeds;
    const {items} = made.properties.sources;
    const silent = [items, made].flatMap(({properties}) =>
      Object.entries(properties).filter(([, {description}]) => !description),
    );
    assert.deepEqual(
      silent.map(([name]) => name).filter((name) => name !== 'description' && name !== 'icon'),
      [],
    );
  });

  it('lets every example of the manual through', () => {
    const manual = readFileSync(new URL('../../docs/relay.md', import.meta.url), 'utf8');
    const examples = [...manual.matchAll(/^```json\n([^]*?)^```$/gm)]
      .map(([, text]) => JSON.parse(text))
      .filter(({feeds}) => feeds);
    assert.ok(examples.length > 0);
    for (const example of examples) assert.ok(validate(example), ajv.errorsText(validate.errors));
  });

  const cases = {
    'the least that there can be': [feed(), true],
    'a licence by name': [feed({license: 'CC BY 4.0'}), true],
    'a place of the schema': [{$schema: './x.json', ...feed()}, true],
    'no feeds': [{}, false],
    'a feed without a title': [feed({title: undefined}), false],
    'a feed without sources': [feed({sources: []}), false],
    'an address of another kind': [feed({sources: [{url: 'ftp://a.example/'}]}), false],
    'a name that is unknown': [feed({colour: 'blue'}), false],
    'a number as text': [feed({limit: '5'}), false],
    'a language in words': [feed({language: 'English (UK)'}), false],
  };
  for (const [name, [config, isRight]] of Object.entries(cases)) {
    it(`judges ${name} as the server does`, () => {
      const value = JSON.parse(JSON.stringify(config));
      assert.equal(validate(value), isRight);
      assert.equal(checkConfig(value).length === 0, isRight);
    });
  }
});
