/** All that a page with every element on it asks for, and all that it keeps. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {drawn, places, scriptTag} from './support/host-page.mjs';
import {sampleFeed} from './support/sample-feed.mjs';
import {hasMistakes, openPage, world} from './support/zoo.mjs';

describe('a page with every element on it', () => {
  let page;
  /** Where the browser went, as far as it tells. */
  const asked = new Set();

  before(async () => {
    const {host, site} = world;
    // Pictures, and a video in a story, are of another site.
    const feed = sampleFeed(host.elsewhere);
    for (const item of feed.items) {
      item.content_html += `<img src="${host.elsewhere}/test-images/30x20.svg">
        <iframe src="https://video.example/embed"></iframe>`;
    }
    page = await openPage({
      content: `<news-feed src="${site.feed}"></news-feed><member-session></member-session>
        ${places.replace('thread=', 'live="" thread=')}`,
      script: scriptTag({...site, feed: await host.serveFeed(feed)}),
    });
    await drawn(page);
    await page.until(() => {
      const form = document.querySelector('member-comments').shadowRoot.querySelector('textarea');
      form.value = 'What I was about to say';
      form.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      return localStorage.length;
    });
    const entries = () => performance.getEntriesByType('resource').map(({name}) => name);
    for (const name of await page.evaluate(entries)) asked.add(name);
  });
  after(() => page?.close());

  const expected = (path) =>
    /^\/(page-\d+|support\/(recorder\.js|places\.css)|favicon\.ico)$/.test(path) ||
    /^\/newsrack\/newsrack(-\w+)?\.m?js$/.test(path) ||
    /^\/test-feeds\/\d+$/.test(path) ||
    /^\/test-images\/\w+\.svg$/.test(path) ||
    /^\/api\/(session|comments(\/events)?)(\?|$)/.test(path);

  it('asks for nothing but the script’s files, the feed, its pictures and the comments', () => {
    const {host} = world;
    const addresses = [...asked, ...host.requests.map(({path}) => host.origin + path)];
    const unexpected = addresses.filter((address) => {
      const {origin, pathname, search} = new URL(address);
      return ![host.origin, host.elsewhere].includes(origin) || !expected(pathname + search);
    });
    assert.deepEqual(unexpected, []);
    assert.ok(asked.size > 5);
  });

  it('tells a picture’s server no more than the page’s origin', () => {
    const {host} = world;
    const pictures = host.requests.filter(({path}) => path.startsWith('/test-images/'));
    assert.ok(pictures.length > 1);
    for (const {headers} of pictures) {
      assert.ok([undefined, `${host.origin}/`].includes(headers.referer), headers.referer);
      assert.equal(headers.cookie, undefined);
    }
  });

  it('sets no cookie', async () => {
    assert.equal(await page.evaluate(() => document.cookie), '');
    const cookies = (await page.puppeteer?.browserContext().cookies()) ?? [];
    assert.deepEqual(cookies, []);
  });

  it('keeps the feed’s last copy and what the reader has begun to write, and nothing else', async () => {
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({name}) => name),
      caches: (await globalThis.caches?.keys()) ?? [],
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }));
    assert.equal(kept.local.length, 1);
    assert.match(kept.local[0], /^newsrack-draft:.* ferries$/);
    assert.deepEqual(kept.caches, ['newsrack']);
    assert.deepEqual([kept.session, kept.databases, kept.workers], [[], [], 0]);
  });

  it('reports no mistake', () => hasMistakes(page));
});
