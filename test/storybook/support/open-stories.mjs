/** Browsers in which stories are opened, each with one page. */
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findBrowser, howToInstall} from '../../../scripts/browsers.mjs';
import {elements} from './coverage.mjs';
import {recordCoverage} from './record-coverage.mjs';
import {recordStory} from './record-story.mjs';

/** How long a story may take, in milliseconds. */
const patience = 60_000;

/** The window, in pixels: so tall that no story has to be scrolled to. */
const usual = {width: 600, height: 5000, deviceScaleFactor: 1};
/** The windows of stories with these tags. The picture of a wide one is half its size. */
const tagged = {
  wide: {...usual, width: 1280, deviceScaleFactor: 0.5},
  phone: {...usual, width: 390},
};

/** What makes letters and colours the same on every machine. */
const sameEverywhere = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/**
 * Starts so many browsers. A second page of one browser would be hidden, and what is hidden draws
 * nothing.
 */
export async function openBrowsers(origin, count) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const args = [...chromiumArguments, ...sameEverywhere];
  const browsers = await Promise.all(
    Array.from({length: count}, () => puppeteer.launch({executablePath, args})),
  );
  const free = await Promise.all(browsers.map((browser) => openPage(browser)));
  const waiting = [];

  return {
    /** Opens a story in the next free page, and hands the page to `act` once the story is over. */
    async withStory(story, act) {
      const page = free.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
      try {
        return await act(page, await play(page, origin, story));
      } finally {
        const next = waiting.shift();
        if (next) next(page);
        else free.push(page);
      }
    },
    close: () => Promise.all(browsers.map((browser) => browser.close())),
  };
}

async function openPage(browser) {
  const [page] = await browser.pages();
  await page.emulateTimezone('UTC');
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.evaluateOnNewDocument(recordStory);
  await page.evaluateOnNewDocument(recordCoverage, elements());
  return page;
}

/** Plays a story to its end, and answers what the page has to say of it. */
async function play(page, origin, {id, tags}) {
  const [size = usual] = tags.flatMap((tag) => tagged[tag] ?? []);
  await page.setViewport(size);
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
  return page.evaluate(
    (limit) =>
      Promise.race([
        globalThis.storyIsOver,
        new Promise((resolve) =>
          setTimeout(() => resolve({troubles: ['The story did not end in time.']}), limit),
        ),
      ]),
    patience,
  );
}
