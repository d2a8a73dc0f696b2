/** What readers do to a page: they print it, enlarge it, and space its text. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {extractText, getDocumentProxy} from 'unpdf';
import {engine} from './support/engine.mjs';
import {drawn, elements, scriptTag} from './support/host-page.mjs';
import {sampleFeed, sampleTitles} from './support/sample-feed.mjs';
import {openPage, world} from './support/zoo.mjs';

/** The elements one below the other, as wide as the page. */
const inFlow = Object.entries(elements)
  .map(([id, markup]) => `<div id="${id}">${markup}</div>`)
  .join('\n');

describe('a page in print', () => {
  const cannot = engine === 'webkit' && 'WebKitGTK’s driver cannot print';
  let page;
  let text;

  before(async () => {
    page = await openPage({content: inFlow});
    await drawn(page);
    if (cannot) return;
    const pdf = await page.puppeteer.pdf({waitForFonts: false});
    ({text} = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {mergePages: true}));
  });
  after(() => page?.close());

  it('has every headline, the whole story and the comments', {skip: cannot}, () => {
    const words = text.replace(/\s+/g, ' ');
    for (const title of sampleTitles.slice(0, 4)) assert.ok(words.includes(title), title);
    assert.match(words, /The first boat left before dawn.*We never took the timetable down/);
    assert.match(words, /Two lines, as I wrote them/);
  });

  it('leaves out what cannot be pressed on paper', {skip: cannot}, () => {
    assert.doesNotMatch(text, /Choose cities|Your comment|Post|Reply|Report/);
  });

  it('leaves that out by its rules for print', async () => {
    const visible = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body > div > *')].flatMap(({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('button, summary, textarea, [part=headline]')]
            .filter((node) => node.checkVisibility())
            .map(({localName}) => localName),
        ),
      );
    const before = await visible();
    await page.evaluate(() => {
      for (const {shadowRoot} of document.querySelectorAll('body > div > *')) {
        const rules = shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
        for (const {media} of rules) if (media?.mediaText === 'print') media.mediaText = 'all';
      }
    });
    const after = await visible();
    assert.ok(before.includes('button') && before.includes('textarea'));
    assert.deepEqual(
      after,
      before.filter((name) => name === 'div'),
    );
  });
});

describe('a page at 400 %', () => {
  // 1280 pixels at 400 % are as wide as 320 pixels. https://www.w3.org/TR/WCAG22/#reflow
  let page;
  before(async () => {
    page = await openPage({
      head: '<style>body {inline-size: 320px; margin: 0}</style>',
      content: inFlow,
    });
    await drawn(page);
  });
  after(() => page.close());

  it('needs no scrolling sideways', async () => {
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('body > div > *')].map((element) => [
        element.localName,
        element.shadowRoot.querySelector('section').scrollWidth,
      ]),
    );
    assert.deepEqual(
      widths,
      widths.map(([name]) => [name, 320]),
    );
  });
});

describe('text spacing', () => {
  // https://www.w3.org/TR/WCAG22/#text-spacing
  const spacing = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important} p {margin-block-end: 2em !important}`;
  let page;
  before(async () => {
    // So many words that every line that there may be is there.
    const feed = sampleFeed(world.host.origin);
    for (const item of feed.items) {
      item.title += ` ${item.title}`.repeat(9);
      item.summary += ` ${item.summary}`.repeat(9);
    }
    const site = {...world.site, feed: await world.host.serveFeed(feed)};
    page = await openPage({
      head: `<style>${spacing}</style>`,
      content: inFlow,
      script: scriptTag(site),
    });
    await page.until(
      () => document.querySelectorAll('recent-news')[1].shadowRoot?.querySelectorAll('time').length,
    );
    // Tools for readers reach into components.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      for (const {shadowRoot} of document.querySelectorAll('body > div > *'))
        shadowRoot.adoptedStyleSheets.push(sheet);
    }, spacing);
  });
  after(() => page.close());

  for (const width of [300, 480, 900]) {
    it(`cuts off no line of text in a column of ${width} pixels`, async () => {
      const [count, cutOff] = await page.evaluate(findCutOff, width);
      assert.ok(count > 30);
      assert.deepEqual(cutOff, []);
    });
  }
});

/** Runs in the page: how many lines of articles there are, and which reach below their article. */
function findCutOff(width) {
  document.body.style.width = `${width}px`;
  const lines = [...document.querySelectorAll('body > div > *')].flatMap(({shadowRoot}) =>
    [...shadowRoot.querySelectorAll('article .text > *')].filter((node) => node.checkVisibility()),
  );
  const cutOff = lines.filter((line) => {
    const {bottom} = line.closest('article').getBoundingClientRect();
    return line.getBoundingClientRect().bottom > bottom + 0.5;
  });
  return [
    lines.length,
    cutOff.map((line) => `${line.closest('article').className} ${line.className}${line.part}`),
  ];
}
