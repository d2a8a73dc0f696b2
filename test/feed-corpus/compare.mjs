/**
 * Holds another reader of feeds against the same facts as ours: how many well-formed feeds it gives whole, how
 * many it reads of those that were cut off, how fast it is, and how long it takes over junk. `ours` and `feedsmith`
 * are here; the others want to be installed first:
 *
 *     npm i --no-save @rowanmanning/feed-parser@2.1.5 @extractus/feed-extractor@8.0.3
 *     node test/feed-corpus/compare.mjs @rowanmanning/feed-parser
 */
import {decodeSource} from '../../server/dist/feeds/decode-source.js';
import {corpus, factsIn, feedAddress} from './corpus.mjs';
import {missing} from './missing.mjs';

/** How each library is asked, and where it has title, address and date. */
const readers = {
  ours: async () => {
    const {readSource} = await import('../../server/dist/feeds/read-source.js');
    return (text) => readSource(text, feedAddress).feed.items;
  },
  feedsmith: async () => {
    const {parseFeed} = await import('feedsmith');
    return (text) => {
      const {feed} = parseFeed(text);
      return (feed.items ?? feed.entries ?? []).map((item) => ({
        title: item.title?.value ?? item.title,
        url: absolute(
          item.link ??
            item.links?.find(({rel = 'alternate'}) => rel === 'alternate')?.href ??
            item.atom?.links?.[0]?.href ??
            (item.guid?.isPermaLink === false ? undefined : item.guid?.value) ??
            item.content?.src ??
            item.rdf?.about,
        ),
        date_published: dateOf(
          item.pubDate ??
            item.published ??
            item.updated ??
            item.dc?.dates?.[0] ??
            item.dcterms?.created?.[0],
        ),
      }));
    };
  },
  '@rowanmanning/feed-parser': async () => {
    const {parseFeed} = await import('@rowanmanning/feed-parser');
    return (text) =>
      parseFeed(text).items.map(({title, url, published, updated}) => ({
        title,
        url: absolute(url),
        date_published: dateOf(published ?? updated),
      }));
  },
  '@extractus/feed-extractor': async () => {
    const {extractFromXml} = await import('@extractus/feed-extractor');
    return (text) =>
      extractFromXml(text).entries.map(({title, link, published}) => ({
        title,
        url: absolute(link),
        date_published: dateOf(published),
      }));
  },
  htmlparser2: async () => {
    const {parseFeed} = await import('htmlparser2');
    return (text) =>
      parseFeed(text).items.map(({title, link, pubDate}) => ({
        title,
        url: absolute(link),
        date_published: dateOf(pubDate),
      }));
  },
};

const name = process.argv[2] ?? 'ours';
const read = await readers[name]();
const feeds = (await corpus())
  .filter((feed) => !feed.facts)
  .map((feed) => {
    const {text} = decodeSource(feed.bytes);
    return {...feed, text, found: factsIn(feed, text)};
  });
const sound = feeds.filter(({found}) => found);
const long = sound.filter(({found}) => found.length > 2);
const count = (list, isTrue) => `${list.filter(isTrue).length} of ${list.length}`;

console.log({
  whole: count(sound, ({text, found}) => {
    const items = attempt(text);
    return items && missing(found, items).length === 0;
  }),
  'cut off and read': count(
    long,
    ({text}) => attempt(text.slice(0, text.length * 0.9))?.length > 0,
  ),
  'MiB a second': speed().toFixed(1),
  'ms over junk': slowest().toFixed(),
});

function attempt(text) {
  try {
    return read(text);
  } catch {
    return;
  }
}

function speed() {
  const characters = feeds.reduce((sum, {text}) => sum + text.length, 0);
  const rounds = 3;
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const {text} of feeds) attempt(text);
  return (characters * rounds) / 1024 / 1024 / ((performance.now() - started) / 1000);
}

/** The longest that some 100 KB of one thing take it. */
function slowest() {
  const times = ['<', '<a b="', '<item ', '<item>'].map((junk) => {
    const started = performance.now();
    attempt('<rss><channel><item><title>' + junk.repeat(20_000));
    return performance.now() - started;
  });
  return Math.max(...times);
}

function absolute(url) {
  return url && URL.canParse(url, feedAddress) ? new URL(url, feedAddress).href : undefined;
}

function dateOf(date) {
  const moment = new Date(date ?? NaN);
  return Number.isNaN(+moment) ? undefined : moment.toISOString().replace('.000Z', 'Z');
}
