/** Somebody with a browser of their own, who sees and does on a page what people see and do. */

/** How long anything may take, in milliseconds, before it counts as not happening. */
const patience = 60_000;

/** A person who has opened `address`. Mistakes of the page's scripts are collected in `mistakes`. */
export async function sitDown(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({width: 1200, height: 900});
  const mistakes = [];
  page.on('pageerror', (error) => mistakes.push(String(error)));
  await page.goto(address);

  /** Waits for a thing in the comments with exactly these words, in the comment that has `among`. */
  const find = async (selector, words, among) => {
    try {
      return await page.waitForFunction(findInComments, {polling: 30}, selector, words, among);
    } catch (error) {
      const shown = await page.evaluate(textOfComments);
      throw new Error(`“${words}” is not there, but:\n${shown}`, {cause: error});
    }
  };

  return {
    page,
    mistakes,
    find,
    /** Waits until the comments say this, anywhere. */
    sees: (words) => find(':is(p, span, div, b, h2)', words),
    presses: async (label, among) => (await find('button', label, among)).click(),
    follows: async (label) => {
      const link = await find('a', label);
      await Promise.all([page.waitForNavigation(), link.click()]);
    },
    /** Loads the page anew, and goes to the comments, which are loaded once they are near. */
    reloads: async () => {
      await page.reload();
      await page.$eval('member-comments', (comments) => comments.scrollIntoView());
    },
    /** Puts these words in the place of those that are in the form. */
    writes: async (words) => {
      const box = await page.waitForSelector('member-comments >>> textarea');
      await box.click({count: 3});
      await box.type(words);
    },
    /** What stands in the form. */
    reads: async () => {
      const box = await page.waitForSelector('member-comments >>> textarea');
      return box.evaluate(({value}) => value);
    },
    /** Fills in a form of the server's own and sends it. */
    fillsIn: async (fields) => {
      for (const [name, value] of Object.entries(fields)) await page.type(`#${name}`, value);
      await Promise.all([page.waitForNavigation(), page.click('form button')]);
    },
    leaves: () => context.close(),
  };
}

function findInComments(selector, words, among) {
  const root = globalThis.document.querySelector('member-comments')?.shadowRoot;
  const articles = [...(root?.querySelectorAll('article') ?? [])];
  const scope = among ? articles.find(({textContent}) => textContent.includes(among)) : root;
  const said = ({textContent}) => textContent.replace(/\s+/g, ' ').trim();
  return [...(scope?.querySelectorAll(selector) ?? [])].find((node) => said(node) === words);
}

function textOfComments() {
  const root = globalThis.document.querySelector('member-comments')?.shadowRoot;
  return root ? root.textContent.replace(/\s+/g, ' ') : 'no comments at all';
}
