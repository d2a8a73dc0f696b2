import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import {afterTest} from '../support/after-test.js';
import {buildFeed, buildItem, type Json} from '../support/build-feed.js';
import {stopClock} from '../support/clock.js';
import {button, headlines, part, put} from '../support/draw.js';
import {catchWarnings} from '../support/page.js';
import {serveFeed} from '../support/serve-feed.js';
import {painted, until} from '../support/until.js';
import {themes, useTheme} from '../support/use-theme.js';

/** https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: {node: Node | null}[];
}

/** What has shifted since the last call, as words for each shift. */
function watchShifts(): () => Promise<string[]> {
  const shifts: LayoutShift[] = [];
  const take = (list: PerformanceEntry[]) => shifts.push(...(list as LayoutShift[]));
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({type: 'layout-shift'});
  afterTest(() => observer.disconnect());
  return async () => {
    await painted();
    take(observer.takeRecords());
    return shifts.splice(0).map(({value, sources}) => {
      const nodes = sources.map(({node}) => (node as Element | null)?.nodeName ?? '?');
      return `${value.toFixed(4)}: ${nodes.join()}`;
    });
  };
}

const long = 'A headline that goes on and on about talks, tides and trams '.repeat(4);

/** Stories of every shape that a feed can have: with and without photos, words and dates. */
function stories(delay: number): Json[] {
  const cities = ['Riyadh', 'Paris', 'Kyiv'];
  return Array.from({length: 12}, (_, index) =>
    buildItem({
      id: `story-${index}`,
      title: index % 4 === 1 ? long : `Story ${index}`,
      summary: index % 3 === 1 ? long : index % 3 ? 'Short.' : null,
      date_published: new Date(Date.now() - index * 3_600_000).toISOString(),
      authors: index % 2 ? [{name: 'Ana Lima'}, {name: 'Bo Sørensen'}] : [],
      image:
        index % 3 === 2
          ? null
          : `/test-images/${600 + index}x${index % 2 ? 900 : 400}.svg?delay=${delay}`,
      language: index === 5 ? 'ar' : undefined,
      _newsrack: {
        city: cities[index % 3],
        kicker: index % 2 ? 'World' : undefined,
        image_credit: index % 2 ? 'Nora Saleh' : undefined,
        attribution: index % 3 === 1 ? 'From The Paper, with thanks.' : undefined,
        ...(index % 2 && {image_width: 600 + index, image_height: 900}),
      },
    }),
  );
}

const everyElement = (src: string) => html`
  <div style="columns: 3 15em">
    <p>Words of the page.</p>
    <recent-news src=${src} limit="3" refresh="60" eager></recent-news>
    <p>Words of the page.</p>
    <recent-news src=${src} limit="2" refresh="60" layout="grid" eager></recent-news>
    <p>Words of the page.</p>
    <recent-news src=${src} limit="4" refresh="60" layout="ticker" eager></recent-news>
    <p>Words of the page.</p>
    <article-card src=${src} article="story-0" eager></article-card>
    <p>Words of the page.</p>
    <article-card src=${src} article="story-1" layout="row" eager></article-card>
    <p>Words of the page.</p>
    <article-card src=${src} article="story-2" layout="headline" eager></article-card>
    <p>Words of the page.</p>
    <article-card src=${src} article="story-4" eager></article-card>
    <p>Words of the page.</p>
    <around-the-cities src=${src} cities="Riyadh, Paris" per-city="2" eager></around-the-cities>
    <p>Words of the page.</p>
    <around-the-cities
      src=${src}
      cities="Riyadh, Paris"
      per-city="2"
      layout="tabs"
      eager
    ></around-the-cities>
    <p>Words of the page.</p>
    <around-the-cities
      src=${src}
      cities="Kyiv"
      per-city="2"
      layout="list"
      eager
    ></around-the-cities>
    <p>Words of the page.</p>
  </div>
`;

/** Draws every element in a page so wide, and answers what has shifted once all have their news. */
async function shiftsWhileLoading(width: number): Promise<string[]> {
  const feed = await serveFeed([{json: buildFeed({items: stories(0)}), delayMs: 150}]);
  const shifts = watchShifts();
  const page = put<HTMLElement>(
    html`<div style="width: ${width}px">${everyElement(feed.url)}</div>`,
  );
  const elements = [...page.querySelectorAll('recent-news, article-card, around-the-cities')];
  expect(elements).to.have.length(10);
  await shifts();
  await until(() => elements.every((element) => headlines(element).length));
  return shifts();
}

describe('ten elements on a page', () => {
  before(function () {
    // Only Chromium measures this; it is said to be skipped elsewhere.
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
  });

  it('are seen to shift where they do, so that the tests below mean something', async () => {
    const shifts = watchShifts();
    const place = put<HTMLElement>(html`<div><p>Words of the page.</p></div>`);
    await shifts();
    place.prepend(Object.assign(document.createElement('h1'), {textContent: 'Late'}));
    expect(await shifts()).to.have.length(1);
  });

  for (const width of [700, 320]) {
    it(`move nothing from skeleton to news, in ${width} pixels`, async () => {
      expect(await shiftsWhileLoading(width)).to.deep.equal([]);
    });
  }

  for (const theme of themes) {
    it(`move nothing from skeleton to news in the theme ${theme.title}`, async () => {
      await useTheme(theme);
      expect(await shiftsWhileLoading(700)).to.deep.equal([]);
    });
  }

  it('move nothing when their photos arrive, or fail to', async () => {
    const items = stories(400);
    items[1]!['image'] = '/test-images/not-to-be-had.svg';
    const feed = await serveFeed(buildFeed({items}));
    const page = put<HTMLElement>(html`<div>${everyElement(feed.url)}</div>`);
    const elements = [...page.querySelectorAll('recent-news, article-card, around-the-cities')];
    await until(() => elements.every((element) => headlines(element).length));
    const shifts = watchShifts();
    const images = () =>
      elements.flatMap((element) => [...element.shadowRoot!.querySelectorAll('img')]);
    await until(() => images().every(({complete}) => complete), 'all photos are there');
    expect(await shifts()).to.deep.equal([]);
  });

  it('move nothing when a refresh brings new, corrected and withdrawn stories', async () => {
    const clock = stopClock();
    const items = stories(0);
    const fresh = buildItem({title: long, date_published: new Date().toISOString()});
    const corrected = {
      ...items[1],
      title: 'Shorter',
      summary: null,
      date_modified: new Date().toISOString(),
    };
    const lengthened = {...items[2], title: long, summary: long};
    const next = [fresh, items[0], corrected, lengthened, ...items.slice(4)];
    const feed = await serveFeed([{json: buildFeed({items})}, {json: buildFeed({items: next})}]);
    const page = put<HTMLElement>(html`<div>${everyElement(feed.url)}</div>`);
    const elements = [...page.querySelectorAll('recent-news, article-card, around-the-cities')];
    await until(() => elements.every((element) => headlines(element).length));
    const shifts = watchShifts();
    await shifts();
    clock.tick(60_000);
    await until(() => button(elements[0]!, /new stor/));
    expect(await shifts()).to.deep.equal([]);
  });

  it('move nothing when the network fails', async () => {
    catchWarnings();
    const clock = stopClock();
    const feed = await serveFeed([{json: buildFeed({items: stories(0)})}, {status: 404}]);
    const page = put<HTMLElement>(html`<div>${everyElement(feed.url)}</div>`);
    const [list] = page.querySelectorAll('recent-news');
    await until(() => headlines(list!).length);
    const shifts = watchShifts();
    await shifts();
    clock.tick(60_000);
    await until(() => part(list!, 'status')?.textContent?.trim());
    expect(await shifts()).to.deep.equal([]);
  });
});
