import {html, type LitElement, type TemplateResult} from 'lit';
import '../../src/define.js';
import {audit} from '../support/audit.js';
import {buildFeed, buildItem, hoursAgo, type Json} from '../support/build-feed.js';
import {stopClock} from '../support/clock.js';
import {button, drawn, headlines, parts, put, textOf} from '../support/draw.js';
import {catchWarnings} from '../support/page.js';
import {serveFeed, type FeedAnswer} from '../support/serve-feed.js';
import {painted, until} from '../support/until.js';

const body =
  '<h2>A heading</h2><p>Words with <a href="/a">a link</a>.</p><ul><li>One</li></ul>' +
  '<iframe src="http://127.0.0.1:9/player"></iframe>' +
  '<table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>';

function story(id: number, fields: Json = {}): Json {
  return buildItem({
    id: `story-${id}`,
    date_published: hoursAgo(id),
    content_html: body,
    image: '/test-images/600x400.svg',
    authors: [{name: 'Ana Lima'}],
    _newsrack: {
      city: ['Riyadh', 'Paris'][id % 2],
      kicker: 'World',
      image_credit: 'Nora Saleh',
      image_caption: 'The harbour',
      source: {name: 'The Paper'},
    },
    ...fields,
  });
}

const items = [
  story(1),
  story(2, {title: 'بدء المحادثات في الرياض', language: 'ar'}),
  story(3, {date_modified: hoursAgo(0)}),
  story(4, {image: '/test-images/not-to-be-had', url: null}),
];
const news = {json: buildFeed({items})};
const changed = {json: buildFeed({items: [story(0), ...items.slice(0, 2), items[3]]})};

const everyElement = (src: string) => html`
  ${['card', 'row', 'headline', 'story'].map(
    (layout) => html`<article-card eager refresh="60" src=${src} layout=${layout}></article-card>`,
  )}
  ${['list', 'grid', 'ticker'].map(
    (layout, index) => html`
      <recent-news
        eager
        refresh="60"
        more
        limit="3"
        heading="News ${index}"
        src=${src}
        layout=${layout}
      ></recent-news>
    `,
  )}
  ${['columns', 'tabs', 'list'].map(
    (layout, index) => html`
      <around-the-cities
        eager
        refresh="60"
        heading="Cities ${index}"
        src=${src}
        layout=${layout}
      ></around-the-cities>
    `,
  )}
`;

let clock: ReturnType<typeof stopClock>;
beforeEach(() => {
  clock = stopClock();
  catchWarnings();
});

async function all(elements: Element[], isSo: (element: Element) => unknown): Promise<void> {
  await Promise.all(elements.map(drawn));
  await until(() => elements.every(isSo));
}

/** The faces of an element: what the server answers, and how a test gets to see it. */
const faces: [face: string, answers: FeedAnswer[], reach: (elements: Element[]) => unknown][] = [
  ['loading', [{hang: true}], painted],
  [
    'empty',
    [{json: buildFeed({items: []})}],
    (elements) => all(elements, (each) => textOf(each, 'status')),
  ],
  ['failed', [{status: 404}], (elements) => all(elements, (each) => button(each, /try again/i))],
  ['ready', [news], (elements) => all(elements, (each) => headlines(each).length)],
  [
    'stale',
    [news, {status: 404}],
    async (elements) => {
      await all(elements, (each) => headlines(each).length);
      clock.tick(60_000);
      await all(elements, (each) => button(each, /try again/i));
    },
  ],
  [
    'with new stories waiting, corrected and withdrawn ones',
    [news, changed],
    async (elements) => {
      await all(elements, (each) => headlines(each).length);
      clock.tick(60_000);
      await until(() => elements.some((each) => button(each, /new stor/)));
    },
  ],
];

function pageIn(scheme: string, content: TemplateResult): HTMLElement {
  const look = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  return put<HTMLElement>(html`<main style=${look}>${content}</main>`);
}

for (const scheme of ['light', 'dark']) {
  describe(`axe-core finds nothing on a ${scheme} page in any element and layout`, function () {
    this.timeout(30_000);

    for (const [face, answers, reach] of faces) {
      it(face, async () => {
        const feed = await serveFeed(answers);
        const place = pageIn(scheme, everyElement(feed.url));
        const elements = [...place.querySelectorAll<LitElement>(':scope > *')];
        await Promise.all(elements.map(({updateComplete}) => updateComplete));
        await reach(elements);
        await audit(place, clock);
      });
    }

    it('where readers choose their cities', async () => {
      const feed = await serveFeed([news]);
      const place = pageIn(scheme, html`<around-the-cities src=${feed.url}></around-the-cities>`);
      const element = place.firstElementChild!;
      await drawn(element);
      element.shadowRoot!.querySelector('details')!.open = true;
      await until(() => element.shadowRoot!.querySelector('input'));
      await audit(place, clock);
    });

    it('where a photo could not be had', async () => {
      const feed = await serveFeed([news]);
      const place = pageIn(
        scheme,
        html`<article-card eager article="story-4" src=${feed.url}></article-card>`,
      );
      await drawn(place.firstElementChild!);
      await until(() => parts(place.firstElementChild!, 'image').length === 0);
      await audit(place, clock);
    });
  });
}
