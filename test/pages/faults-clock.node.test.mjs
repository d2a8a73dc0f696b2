/** A reader’s clock that is wrong by a year, and one that is put right while the page is open. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {hostPage, scriptTag} from './support/host-page.mjs';
import {world} from './support/world.mjs';

const hour = 3_600_000;
const year = 365 * 24 * hour;
const titles = ['Ferries return', 'Lamps for the stars'];

for (const [name, ahead] of [
  ['ahead', year],
  ['behind', -year],
]) {
  describe(`a clock that is a year ${name}`, () => {
    let page;
    let feed;
    before(async () => {
      feed = await world.host.serveFeed(feedOf());
      page = await world.browser.open(world.host.serve(documentOf(feed, ahead)));
      await page.until(shows, titles);
    });
    after(() => page?.close());

    it('says nothing of the future', async () => {
      const times = await page.evaluate(timesOf);
      assert.equal(times.length, 2);
      for (const time of times) assert.match(time, ahead > 0 ? /^\w+ \d+, \d{4}$/ : /^now$/);
    });

    it('is no reason to ask for news more often than is wished, or less', () =>
      asksEverySecond(feed));

    it('may be put right while the page is open', async () => {
      await page.evaluate(() => (witness.ahead = 0));
      await asksEverySecond(feed);
      await page.until(shows, titles);
    });
  });
}

/** Waits until the feed has been asked for three times more, which takes two or three seconds. */
async function asksEverySecond(feed) {
  const count = () => world.host.requests.filter(({path}) => feed.endsWith(path)).length;
  const start = performance.now();
  const goal = count() + 3;
  while (count() < goal) {
    assert.ok(performance.now() - start < 60_000, 'It is not asked for.');
    await sleep(20);
  }
  assert.ok(performance.now() - start > 1500, 'It is asked for too often.');
}

function feedOf() {
  const at = (time) => new Date(Date.now() + time).toISOString();
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Post',
    items: [
      {id: '1', title: titles[0], summary: '.', date_published: at(-hour)},
      {
        id: '2',
        title: titles[1],
        summary: '.',
        date_published: at(-2 * hour),
        _newsrack: {expires: at(2 * year)},
      },
    ],
  };
}

function documentOf(feed, ahead) {
  return hostPage({
    head: `<script src="/support/witness.js"></script><script>witness.ahead = ${ahead};</script>`,
    script: scriptTag({origin: world.host.origin, feed}),
    content: '<recent-news eager refresh="1"></recent-news>',
  });
}

/** Runs in the page: whether these are the headlines. */
function shows(titles) {
  const {shadowRoot} = document.querySelector('recent-news');
  const shown = [...(shadowRoot?.querySelectorAll('[part=headline]') ?? [])];
  return shown.map((node) => node.textContent.trim()).join() === titles.join();
}

/** Runs in the page: what it says of when the stories are from. */
function timesOf() {
  const {shadowRoot} = document.querySelector('recent-news');
  return [...shadowRoot.querySelectorAll('time')].map((node) => node.textContent.trim());
}
