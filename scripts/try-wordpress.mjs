/**
 * Tries the back end of <member-comments> for WordPress, as it was built, in Chromium on a real
 * WordPress: Debian's packages, in a temporary folder, gone afterwards. Root installs what is
 * missing. It takes a minute, and is no part of `npm test`.
 */
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import {findBrowser} from './browsers.mjs';
import {tryMembers} from './try-wordpress/members.mjs';
import {tryReading} from './try-wordpress/reading.mjs';
import {ask} from './try-wordpress/in-page.mjs';
import {installWordPress, startWordPress} from './try-wordpress/start-wordpress.mjs';

const missing = installWordPress();
if (missing) {
  console.error(missing);
  process.exit(1);
}
const counts = {passed: 0, failed: 0};
const wordpress = await startWordPress();
let browser;
try {
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const world = {...wordpress, browser, open, check};
  await tryReading(world);
  await tryMembers(world);
} finally {
  await browser?.close();
  await wordpress.stop();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;

/** Says whether something is so. */
async function check(fact, prove) {
  try {
    await prove(assert);
    counts.passed++;
    console.log(`ok     ${fact}`);
  } catch (error) {
    counts.failed++;
    console.log(`FAILED ${fact}\n    ${error.stack.replaceAll('\n', '\n    ')}`);
  }
}

/**
 * Opens a page in a browser of its own, with no cookies. `ask` calls the back end there, and
 * `asked` is what the page has requested of WordPress.
 */
async function open(address = `${wordpress.home}/wp-json/`) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => {
    const route = /\/wp\/v2\/|admin-ajax/.test(decodeURIComponent(request.url()));
    if (route && request.method() !== 'OPTIONS') asked.push(request);
  });
  // Neither the site's clock nor UTC.
  await page.emulateTimezone('Pacific/Auckland');
  await page.goto(address);
  // Only the page in front draws.
  await page.bringToFront();
  return {
    page,
    asked,
    ask: (calls, more) => page.evaluate(ask, {home: wordpress.home, calls, ...more}),
    close: () => context.close(),
  };
}
