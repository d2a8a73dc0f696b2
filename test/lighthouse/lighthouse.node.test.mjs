/**
 * Lighthouse has nothing to say against the demonstration, the builder and the stories of
 * whole pages. Needs a build, and that of the Storybook. https://github.com/GoogleChrome/lighthouse
 */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {findBrowser, howToInstall} from '../../scripts/browsers.mjs';
import {root} from '../../scripts/run.mjs';
import {prepareDemo} from '../support/demo-server.mjs';

const storybook = path.join(root, 'build/storybook');
const executablePath = findBrowser('chromium');
const lighthouse = await import('lighthouse').then(
  (module) => module.default,
  () => undefined,
);
const skip = !executablePath
  ? howToInstall('chromium')
  : !lighthouse
    ? 'The package lighthouse is not installed: npm ci'
    : !existsSync(storybook) && 'There is no build/storybook. Run: npm run build:storybook';

/** What is measured elsewhere is not waited for here: neither speed nor pictures. */
const haste = {
  disableFullPageScreenshot: true,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  cpuQuietThresholdMs: 1,
  networkQuietThresholdMs: 300,
};

describe('Lighthouse', {skip}, () => {
  let browser;
  let demo;
  let gallery;
  before(async () => {
    browser = await puppeteer.launch({executablePath, args: ['--no-sandbox']});
    demo = await prepareDemo();
    await demo.start();
    gallery = http.createServer(sirv(storybook, {dev: true})).listen(0, 'localhost');
    await once(gallery, 'listening');
  });
  after(async () => {
    await browser?.close();
    await demo?.remove();
    gallery?.close();
  });

  it('has nothing against the demonstration', () => praises(`${demo.origin}/`));
  it('has nothing against the builder', () => praises(`${demo.origin}/builder/`));

  for (const {id, name} of wholePages()) {
    it(`has nothing against the story “${name}”`, () =>
      praises(`http://localhost:${gallery.address().port}/iframe.html?id=${id}&viewMode=story`));
  }

  async function praises(address) {
    const {port} = new URL(browser.wsEndpoint());
    const {lhr} = await lighthouse(address, {
      port,
      onlyCategories: ['accessibility', 'best-practices'],
      logLevel: 'error',
      ...haste,
    });
    assert.equal(lhr.runtimeError, undefined);
    const found = Object.values(lhr.categories).map(({id, score}) => [id, score * 100]);
    const wrong = Object.values(lhr.audits).filter(({score}) => score !== null && score < 1);
    assert.deepEqual(
      Object.fromEntries(found),
      {accessibility: 100, 'best-practices': 100},
      wrong.map(({title, details}) => `${title}: ${JSON.stringify(details?.items)}`).join('\n'),
    );
  }
});

/** The stories in which all elements stand in a host page. */
function wholePages() {
  if (skip) return [];
  const {entries} = JSON.parse(readFileSync(path.join(storybook, 'index.json'), 'utf8'));
  const found = Object.values(entries).filter(
    ({type, title}) => type === 'story' && /^Whole pages?\b/.test(title),
  );
  assert.ok(found.length >= 3, 'The Storybook has whole pages.');
  return found;
}
