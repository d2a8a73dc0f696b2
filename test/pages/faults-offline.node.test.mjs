/**
 * A network that goes and comes back. Chromium is told to be offline; in the other engines
 * the servers stop, and the page is told what a browser would tell it.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {messages} from '../../dist/lib/messages.js';
import {engine} from './support/engine.mjs';
import {startPlace} from './support/faulty-server.mjs';
import {commentsOn, headlineOf} from './support/good-answers.mjs';
import {hostPage, scriptTag} from './support/host-page.mjs';
import {world} from './support/world.mjs';

describe('a network that goes and comes back', () => {
  let page;
  let there;
  let later;
  const feedCount = () => there.requests.filter(({path}) => path.startsWith('/feed')).length;

  const setOnline = async (online) => {
    if (engine === 'chromium') return page.puppeteer.setOfflineMode(!online);
    await Promise.all([there.switchTo(online), later.switchTo(online)]);
    await page.evaluate(pretendOnline, online);
  };

  before(async () => {
    there = await startPlace({refuses: true}, {});
    later = await startPlace({refuses: true}, {});
    await there.switchTo(true);
    await later.switchTo(true);
    page = await world.browser.open(world.host.serve(documentOf(there, world.host)));
    await page.until(shows, 'there', headlineOf(1), commentsOn.first);
  });
  after(async () => {
    await page?.close();
    await Promise.all([there, later].map((server) => server?.close()));
  });

  it('takes nothing away, and asks for nothing meanwhile', async () => {
    await setOnline(false);
    const before = feedCount();
    await page.evaluate(goOn);
    await page.until(says, 'there', 'member-comments', 'The latest could not be loaded.');
    assert.ok(await page.evaluate(shows, 'there', headlineOf(1), commentsOn.first));
    assert.equal(feedCount(), before);
  });

  it('is told at once to a reader who has no news yet', async () => {
    const {feed, comments} = later;
    await page.evaluate(addElements, feed, comments);
    for (const tag of ['recent-news', 'member-comments']) {
      await page.until(says, 'later', tag, messages.unreachable);
    }
  });

  it('brings the news by itself once it is back', async () => {
    await setOnline(true);
    await page.until(shows, 'later', headlineOf(later.edition), '');
    await page.until(shows, 'there', headlineOf(there.edition), commentsOn.first);
  });

  it('brings the comments once their reader tries again', async () => {
    await page.evaluate(tryAgain);
    await page.until(shows, 'later', headlineOf(later.edition), commentsOn.first);
    await page.until(shows, 'there', headlineOf(there.edition), commentsOn.second);
    const mistakes = await page.evaluate(() => hostRecord.mistakes);
    assert.deepEqual(
      mistakes.filter((text) => !text.startsWith('console.warn: newsrack: ')),
      [],
    );
  });
});

function documentOf({feed, comments}, {origin}) {
  return hostPage({
    head: '<script src="/support/witness.js"></script>',
    script: scriptTag({origin, feed}),
    content: `<section id="there"><recent-news eager refresh="3600"></recent-news>
      <member-comments eager thread="ferries" src="${comments}"></member-comments></section>`,
  });
}

/** Runs in the page: adds a section with what is not there yet. */
function addElements(feed, comments) {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<section id="later"><recent-news eager src="${feed}"></recent-news>
      <member-comments eager thread="ferries" src="${comments}"></member-comments></section>`,
  );
}

/** Runs in the page: whether the elements in that section show this, and nothing wrong. */
function shows(id, headline, comment) {
  const textOf = (tag, selector) =>
    [...(document.querySelector(`#${id} ${tag}`).shadowRoot?.querySelectorAll(selector) ?? [])]
      .map((node) => node.textContent.trim())
      .join();
  return (
    textOf('recent-news', '[part=headline]') === headline &&
    textOf('recent-news', '[part=status]') === '' &&
    textOf('member-comments', '.words').includes(comment)
  );
}

/** Runs in the page: whether an element says this of what went wrong. */
function says(id, tag, sentence) {
  const {shadowRoot} = document.querySelector(`#${id} ${tag}`);
  return shadowRoot?.querySelector('[part=status]')?.textContent.trim().startsWith(sentence);
}

/** Runs in the page: an hour passes, and the next comments are asked for. */
function goOn() {
  witness.ahead += 3_600_000;
  document.dispatchEvent(new Event('visibilitychange'));
  document.querySelector('member-comments').shadowRoot.querySelector('[part=more]').click();
}

/** Runs in the page: presses every button that tries again. */
function tryAgain() {
  for (const {shadowRoot} of document.querySelectorAll('section > *')) {
    shadowRoot.querySelector('[part=status] button')?.click();
  }
}

/** Runs in the page: what a browser does when the network goes or comes. */
function pretendOnline(online) {
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: online});
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}
