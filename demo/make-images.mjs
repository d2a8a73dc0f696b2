/**
 * Makes the pictures of the demonstration feed: demo/images/*.jpg.
 *
 * Every picture is drawn by code (images-src/scenes/), from a fixed seed, on a canvas in a headless
 * Chromium; nothing is downloaded and nothing is photographed. Run it from the repository's root:
 *
 *   node demo/make-images.mjs                 all pictures
 *   node demo/make-images.mjs kyiv lisbon     those whose name starts so
 *
 * CHROME_PATH names the browser where `chromium` is not on the PATH.
 */
import {execFileSync} from 'node:child_process';
import {createServer} from 'node:http';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumArguments} from '../scripts/browsers.mjs';

const SOURCE = new URL('images-src/', import.meta.url);
const TARGET = new URL('images/', import.meta.url);
const LARGEST = 60_000; // bytes
const BEST_QUALITY = 0.86;

/** Serves images-src/ to the page, since modules cannot be imported from file: addresses. */
async function serveSource() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (path === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<!doctype html><title>Newsrack demo pictures</title>');
      return;
    }
    try {
      const text = await readFile(new URL(`.${path}`, SOURCE));
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(text);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}/`, close: () => server.close()};
}

function browserPath() {
  return process.env.CHROME_PATH ?? execFileSync('which', ['chromium'], {encoding: 'utf8'}).trim();
}

/** Draws one scene in the page; answers the best JPEG that fits, as base64. */
async function draw(page, name) {
  return page.evaluate(
    async ({name, largest, best}) => {
      const {scenes} = await import('/scenes/index.js');
      const canvas = scenes[name]();
      for (let quality = best; ; quality -= 0.04) {
        const data = canvas.toDataURL('image/jpeg', quality).split(',')[1];
        const bytes = data.length * 0.75;
        if (bytes <= largest || quality < 0.3) {
          return {data, bytes, quality, width: canvas.width, height: canvas.height};
        }
      }
    },
    {name, largest: LARGEST, best: BEST_QUALITY},
  );
}

async function main(wanted) {
  await mkdir(TARGET, {recursive: true});
  const source = await serveSource();
  const browser = await puppeteer.launch({
    executablePath: browserPath(),
    args: chromiumArguments,
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(source.origin);
    const names = await page.evaluate(async () =>
      Object.keys((await import('/scenes/index.js')).scenes),
    );
    const chosen = names.filter(
      (name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
    );
    for (const name of chosen) {
      const {data, bytes, quality, width, height} = await draw(page, name);
      const file = new URL(`${name}.jpg`, TARGET);
      await writeFile(fileURLToPath(file), Buffer.from(data, 'base64'));
      console.log(
        `${name}.jpg  ${width}x${height}  ${Math.round(bytes / 1000)} kB  q${quality.toFixed(2)}`,
      );
    }
  } finally {
    await browser.close();
    source.close();
  }
}

await main(process.argv.slice(2));
