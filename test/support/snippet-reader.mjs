/** Somebody who opens pages with snippets in them, at a moment when the script is slow to come. */
import {openWindow, stillPicture} from './browser-window.mjs';

export async function openReader(browser) {
  const {page, mistakes} = await openWindow(browser);
  await page.evaluateOnNewDocument(watch);
  await page.setRequestInterception(true);
  /** Resolves once the page without the script has been painted. */
  let painted;
  page.on('request', async (request) => {
    if (request.url().endsWith('/newsrack.js')) await painted;
    await request.continue();
  });

  return {
    mistakes,
    /**
     * Opens a page in a window of this size. Answers what it looks like once all is shown, without its
     * footer, and each time that something in it has moved.
     */
    async opens(address, {width, height}, device = 'light') {
      await page.bringToFront();
      await page.setViewport({width, height});
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: device}]);
      let isPainted;
      painted = new Promise((resolve) => (isPainted = resolve));
      await page.goto(address, {waitUntil: []});
      await page.waitForSelector('footer');
      await page.waitForFunction(arePreloaded);
      await page.evaluate(twoFrames);
      isPainted();
      await page.waitForFunction(allShown);
      await page.evaluate(twoFrames);
      const shifts = await page.evaluate(() => globalThis.shifts);
      await page.$eval('footer', (footer) => footer.remove());
      return {shifts, picture: await stillPicture(page)};
    },
  };
}

/** Runs in each page before its own scripts: notes what moves, and which elements have news. */
function watch() {
  globalThis.shifts = [];
  globalThis.loaded = new Set();
  document.addEventListener('news-load', ({target}) => globalThis.loaded.add(target));
  new PerformanceObserver((list) => {
    for (const {value, sources} of list.getEntries()) {
      globalThis.shifts.push(`${value}: ${sources.map(({node}) => node?.nodeName)}`);
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/** Runs in the page: whether each element in it has its news, and all that is loaded is there. */
function allShown() {
  const elements = [
    ...document.querySelectorAll(':is(article-card, recent-news, around-the-cities)'),
  ];
  return (
    document.readyState === 'complete' &&
    elements.length > 0 &&
    elements.every((element) => globalThis.loaded.has(element))
  );
}

/** Runs in the page: whether what is to come along with the script is there. */
function arePreloaded() {
  return [...document.querySelectorAll('link[rel=modulepreload]')].every(
    ({href}) => performance.getEntriesByName(href).length > 0,
  );
}

/** Runs in the page: what is there has been painted. */
async function twoFrames() {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}
