/** Nothing a stranger writes ever runs: the corpus, through every field of a feed. */
import {before, describe, it} from 'node:test';
import {feedOfAddresses, feedOfWords, idOf, oldFeed} from './support/stranger-feeds.mjs';
import {drawStrangers} from './support/strangers-page.mjs';
import {
  allOf,
  countDrawn,
  isItsTurn,
  itsTurn,
  lots,
  serve,
  world,
} from './support/strangers-world.mjs';
import {families} from './support/vectors.mjs';

/** What an article shows of strangers' words, by its layout. */
const words = ['headline', 'kicker', 'summary', 'byline', 'place', 'source'];
const shown = {
  headline: words,
  row: [...words, 'credit', 'alt'],
  card: [...words, 'credit', 'alt'],
  story: [...words, 'credit', 'alt', 'caption', 'body'],
};
/** In a story, a picture is shown wherever it is: but not what else a stranger would have fetched. */
const isPicture = ({path, kind}) =>
  /^\/(stolen\/picture|resolved\/)/.test(path) && (kind ?? 'image') === 'image';

describe('strangers’ words in feeds', () => {
  let feeds;
  before(() => {
    feeds = lots.map((texts, number) =>
      serve(`/feeds/words-${number}`, feedOfWords(world.host.origin, texts, number)),
    );
  });
  const cards = (layout, from, to) =>
    lots.slice(from, to).flatMap((texts, number) =>
      texts.map((text, index) => ({
        tag: 'article-card',
        eager: '',
        layout,
        article: idOf(text, index),
        src: feeds[from + number],
      })),
    );
  for (const [way, layout] of ['card', 'row', 'headline', 'story'].entries()) {
    it(`are words, and harmless HTML, in an article-card, layout ${layout}`, async () => {
      // Of thousands of elements on one page, some would wait too long for their feed.
      for (let from = 0; from < lots.length; from += 9) {
        // A story has the body; the others have the same in another order.
        const plans = cards(layout, from, from + 9).filter(
          (_, index) => layout === 'story' || isItsTurn(index, way),
        );
        await drawStrangers(world, `article-card ${layout}`, plans, {
          expected: Object.fromEntries(shown[layout].map((field) => [field, plans.length])),
          hasMarkup: layout === 'story',
          isWanted: layout === 'story' ? isPicture : undefined,
        });
      }
    });
  }
  const lists = [
    ['list', 'row'],
    ['grid', 'card'],
    ['ticker', 'headline'],
  ];
  for (const [way, [layout, article]] of lists.entries()) {
    it(`are words in recent-news, layout ${layout}`, async () => {
      const plan = {tag: 'recent-news', eager: '', layout, limit: 100};
      const plans = itsTurn(feeds, way).map((src) => ({...plan, src}));
      await drawStrangers(world, `recent-news ${layout}`, plans, {
        expected: allOf(itsTurn(lots, way), ...shown[article]),
      });
    });
  }
  for (const [way, layout] of ['columns', 'list'].entries()) {
    it(`are words in around-the-cities, layout ${layout}`, async () => {
      const plan = {tag: 'around-the-cities', eager: '', layout, 'per-city': 100};
      const plans = itsTurn(feeds, way).map((src) => ({...plan, src}));
      await drawStrangers(world, `around-the-cities ${layout}`, plans, {
        expected: allOf(itsTurn(lots, way), ...shown.headline),
      });
    });
  }
  it('are words in around-the-cities, layout tabs, whichever tab is open', async () => {
    const plans = feeds.map((src) => ({tag: 'around-the-cities', eager: '', layout: 'tabs', src}));
    await drawStrangers(world, 'around-the-cities tabs', plans, {
      use: (page) => page.evaluate(() => strangers.openTabs()),
    });
  });
});

describe('strangers’ addresses, and feeds of JSON Feed 1.0', () => {
  it('are links to the web, or none', async () => {
    const {origin} = world.host;
    const texts = families.addresses;
    const src = serve('/feeds/addresses', feedOfAddresses(origin, texts));
    const plans = ['story', 'card', 'row', 'headline'].flatMap((layout) =>
      texts.map((text) => ({tag: 'article-card', eager: '', layout, article: text.trim(), src})),
    );
    const resolved = new Set(
      texts
        .filter((text) => URL.canParse(text, `${origin}/resolved/`))
        .map((text) => new URL(text, `${origin}/resolved/`))
        .map(({pathname, search}) => pathname + search),
    );
    await drawStrangers(world, 'article-card with addresses', plans, {
      hasMarkup: true,
      // An author without a name is called by the host of their page.
      isVerbatim: false,
      isWanted: (request) => isPicture(request) || resolved.has(request.path),
    });
  });

  it('are words in several feeds at once, each named by what it calls itself', async () => {
    const some = itsTurn(lots);
    const plans = some.map((texts, lot) => ({
      tag: 'recent-news',
      eager: '',
      limit: 100,
      src: texts
        .map((text, index) => oldFeed(world.host.origin, text, lot * 100 + index))
        // Such an address needs no server.
        .map((feed) => `data:application/json,${encodeURIComponent(JSON.stringify(feed))}`)
        .join(' '),
    }));
    await drawStrangers(world, 'recent-news of many feeds', plans, {
      expected: allOf(some, 'headline', 'byline', 'source', 'credit'),
      // A headline made of a text has its white space as one, and no more than 300 characters.
      isVerbatim: false,
    });
  });
});

describe('strangers’ words in an inline feed', () => {
  it('are words', async () => {
    const some = itsTurn(lots);
    const plans = some.map((texts, number) => ({
      tag: 'recent-news',
      eager: '',
      limit: 100,
      layout: 'grid',
      children: [
        {
          tag: 'script',
          type: 'application/feed+json',
          text: JSON.stringify(feedOfWords(world.host.origin, texts, number)),
        },
      ],
    }));
    await drawStrangers(world, 'inline feed', plans, {expected: allOf(some, ...shown.card)});
  });
});

countDrawn();
