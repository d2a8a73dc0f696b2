/** A built example, opened in a browser from a server that has the paper's feed and comments. */
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import {openPaper} from 'newsrack-example-paper/server';
import {root} from '../../../scripts/run.mjs';

/** How long anything may take, in milliseconds, before it counts as not happening. */
const patience = 60_000;

/** `folder` is what the example's build has made. */
export async function visit(browser, folder) {
  const server = await serve(folder);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  // All is near the viewport, so that nothing waits to be scrolled to.
  await page.setViewport({width: 1280, height: 2400});
  const mistakes = [];
  page.on('pageerror', (error) => mistakes.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) mistakes.push(message.text());
  });
  await page.evaluateOnNewDocument(
    readFileSync(path.join(root, 'test/pages/support/served/life-counter.js'), 'utf8'),
  );
  await page.goto(server.origin);

  return {
    page,
    /** What the page's scripts have complained of. */
    mistakes,
    /** What was asked of the server: {method, path, headers}. */
    requests: server.requests,
    presses: (label) => page.locator(`button ::-p-text(${label})`).click(),
    /** Waits for what has these words, if any, in an element's shadow. */
    find: (tag, selector, words = '') =>
      page.waitForFunction(findInShadow, {polling: 30}, tag, selector, words),
    /** Waits until a condition holds in the page. */
    until: (condition, ...values) => page.waitForFunction(condition, {polling: 30}, ...values),
    async leave() {
      await context.close();
      await server.close();
    },
  };
}

/** Runs in the page. */
function findInShadow(tag, selector, words) {
  const found = document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? [];
  return [...found].find((node) => node.textContent.includes(words));
}

async function serve(folder) {
  const paper = await openPaper();
  const files = sirv(folder, {dev: true, single: true});
  const requests = [];
  const server = http.createServer((request, response) => {
    const {method, url, headers} = request;
    requests.push({method, path: url, headers});
    paper.answer(request, response, () => files(request, response));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${server.address().port}/`,
    requests,
    async close() {
      server.close();
      server.closeAllConnections();
      await paper.close();
    },
  };
}
