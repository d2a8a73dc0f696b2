/** The builder in a browser, and what a publisher does there. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../scripts/run.mjs';
import {openWindow, stillPicture} from './browser-window.mjs';

const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Opens the builder at `address`. */
export async function openBuilder(browser, address, size) {
  const {context, page, mistakes} = await openWindow(browser, size);
  const {origin} = new URL(address);
  await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  await page.goto(address);
  await page.waitForSelector('#feed');

  return {
    page,
    mistakes,
    close: () => context.close(),
    /** Chooses all that a link says, on a device that is light or dark. */
    async choose(fields, device = 'light') {
      await page.bringToFront();
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: device}]);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, new URLSearchParams(fields).toString());
    },
    /** Waits for the preview of what is chosen. */
    settled: () => page.waitForSelector('.snippet[aria-busy=false]'),
    /** What the preview shows, once it shows what is chosen. */
    async picture() {
      await page.waitForFunction(hasSettled);
      return stillPicture(page, await page.$('.stage iframe'));
    },
    /** Presses the button, and answers what is then in the clipboard. */
    async copies() {
      await page.bringToFront();
      await page.click('.copy');
      await page.waitForFunction(() =>
        document.querySelector('.snippet [role=status]').textContent.startsWith('Copied'),
      );
      return page.evaluate(() => navigator.clipboard.readText());
    },
    /** What the builder says of the feed, once it has asked for it. */
    async word() {
      await page.waitForSelector('#feed-word:is(.good, .bad)');
      return page.$eval('#feed-word', ({textContent}) => textContent.trim());
    },
    /** What axe-core finds, a line for each thing. */
    async audit() {
      await page.evaluate(axe);
      return page.evaluate(async () => {
        const {violations} = await globalThis.axe.run(document, {resultTypes: ['violations']});
        return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
      });
    },
  };
}

/** Runs in the page: whether the one frame that there is shows what is chosen. */
function hasSettled() {
  const frames = document.querySelectorAll('.stage iframe:not(.coming)');
  return (
    document.querySelector('.snippet[aria-busy=false]') &&
    frames.length === document.querySelectorAll('.stage iframe').length
  );
}
