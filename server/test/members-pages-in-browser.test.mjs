import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {after, before, describe, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowser, howToInstall} from '../../scripts/browsers.mjs';
import {createApp} from '../dist/index.js';
import {goodPassword} from './members/visitor.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('in a browser', () => {
  let browser, app, site, publisher, story;

  before(async () => {
    const executablePath = findBrowser('chromium');
    assert.ok(executablePath, howToInstall('chromium'));
    const args = ['--disable-background-networking', '--disable-component-update'];
    if (process.getuid?.() === 0) args.push('--no-sandbox');
    browser = await puppeteer.launch({executablePath, args});

    publisher = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>A story</title>');
    }).listen(0, '127.0.0.1');
    await once(publisher, 'listening');
    story = `http://127.0.0.1:${publisher.address().port}/story?a=1&b=2`;

    app = await createApp({logLevel: 'silent', allowOrigins: [new URL(story).origin]});
    site = await app.listen({port: 0, host: '127.0.0.1'});
  });

  after(async () => {
    await browser?.close();
    publisher?.close();
    await app?.close();
  });

  /** Opens a page in a window of its own. */
  async function open(t, address, {width = 390, scheme = 'light'} = {}) {
    const context = await browser.createBrowserContext();
    t.after(() => context.close());
    const page = await context.newPage();
    await page.setViewport({width, height: 800});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(new URL(address, site).href);
    return page;
  }

  /** Fills in the form and sends it. */
  async function submit(page, fields) {
    for (const [name, value] of Object.entries(fields)) {
      await page.$eval(`#${name}`, (input) => (input.value = ''));
      await page.type(`#${name}`, value);
    }
    await Promise.all([page.waitForNavigation(), page.click('button')]);
  }

  /** The server's rules are to be seen, so the browser's own check stays away. */
  const withoutOwnCheck = (page) => page.$eval('form', (form) => (form.noValidate = true));

  async function assertSound(page) {
    const client = await page.createCDPSession();
    const expression = `${axe}; axe.run().then(({violations}) =>
      JSON.stringify(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])))`;
    const {result} = await client.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    assert.equal(result.value, '[]', page.url());
    const isTooWide = 'document.documentElement.scrollWidth > innerWidth';
    assert.equal(await page.evaluate(isTooWide), false, 'the page scrolls sideways');
  }

  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      test(`every page is sound, ${scheme} and ${width} pixels wide`, async (t) => {
        const page = await open(t, '/problems#sign-in', {width, scheme});
        await assertSound(page);
        await page.goto(`${site}/register`);
        await assertSound(page);
        await withoutOwnCheck(page);
        await submit(page, {name: 'Ana', email: 'ana', password: 'short'});
        await assertSound(page);
        assert.equal(await page.evaluate('document.activeElement.id'), 'email');
        await submit(page, {email: `${scheme}${width}@paper.example`, password: goodPassword});
        await assertSound(page);
        await Promise.all([page.waitForNavigation(), page.click('button')]);
        await assertSound(page);
        await submit(page, {email: 'eve@paper.example', password: 'not this one'});
        await assertSound(page);
        assert.equal(await page.evaluate('document.activeElement.id'), 'password');
      });
    }
  }

  test('the reader registers without a script and is back on the page they came from', async (t) => {
    const page = await open(t, `/sign-in?return_to=${encodeURIComponent(story)}`);
    await page.setJavaScriptEnabled(false);
    await Promise.all([page.waitForNavigation(), page.click('.foot a')]);
    assert.equal(new URL(page.url()).pathname, '/register');
    for (const [name, value] of [
      ['name', 'Ana'],
      ['email', 'ana@paper.example'],
      ['password', goodPassword],
    ]) {
      await page.type(`#${name}`, value);
    }
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(page.url(), story);
    await page.goto(`${site}/account`);
    assert.equal(await page.$eval('strong', ({textContent}) => textContent), 'Ana');
  });
});
