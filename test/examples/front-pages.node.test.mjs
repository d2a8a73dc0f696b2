/**
 * The same front page, written in each framework as its people write: built by its own script
 * against the package as npm packs it, and clicked through. Needs a build.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findBrowser, howToInstall} from '../../scripts/browsers.mjs';
import {copyExamples, runScript} from './support/packed.mjs';
import {visit} from './support/visit.mjs';

const frameworks = {react: 'React', vue: 'Vue', svelte: 'Svelte', angular: 'Angular'};

let folder;
let browser;

before(async () => {
  const executablePath = findBrowser('chromium');
  assert.ok(executablePath, howToInstall('chromium'));
  [folder, browser] = await Promise.all([
    copyExamples('examples'),
    puppeteer.launch({executablePath, args: chromiumArguments}),
  ]);
  const builds = Object.keys(frameworks).map((name) => runScript(path.join(folder, name), 'build'));
  await Promise.all(builds);
});
after(() => browser?.close());

for (const [name, framework] of Object.entries(frameworks)) {
  describe(`the front page in ${framework}`, () => {
    let reader;
    let page;

    before(async () => {
      reader = await visit(browser, path.join(folder, name, 'dist'));
      ({page} = reader);
    });
    after(() => reader?.leave());

    it('shows the lead, the latest headlines and the cities, of one request', async () => {
      await reader.until(showsNews);
      assert.equal(await page.title(), 'The Harbour Post');
      const asked = reader.requests.filter((request) => request.path === '/feed.json');
      assert.equal(asked.length, 1);
    });

    it('changes a property, and the element draws anew', async () => {
      assert.equal(await page.evaluate(countsHeadlines, 3), true);
      await reader.presses('More headlines');
      await reader.until(countsHeadlines, 6);
    });

    it('opens a story itself, by what the event tells', async () => {
      await page.evaluate(() => (globalThis.isSamePage = true));
      const link = await reader.find('recent-news', '[part=headline] a');
      const title = await link.evaluate((node) => node.textContent.trim());
      await link.click();
      await reader.find('.story > article-card', '[part=body] p');
      assert.equal(await page.title(), title);
      assert.equal(new URL(page.url()).pathname, '/');
      assert.equal(await page.evaluate(() => globalThis.isSamePage), true);
    });

    it('knows its reader by the token, who then writes', async () => {
      const field = await reader.find('member-comments', 'textarea');
      await field.type('The barges are quieter than the goose.');
      await (await reader.find('member-comments', '[part=form] button')).click();
      await reader.find('member-comments', '[part=comment]', 'quieter than');
      const posts = reader.requests.filter(
        ({path, method}) => method === 'POST' && path.startsWith('/api/comments'),
      );
      assert.deepEqual(
        posts.map(({headers}) => headers.authorization.startsWith('Bearer ')),
        [true],
      );
    });

    it('leaves nothing behind where the news are taken off the page', async () => {
      const first = await turnAway(reader);
      await reader.presses('News');
      await reader.until(showsNews);
      assert.deepEqual(await turnAway(reader), first);
    });

    it('has nothing to complain of', () => assert.deepEqual(reader.mistakes, []));
  });
}

/** Whether all news are drawn. Runs in the page. */
function showsNews() {
  const has = (tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector);
  return ['article-card', 'recent-news', 'around-the-cities'].every((tag) =>
    has(tag, '[part=headline]'),
  );
}

/** Whether the list has so many headlines. Runs in the page. */
function countsHeadlines(count) {
  const {shadowRoot} = document.querySelector('recent-news');
  return shadowRoot.querySelectorAll('[part=headline]').length === count;
}

/** Goes to the page without news, and answers what is still held there once all is given up. */
async function turnAway(reader) {
  await reader.presses('About');
  await reader.until(() => {
    const tags = 'news-feed, member-session, article-card, recent-news, around-the-cities';
    const {requests, timers} = globalThis.lifeCounter.counts();
    return !document.querySelector(tags) && !requests && !timers;
  });
  return reader.page.evaluate(async () => {
    // What leaves is given up at the next turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve));
    const {listeners, timers, requests, nodes} = globalThis.lifeCounter.counts();
    return {listeners, timers, requests, nodes};
  });
}
