/** What an operator is told of a configuration that cannot be. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readConfig, readConfigFile} from '../dist/feeds/config.js';

const url = 'https://a.example/feed';
const feed = {title: 'World', sources: [{url}]};
const whole = {
  $schema: 'https://newsrack.example/schema.json',
  feeds: {
    world: {
      title: 'World',
      home_page_url: 'https://partner.example/',
      description: 'What others say',
      icon: 'https://partner.example/icon.png',
      language: 'en-GB',
      limit: 20,
      cities: ['Riyadh', 'Paris'],
      onlyTags: ['World'],
      utm: {source: 'partner', medium: 'referral', campaign: 'rack'},
      license: 'CC BY 4.0',
      attribution: 'From our partners',
      sources: [
        {
          url,
          name: 'A',
          home_page_url: 'https://a.example/',
          icon: 'https://a.example/icon.png',
          license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
          attribution: '© A',
          limit: 5,
          city: 'Riyadh',
          addTags: ['Gulf'],
          onlyTags: ['News'],
          include: ['shade'],
          exclude: ['football'],
          every: 600,
        },
      ],
    },
  },
  allowPrivate: ['10.1.0.0/16', '::1'],
  every: 60,
};

describe('a configuration', () => {
  it('is taken as it is when nothing is wrong with it', () => {
    assert.deepEqual(readConfig(`\ufeff${JSON.stringify(whole)}`), whole);
  });

  const wrong = [
    [{}, /The file has no “feeds”, which is needed\./],
    [[], /The file is \[\]; it has to be an object in \{\}\./],
    [{feeds: {}}, /feeds is empty/],
    [{feeds: {world: {sources: []}}}, /feeds\.world has no “title”.*\n.*sources is empty/],
    [{feeds: {'../world': feed}}, /feeds has the name “\.\.\/world”; a name has letters/],
    [{feed: {world: feed}}, /The file has “feed”, which is unknown\. Did you mean “feeds”\?/],
    [
      {feeds: {world: {...feed, citys: ['Paris']}}},
      /feeds\.world has “citys”, which is unknown\. Did you mean “cities”\?/,
    ],
    [
      {feeds: {world: {...feed, homepage: 'https://a.example/'}}},
      /feeds\.world has “homepage”, which is unknown\. There are title, home_page_url,/,
    ],
    [
      {feeds: {world: {title: 'World', sources: [{url}, {url: 'a.example/feed'}]}}},
      /feeds\.world\.sources\[1\]\.url is "a\.example\/feed"; it has to be a web address/,
    ],
    [
      {feeds: {world: {...feed, sources: [{url: 'file:///etc/passwd'}]}}},
      /it has to be a web address that begins with https:\/\/ or http:\/\//,
    ],
    [{feeds: {world: {...feed, limit: '5'}}}, /limit is "5"; it has to be a whole number\./],
    [{feeds: {world: {...feed, limit: 0}}}, /limit is 0; it has to be 1 or more\./],
    [{feeds: {world: {...feed, limit: 1001}}}, /limit is 1001; it has to be 1000 or less\./],
    [{feeds: {world: feed}, every: 1}, /every is 1; it has to be 10 or more\./],
    [{feeds: {world: {...feed, language: 'englisch!'}}}, /the tag of a language, such as en/],
    [
      {feeds: {world: {...feed, license: {}}}},
      /license is \{\}; it has to be a text, or an object/,
    ],
    [{feeds: {world: {...feed, license: 4}}}, /license is 4; it has to be a text, or an object/],
    [
      {feeds: {world: feed}, allowPrivate: ['localhost']},
      /allowPrivate\[0\] is "localhost"; it has to be a network such as/,
    ],
    [
      {feeds: {world: {...feed, cities: 'Paris'}}},
      /cities is "Paris"; it has to be a list in \[\]/,
    ],
  ];
  for (const [config, sentence] of wrong) {
    it(`is refused with a sentence: ${JSON.stringify(config).slice(0, 60)}`, () => {
      assert.throws(() => readConfig(JSON.stringify(config), 'my.json'), sentence);
      assert.throws(() => readConfig(JSON.stringify(config), 'my.json'), /^Error: my\.json cannot/);
    });
  }

  it('is refused when it is no JSON, or not there', () => {
    assert.throws(() => readConfig('{feeds}', 'my.json'), /my\.json is no JSON: /);
    assert.throws(() => readConfigFile('/nowhere/my.json'), /cannot be read: It is not there\./);
  });
});
