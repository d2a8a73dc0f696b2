/**
 * The zoo: host pages of every kind, and what holds on each of them. A test file is one
 * family of pages; each page is a `describe` of its own, which is a row of the table
 * that `npm run test:browsers` prints.
 */
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {root} from '../../../scripts/run.mjs';
import {areAlike} from '../../support/pictures.mjs';
import {engine} from './engine.mjs';
import {drawn, elements, hostPage, scriptTag} from './host-page.mjs';
import {sampleFeed} from './sample-feed.mjs';
import {prepare, world} from './world.mjs';

export {world};

/** The feed and the comments of every page are those of `world.site`. */
prepare(async () => {
  const {origin} = world.host;
  world.site = {origin, feed: await world.host.serveFeed(sampleFeed(origin))};
});

/** The globals by which Lit counts its copies on a page. */
export const litGlobals = [
  'window.litPropertyMetadata',
  'window.reactiveElementVersions',
  'window.litHtmlVersions',
  'window.litElementVersions',
  'Symbol.metadata',
];

/** What the elements listen to the page for: that it is there, seen, online, and where it points. */
const concerns = [
  'readystatechange',
  'context-provider',
  'hashchange',
  'online',
  'visibilitychange',
];

/**
 * One host page. `build(site)` answers its parts (see host-page.mjs), with `headers` and
 * `name` as host-server.mjs takes them. What is `unlike` is not as on other pages:
 *
 *   skip      why it cannot be opened on this machine
 *   shown     which elements are ours; all, unless given
 *   mistakes  what the page reports, as patterns, in the order of the alphabet
 *   listeners which listeners its own scripts add
 *   changes   which globals and built-ins its own scripts change
 *   picture   false where it cannot look as on a bare page
 *   host      false where the page's own nodes cannot be compared
 *   save      a function that puts its content where it can be opened, and answers the address
 *   frame     attributes of a frame in which it stands, in a page of another site
 *
 * `more(page)` adds tests of the page's own; `page()` is the open page.
 */
export function describePage(name, build, unlike = {}, more = () => {}) {
  describe(name, {skip: unlike.skip}, () => {
    const {shown = Object.keys(elements)} = unlike;
    let page;
    const parts = (site) => ({script: scriptTag(site), ...build(site)});
    const open = async ({headers, name, ...rest}) => {
      const content = hostPage(rest);
      const address = unlike.save?.(content) ?? world.host.serve(content, headers, name);
      return unlike.frame ? openInFrame(address, unlike.frame) : world.browser.open(address);
    };

    before(async () => {
      page = await open(parts(world.site));
    });
    after(() => page?.close());

    it('shows the news, a whole story and the comments', () => drawn(page, shown));

    it('leaves globals and built-ins as they were', async () => {
      assert.deepEqual(await page.evaluate(() => hostRecord.changes()), unlike.changes ?? []);
    });

    it('listens to the page for nothing but what concerns it', async () => {
      const heard = await page.evaluate(() => hostRecord.listeners());
      assert.deepEqual(
        heard.filter((type) => ![...concerns, ...(unlike.listeners ?? [])].includes(type)),
        [],
      );
      assert.ok(heard.length > 2);
    });

    if (unlike.host !== false) {
      it('leaves the page’s own nodes as they were', async () => {
        const looks = await page.evaluate(() => hostRecord.looks());
        const without = await open({...parts(world.site), script: ''});
        const before = new Set(await without.evaluate(() => hostRecord.looks()));
        const markup = () => hostRecord.markup();
        assert.equal(await page.evaluate(markup), await without.evaluate(markup));
        assert.ok(looks.length > 1000);
        assert.deepEqual(
          looks.filter((line) => !before.has(line)),
          [],
        );
        await without.close();
      });
    }

    if (unlike.picture !== false) {
      it('looks as on a bare page', async () => {
        const style = await page.evaluate(inheritedStyle);
        const bare = await bareFaces(style);
        const here = await facesOf(page);
        const unlike = shown.filter((id) => !areAlike(here[id], bare[id]));
        const files = unlike.flatMap((id) => [
          keep(here[id], `${name}, ${id}`),
          keep(bare[id], `${name}, ${id}, on a bare page`),
        ]);
        assert.deepEqual(files, [], `On a bare page with ${style}`);
      });
    }

    more(() => page);

    it('reports no mistake but those that are told', () => hasMistakes(page, unlike.mistakes));
  });
}

/** Opens a page of these parts, with the script in it. */
export function openPage(parts = {}) {
  const content = hostPage({script: scriptTag(world.site), ...parts});
  return world.browser.open(world.host.serve(content, parts.headers));
}

/** Nothing has gone wrong on a page but what is named, as patterns in the order of the alphabet. */
export async function hasMistakes(page, expected = []) {
  await page.until((count) => hostRecord.mistakes.length >= count, expected.length);
  const found = await page.evaluate(() => hostRecord.mistakes.sort());
  assert.equal(found.length, expected.length, found.join('\n'));
  expected.forEach((pattern, index) => assert.match(found[index], pattern));
}

/** Opens a page in a frame that fills a page of another site. */
async function openInFrame(address, attributes) {
  const src = address.replace(world.host.origin, world.host.elsewhere);
  const style = 'position: absolute; inset: 0; border: 0; width: 1540px; height: 2400px';
  const page = await world.browser.open(
    world.host.serve(
      `<!doctype html><title>Around</title><iframe style="${style}" ${attributes} src="${src}"></iframe>`,
    ),
  );
  await page.enterFrame();
  return page;
}

/** What the elements may take from the page they stand on. */
function inheritedStyle() {
  const names =
    'font-family font-size font-weight font-style font-variant color color-scheme'.split(' ');
  const place = getComputedStyle(document.querySelector('.place'));
  const ground = [document.body, document.documentElement]
    .map((node) => getComputedStyle(node).backgroundColor)
    .find((color) => color !== 'rgba(0, 0, 0, 0)');
  return (
    names.map((name) => `${name}:${place.getPropertyValue(name)}`).join(';') +
    (ground ? `;background:${ground}` : '')
  );
}

const facesByStyle = new Map();

/** The faces on a page with nothing on it but that style. */
async function bareFaces(style) {
  if (!facesByStyle.has(style)) {
    const head = `<style>body {${style}}</style>`;
    const content = hostPage({head, script: scriptTag(world.site)});
    const page = await world.browser.open(world.host.serve(content));
    await drawn(page);
    facesByStyle.set(style, await facesOf(page));
    await page.close();
  }
  return facesByStyle.get(style);
}

/** The picture of each element, by the id of its place. */
async function facesOf(page) {
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('.place')].map((place) => {
      const {x, y, width, height} = place.getBoundingClientRect();
      return [place.id, {x: x + scrollX, y: y + scrollY, width, height}];
    }),
  );
  const pictures = await page.pictures(boxes.map(([, box]) => box));
  return Object.fromEntries(boxes.map(([id], index) => [id, pictures[index]]));
}

/** Writes a picture for whoever wants to know what is wrong with it. Answers where. */
function keep(picture, name) {
  const folder = path.join(root, 'build', 'pages');
  const file = path.join(folder, `${engine}, ${name}.png`);
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, PNG.sync.write(picture));
  return file;
}
