/**
 * The server's reader against some hundreds of real feeds. Where they are from, and how many, stands in
 * docs/decisions/feed-corpus.md. Needs the server's build.
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {decodeSource} from '../server/dist/feeds/decode-source.js';
import {readSource} from '../server/dist/feeds/read-source.js';
import {LoadError} from '../server/shared/shared-with-server.js';
import {packages} from './feed-corpus/collected.mjs';
import {corpus, factsIn, feedAddress} from './feed-corpus/corpus.mjs';
import {languages} from './feed-corpus/languages.mjs';
import {makers} from './feed-corpus/generated.mjs';
import {missing} from './feed-corpus/missing.mjs';
import {completeShare, report} from './feed-corpus/report.mjs';

/** No feed may take longer than this, in milliseconds; a busy machine is slow, and a reader that hangs takes minutes. */
const patience = 10_000;

/** What reading a text comes to: its items, or the error; and how long it took. */
function readingOf(text) {
  const started = performance.now();
  let items = [];
  let error;
  try {
    ({items} = readSource(text, feedAddress).feed);
  } catch (caught) {
    error = caught;
  }
  return {items, error, took: performance.now() - started};
}

function outcomeOf(feed) {
  const {origin, name, bytes} = feed;
  const {text} = decodeSource(bytes);
  const facts = factsIn(feed, text);
  const {items, error, took} = readingOf(text);
  const lacks = error ? [error.message] : facts ? missing(facts, items) : [];
  return {origin, name, text, isWellFormed: !!facts, lacks, error, took, items: items.length};
}

describe('the server’s reader, on real feeds', () => {
  let outcomes;
  before(async () => {
    outcomes = (await corpus()).map(outcomeOf);
    console.log(report(outcomes));
    for (const {name, lacks} of outcomes) if (lacks[0]) console.log(`${name}: ${lacks[0]}`);
  });

  it('has the feeds that it says it has', () => {
    const count = (origin) => outcomes.filter((outcome) => outcome.origin === origin).length;
    for (const [name, number] of Object.entries(packages)) assert.equal(count(name), number, name);
    const each = 2 * Object.keys(languages).length;
    for (const name of makers) assert.equal(count(name), each, name);
    assert.ok(outcomes.length >= 400);
  });

  it('gives every item with its title, link and date, in 95 of 100 well-formed feeds or more', () => {
    assert.ok(completeShare(outcomes) >= 0.95, String(completeShare(outcomes)));
  });

  it('does as well on those alone that nobody generated for the test', () => {
    const real = outcomes.filter(({origin}) => origin in packages);
    assert.ok(completeShare(real) >= 0.95, String(completeShare(real)));
  });

  it('says why of what it cannot read, and hangs at none', () => {
    for (const {name, error, took} of outcomes) {
      if (error) assert.ok(error instanceof LoadError && error.kind === 'not-a-feed', name);
      assert.ok(took < patience, `${name} took ${took} ms`);
    }
  });

  it('leaves nothing in their HTML that could run', () => {
    const running = /<(script|style|form|object|embed)\b|<[^>]*\son\w+=|javascript:/i;
    for (const {name, text, error} of outcomes) {
      for (const {content_html: html} of error ? [] : readSource(text, feedAddress).feed.items) {
        assert.doesNotMatch(html ?? '', running, name);
      }
    }
  });

  it('gets over a feed that is cut off anywhere', () => {
    for (const {name, text} of outcomes) {
      for (const part of [0.1, 0.5, 0.9]) {
        assertReads(text.slice(0, text.length * part), `${name}, ${part}`);
      }
    }
  });

  it('gets over bytes that fell over', () => {
    const small = outcomes.filter(({text}) => text.length < 20_000);
    const broken = fc
      .tuple(
        fc.constantFrom(...small),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), {minLength: 1, maxLength: 40}),
      )
      .map(([{text}, flips]) => {
        const bytes = Buffer.from(text);
        for (const [place, byte] of flips) bytes[place % bytes.length] = byte;
        return decodeSource(bytes).text;
      });
    fc.assert(
      fc.property(broken, (text) => void assertReads(text, text)),
      {seed: 20261125, numRuns: 600},
    );
  });
});

describe('the server’s reader, on what somebody made to tire it', () => {
  const start = '<rss><channel><item><title>';
  for (const junk of [
    '<',
    '&',
    '<!--',
    '<![CDATA[',
    '<a b="',
    '<item>',
    '<item ',
    '&#',
    '<!DOCTYPE [',
    ']]>',
    '<i>',
    '</',
    '<a:b c:d=',
  ]) {
    it(`is done soon with “${junk}” without an end`, () => {
      const many = junk.repeat(100_000);
      assertReads(start + many, 'in a title');
      assertReads(
        `${start}<![CDATA[${many}]]></title><description><![CDATA[${many}]]></description></item></channel></rss>`,
        'in CDATA',
      );
      assertReads('<' + many, 'in the place of a feed');
      assertReads(JSON.stringify({items: [{id: '1', title: many, content_html: many}]}), 'in JSON');
    });
  }
});

/** It is read, or refused in words; in time. */
function assertReads(text, what) {
  const {error, took} = readingOf(text);
  if (error) assert.ok(error instanceof LoadError, `${what}: ${error.stack}`);
  assert.ok(took < patience, `${what} took ${took} ms`);
}
