/** Chromium, and pages in windows of their own. */
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findBrowser, howToInstall} from '../../scripts/browsers.mjs';
import {still} from './pictures.mjs';

/** Opens Chromium. */
export function launch() {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  return puppeteer.launch({executablePath, args: chromiumArguments});
}

/** A page with a window of its own. Mistakes of its scripts are collected in `mistakes`. */
export async function openWindow(browser, size = {width: 1280, height: 900}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport(size);
  const mistakes = [];
  page.on('pageerror', (error) => mistakes.push(String(error)));
  return {context, page, mistakes};
}

/** A picture of a page or a part of it, once all that it loads is there and has come to rest. */
export async function stillPicture(page, place = page) {
  await page.waitForNetworkIdle({idleTime: 100});
  return still(() => place.screenshot());
}
