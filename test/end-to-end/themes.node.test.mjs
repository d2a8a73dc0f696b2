/** What a visitor of `npm start` sees who tries the ready themes on. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findBrowser, howToInstall} from '../../scripts/browsers.mjs';
import {prepareDemo} from '../support/demo-server.mjs';
import {sitDown} from '../support/reader.mjs';

describe('themes on the demonstration page', () => {
  let demo, browser, visitor, page, ownLook;

  before(async () => {
    const executablePath = findBrowser('chromium');
    assert.ok(executablePath, howToInstall('chromium'));
    const launched = puppeteer.launch({executablePath, args: chromiumArguments});
    [demo, browser] = await Promise.all([prepareDemo(), launched]);
    await demo.start();
    visitor = await sitDown(browser, demo.origin);
    ({page} = visitor);
    ownLook = await look();
  });

  after(async () => {
    await browser?.close();
    await demo?.remove();
  });

  it('are worn by the elements and by the page around them', async () => {
    await page.select('#theme', 'tabloid');
    const {headline, masthead} = await wears('tabloid');
    assert.match(headline, /Condensed/);
    assert.match(masthead, /Condensed/);
  });

  it('are named by the address, which can be passed on', async () => {
    assert.equal(page.url(), `${demo.origin}/?theme=tabloid`);
    const other = await sitDown(browser, page.url());
    await other.page.waitForSelector(':root[data-theme=tabloid]');
    assert.equal(await other.page.$eval('#theme', ({value}) => value), 'tabloid');
    await other.leaves();
  });

  it('follow one another', async () => {
    await page.select('#theme', 'city-portal');
    const {headline} = await wears('city-portal');
    assert.match(headline, /ui-rounded/);
  });

  it('are taken off again', async () => {
    await page.select('#theme', '');
    await page.waitForSelector(':root:not([data-theme])');
    assert.deepEqual(await look(), ownLook);
    assert.equal(page.url(), `${demo.origin}/`);
    assert.deepEqual(visitor.mistakes, []);
  });

  async function wears(theme) {
    await page.waitForSelector(`:root[data-theme=${theme}]`);
    return look();
  }

  /** The fonts of a headline in an element, and of the page's own name. */
  async function look() {
    const headline = await page.waitForSelector('recent-news >>> [part=headline]');
    const fontOf = (node) => node.ownerDocument.defaultView.getComputedStyle(node).fontFamily;
    return {headline: await headline.evaluate(fontOf), masthead: await page.$eval('.name', fontOf)};
  }
});
