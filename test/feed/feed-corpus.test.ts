// The browser's reader against some hundreds of real feeds. Where they are from, and how many, stands in
// docs/decisions/feed-corpus.md.

import {expect} from '@open-wc/testing';
import type {JsonFeed} from '../../src/feed/formats/feed-object.js';
import {toJsonFeed} from '../../src/feed/syndication.js';
import {LoadError} from '../../src/lib/load-error.js';
import {missing, type Fact} from '../feed-corpus/missing.mjs';
import {completeShare, report, type Outcome} from '../feed-corpus/report.mjs';

interface CorpusFeed {
  origin: string;
  name: string;
  text: string;
  /** What stands in it, if it is well-formed. */
  facts?: Fact[];
  onServer?: JsonFeed;
}

/** No feed may take longer than this, in milliseconds; a busy machine is slow, and a reader that hangs takes minutes. */
const patience = 10_000;

describe('toJsonFeed, on real feeds', () => {
  let address: string;
  let feeds: CorpusFeed[];
  let outcomes: (Outcome & {feed?: JsonFeed; took: number})[];

  /** Anything but a LoadError fails the test. */
  function read(text: string): {feed?: JsonFeed; error?: LoadError; took: number} {
    const started = performance.now();
    try {
      const feed = toJsonFeed(text, address);
      return {feed, took: performance.now() - started};
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      return {error, took: performance.now() - started};
    }
  }

  before(async function () {
    this.timeout(60_000);
    const answer = await fetch('/feed-corpus.json');
    ({feedAddress: address, feeds} = (await answer.json()) as {
      feedAddress: string;
      feeds: CorpusFeed[];
    });
    outcomes = feeds.map(({origin, name, text, facts}) => {
      const {feed, error, took} = read(text);
      const items = feed?.items ?? [];
      const lacks = error ? [error.message] : facts ? missing(facts, items) : [];
      return {origin, name, isWellFormed: !!facts, lacks, items: items.length, feed, took};
    });
  });

  it('gives every item with its title, link and date, in 95 of 100 well-formed feeds or more', () => {
    expect(feeds).to.have.length.above(400);
    const lacking = outcomes
      .filter(({lacks}) => lacks[0])
      .map(({name, lacks}) => `${name}: ${lacks[0]}`);
    expect(completeShare(outcomes), report(outcomes) + '\n' + lacking.join('\n')).to.be.at.least(
      0.95,
    );
  });

  it('hangs at none', () => {
    for (const {name, took} of outcomes) expect(took, name).to.be.below(patience);
  });

  it('reads them as the server does, but for the HTML, which the server cleans', () => {
    const plain = (feed?: JsonFeed) =>
      feed && {
        ...feed,
        items: feed.items.map((item) => ({
          ...item,
          content_html: item.content_html?.trim() && '…',
        })),
      };
    feeds.forEach(({name, facts, onServer}, index) => {
      if (facts) expect(plain(outcomes[index]?.feed), name).to.deep.equal(plain(onServer));
    });
  });

  it('gets over a feed that is cut off anywhere', function () {
    this.timeout(60_000);
    for (const {name, text} of feeds) {
      for (const part of [0.2, 0.9]) {
        const {took} = read(text.slice(0, text.length * part));
        expect(took, name).to.be.below(patience);
      }
    }
  });
});
