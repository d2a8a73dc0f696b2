/**
 * What is pasted is what was shown: for combinations of all that can be chosen, the snippet that
 * the builder copied is put into an empty page on another site.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startHost} from '../pages/support/host-server.mjs';
import {sampleFeed} from '../pages/support/sample-feed.mjs';
import {areAlike, keepPictures} from '../support/pictures.mjs';
import {openBuilder} from '../support/builder.mjs';
import {launch} from '../support/browser-window.mjs';
import {openReader} from '../support/snippet-reader.mjs';
import {pairwise} from '../support/pairwise.mjs';

/** Each is a part of the builder's address. An element that is told which cities there are need not guess. */
const combinations = pairwise({
  elements: [
    {show: 'recent-news', 'recent-news.limit': 3},
    {show: 'recent-news', 'recent-news.layout': 'grid', 'recent-news.heading': 'Rock & <roll>'},
    {show: 'recent-news', 'recent-news.layout': 'ticker', 'recent-news.more': 'true'},
    {show: 'article-card'},
    {show: 'article-card', 'article-card.layout': 'story'},
    {show: 'article-card', 'article-card.layout': 'row'},
    {show: 'article-card', 'article-card.layout': 'headline', 'article-card.article': 'story-2'},
    {
      show: 'around-the-cities',
      'around-the-cities.cities': 'Kyiv, Lisbon, Nairobi',
      'around-the-cities.per-city': 2,
    },
    {
      show: 'around-the-cities',
      'around-the-cities.layout': 'tabs',
      'around-the-cities.cities': 'Lisbon, Nairobi',
      'around-the-cities.per-city': 2,
    },
    {
      show: 'around-the-cities',
      'around-the-cities.layout': 'list',
      'around-the-cities.cities': 'Kyiv, Lisbon',
      'around-the-cities.per-city': 2,
    },
    {show: 'article-card recent-news', 'recent-news.heading-level': 3},
  ],
  theme: ['', 'plain', 'broadsheet', 'tabloid', 'city-portal', 'high-contrast'].map((theme) => ({
    theme,
  })),
  colours: [{}, {'--news-accent': '#aa3300'}],
  scheme: ['page', 'light', 'dark', 'device'].map((scheme) => ({scheme})),
  language: ['', 'ar', 'ja'].map((lang) => ({lang})),
  width: ['', '320', '600'].map((width) => ({width})),
  form: ['tags', 'places'].map((form) => ({form})),
}).map((choices) => Object.assign({}, ...Object.values(choices)));

describe('a snippet that is pasted into an empty page', () => {
  let host, browser, builder, reader, feed;

  before(async () => {
    [host, browser] = await Promise.all([startHost(), launch()]);
    feed = `${await host.serveFeed(longFeed(host.origin))}?"a"&b=<c>`;
    builder = await openBuilder(browser, `${host.origin}/newsrack/builder/`, {
      width: 1300,
      height: 1500,
    });
    reader = await openReader(browser);
  });

  after(async () => {
    await browser?.close();
    await host?.close();
  });

  it('is tried in forty combinations or more', () => {
    assert.ok(combinations.length >= 40, `${combinations.length}`);
  });

  for (const [index, choices] of combinations.entries()) {
    it(`shows what the builder showed, and moves nothing: ${inWords(choices)}`, async () => {
      const device = index % 2 ? 'dark' : 'light';
      await builder.choose({...choices, feed}, device);
      const shown = await builder.picture();
      const snippet = await builder.copies();

      const address = host.serve(pageWith(snippet)).replace(host.origin, host.elsewhere);
      const {shifts, picture} = await reader.opens(address, shown, device);
      assert.deepEqual(shifts, []);
      if (!areAlike(shown, picture)) assert.fail(keepPictures(`snippet-${index}`, shown, picture));
    });
  }

  const phone = {width: 390, height: 800};
  for (const choices of combinations.filter(({width, lang}) => !width && !lang).slice(0, 6)) {
    it(`moves nothing on a phone either: ${inWords(choices)}`, async () => {
      await builder.choose({...choices, feed});
      await builder.settled();
      const address = host.serve(phonePageWith(await builder.copies()));
      const {shifts} = await reader.opens(address.replace(host.origin, host.elsewhere), phone);
      assert.deepEqual(shifts, []);
    });
  }
});

/** A feed as a paper has it: as many stories as a list asks for, from many cities, each of some length. */
function longFeed(origin) {
  const {items, ...feed} = sampleFeed(origin);
  const editions = ['', ' again', ' once more'].map((ending) =>
    items.map((item) => ({
      ...item,
      id: item.id + ending,
      url: encodeURI(item.url + ending),
      content_html: item.content_html.repeat(12),
      _newsrack: {...item._newsrack, city: item._newsrack.city + ending},
    })),
  );
  return {...feed, items: editions.flat()};
}

function pageWith(snippet) {
  return `<!doctype html>
<meta charset="utf-8" />
<title>An empty page</title>
<body>
${snippet}<footer>Words of the page.</footer>`;
}

function phonePageWith(snippet) {
  return pageWith(snippet).replace(
    '<title>',
    '<meta name="viewport" content="width=device-width" />\n<title>',
  );
}

function inWords(choices) {
  return Object.entries(choices)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
