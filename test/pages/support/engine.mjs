/**
 * A browser of the engine that ENGINE names (Chromium, unless given), driven in
 * the same way whichever it is: Chromium and Firefox by puppeteer-core, WebKit by
 * WebDriver.
 */
import {PNG} from 'pngjs';
import puppeteer from 'puppeteer-core';
import {remote} from 'webdriverio';
import {still} from '../../support/pictures.mjs';
import {chromiumArguments, findBrowser, howToInstall} from '../../../scripts/browsers.mjs';
import {startWebKit} from '../../../scripts/webkit-launcher.mjs';

export const engine = process.env.ENGINE || 'chromium';

/** The window of every page, in pixels: what is drawn is on screen without scrolling. */
const size = {width: 1540, height: 2400};
/** How long anything may take, in milliseconds, before it counts as not happening: on a busy machine, too. */
const patience = 60_000;
/** How long one thing that is done in a page may take, in milliseconds: thousands of comments are. */
const longest = 300_000;

/**
 * Opens the browser, Chromium with some more arguments if need be. `open(url)` opens a page
 * in it, with nothing of another's in store.
 */
export async function openBrowser(more = []) {
  const executablePath = findBrowser(engine);
  if (!executablePath) throw new Error(howToInstall(engine));
  return engine === 'webkit' ? openWebKit() : openWithPuppeteer(executablePath, more);
}

async function openWithPuppeteer(executablePath, more) {
  const isChromium = engine === 'chromium';
  const browser = await puppeteer.launch({
    browser: isChromium ? 'chrome' : 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: longest,
    defaultViewport: size,
    args: isChromium ? [...chromiumArguments, ...more] : [],
    // As people have it, and not as puppeteer does.
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': true,
      'fission.bfcacheInParent': true,
    },
  });
  return {
    version: await browser.version(),
    async open(url) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(longest);
      await page.goto(url);
      return pageOf({
        /** Puppeteer's own page, for what only one engine can do. */
        puppeteer: page,
        go: (to) => page.goto(to),
        evaluate: (act, ...values) => page.evaluate(act, ...values),
        shoot: () => page.screenshot(),
        /** What is evaluated from now on is so in the first frame of the page. */
        async enterFrame() {
          const [, frame] = page.frames();
          this.evaluate = (act, ...values) => frame.evaluate(act, ...values);
        },
        close: () => context.close(),
      });
    },
    close: () => browser.close(),
  };
}

async function openWebKit() {
  // The window has a bar above the page.
  const {address, stop} = await startWebKit({width: size.width, height: size.height + 200});
  const browser = await remote(address);
  await browser.setTimeout({script: longest});
  const first = await browser.getWindowHandle();
  return {
    version: `WebKitGTK ${browser.capabilities.browserVersion}`,
    async open(url) {
      const {handle} = await browser.createWindow('window');
      /** The driver speaks with one window at a time. */
      const here = (act) => async (value) => {
        await browser.switchToWindow(handle);
        return act(value);
      };
      await here(() => browser.setWindowRect(0, 0, size.width, size.height + 100))();
      const page = pageOf({
        go: here((to) => browser.url(to)),
        evaluate: (act, ...values) => here(() => browser.execute(act, ...values))(),
        shoot: here(async () => Buffer.from(await browser.takeScreenshot(), 'base64')),
        async enterFrame() {
          this.evaluate = (act, ...values) =>
            here(async () => {
              await browser.switchFrame(await browser.$('iframe'));
              const answer = await browser.execute(act, ...values);
              await browser.switchFrame(null);
              return answer;
            })();
        },
        close: here(async () => {
          await browser.closeWindow();
          await browser.switchToWindow(first);
        }),
      });
      await page.go(url);
      return page;
    },
    async close() {
      await browser.deleteSession();
      stop();
    },
  };
}

/** Waits until `condition` answers something, and answers that. */
export async function until(condition, what = condition) {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`It did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What every engine's page can do. */
function pageOf(page) {
  return Object.assign(page, {
    /** The same for a condition that is run in the page, which may be about to be another one. */
    until: (condition, ...values) =>
      until(
        () => page.evaluate(condition, ...values).catch(() => undefined),
        `${condition} ${values}`,
      ),
    /** Pictures of those parts of the page that these boxes enclose, in CSS pixels. */
    async pictures(boxes) {
      await page.evaluate(hasPainted);
      const whole = await still(page.shoot);
      return boxes.map(({x, y, width, height}) => {
        const cut = new PNG({width, height});
        PNG.bitblt(whole, cut, x, y, width, height, 0, 0);
        return cut;
      });
    },
  });
}

/** Runs in the page: resolves once what is there has been painted. */
async function hasPainted() {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
