/**
 * Prints how long a large feed takes, as ratios, because a time alone says more
 * about the machine than about the code. Never a test: it fails only if it breaks.
 * Needs a build.
 */
import {readFile} from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {rollup} from 'rollup';
import sirv from 'sirv';
import {findBrowser, howToInstall} from './browsers.mjs';
import {minifyScript, packages} from './bundle/plugins.mjs';
import {root} from './run.mjs';

/* global customElements, document, location -- some functions run in the page */

const items = 10_000;
const runs = 15;
const warmUps = 5;
/** How many times as long as JSON.parse alone the way to the first stories may take. */
const target = 3;

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));
const script = await readFile(path.join(root, 'dist/newsrack.js'), 'utf8').catch(() => {
  throw new Error('There is no dist/newsrack.js to measure. Run: npm run build');
});

const serve = sirv(path.join(root, 'dist'));
const server = http.createServer((request, response) => {
  serve(request, response, () => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
    response.end('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const text = largeFeed();
  console.log(`${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores`);
  console.log(`${await browser.version()}, Node.js ${process.version}\n`);
  console.log(
    `A feed of ${items} items, ${(text.length / 2 ** 20).toFixed(1)} MiB, at the median:`,
  );
  printFeed(await measureFeed(text));
  const lit = await litAlone();
  console.log(
    `\nTo compile and run the one script: ${shown(await measureStart(script))}; Lit alone: ${shown(await measureStart(lit))}.`,
  );
} finally {
  await browser.close();
  server.close();
}

function printFeed({parse, read, drawn, laidOut}) {
  const line = (what, time) =>
    console.log(`  ${what.padEnd(46)} ${shown(time).padStart(9)}  ${(time / parse).toFixed(2)}`);
  line('JSON.parse alone', parse);
  line('readJsonFeed', read);
  line('from its text to ten stories in <recent-news>', drawn);
  line('the same, with style and layout', laidOut);
  console.log(
    `  The target is under ${target.toFixed(2)}: ${drawn / parse < target ? '' : 'not '}met.`,
  );
}

function shown(milliseconds) {
  return `${milliseconds.toFixed(1)} ms`;
}

/** A feed of small items as a busy news desk writes them, the newest first. */
function largeFeed() {
  const cities = ['Riyadh', 'Paris', 'Kyiv', 'Lagos', 'Lima', 'Hanoi', 'Oslo', 'Quito'];
  const newest = Date.UTC(2026, 0, 5, 10);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Paper',
    home_page_url: 'https://paper.example/',
    items: Array.from({length: items}, (_, index) => ({
      id: `https://paper.example/2026/story-${index}`,
      url: `https://paper.example/2026/story-${index}`,
      title: `Talks resume for the ${index}th time, and nobody is surprised`,
      summary: `What was said on day ${index} was said before, & “will be said again”, say those who were there.`,
      date_published: new Date(newest - index * 60_000).toISOString(),
      authors: [{name: `Reporter ${index % 40}`}],
      tags: ['World', cities[index % 8]],
      _newsrack: {city: cities[index % 8]},
    })),
  });
}

/** The medians of several runs in one page, in milliseconds. */
async function measureFeed(text) {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.addScriptTag({type: 'module', url: `${origin}/newsrack.mjs`});
  const medians = await page.evaluate(
    async (text, runs, warmUps) => {
      const {asJsonFeed, readJsonFeed} = await import('/feed/json-feed.js');
      await customElements.whenDefined('recent-news');
      const times = {parse: [], read: [], drawn: [], laidOut: []};
      for (let run = -warmUps; run < runs; run++) {
        const note = (name, start) => {
          if (run >= 0) times[name].push(performance.now() - start);
        };
        let start = performance.now();
        JSON.parse(text);
        note('parse', start);

        start = performance.now();
        readJsonFeed(asJsonFeed(text), location.href);
        note('read', start);

        const element = document.createElement('recent-news');
        const inline = document.createElement('script');
        inline.type = 'application/feed+json';
        inline.textContent = text;
        element.append(inline);
        element.eager = true;
        start = performance.now();
        document.body.append(element);
        await element.updateComplete;
        note('drawn', start);
        element.getBoundingClientRect();
        note('laidOut', start);
        const stories = element.shadowRoot.querySelectorAll('[part=headline]').length;
        if (stories !== 10) throw new Error(`${stories} stories are drawn, not 10`);
        element.remove();
        // Time for the garbage of this run to go, before the next is measured.
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
      return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
    },
    text,
    runs,
    warmUps,
  );
  await page.close();
  return medians;
}

/** How long a script takes to compile and run in a page that has not seen it, at the median. */
async function measureStart(code) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage();
    await page.goto(origin);
    times.push(
      await page.evaluate((code) => {
        const element = document.createElement('script');
        element.textContent = code;
        const start = performance.now();
        document.head.append(element);
        return performance.now() - start;
      }, code),
    );
    await page.close();
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}

/** All of Lit as one script, as a page without us would have it. */
async function litAlone() {
  const bundled = await rollup({
    input: 'lit',
    plugins: [
      {
        name: 'from-here',
        resolveId: (id, from) => (from ? null : path.join(root, 'node_modules/lit/index.js')),
      },
      packages(),
    ],
  });
  const {output} = await bundled.generate({
    format: 'iife',
    name: 'Lit',
    plugins: [minifyScript({module: false})],
  });
  return output[0].code;
}
