import {expect} from '@open-wc/testing';
import {html, type LitElement} from 'lit';
import '../../src/define.js';
import type {
  ArticleCardElement,
  LoadEvent,
  NewsFeedElement,
  RecentNewsElement,
} from '../../src/index.js';
import {buildFeed, buildItems, type FeedJson} from '../support/build-feed.js';
import {stopClock} from '../support/clock.js';
import {draw, drawn, headlines, inline, part, put, textOf} from '../support/draw.js';
import {openPage, runScript} from '../support/frame.js';
import {catchWarnings, collect} from '../support/page.js';
import {serveFeed, type ServedFeed} from '../support/serve-feed.js';
import {painted, until} from '../support/until.js';

function feedOf(...titles: string[]): FeedJson {
  return buildFeed({items: buildItems(...titles)});
}

async function shows(element: Element, ...titles: string[]): Promise<void> {
  await until(() => headlines(element).join() === titles.join(), `it shows ${titles.join()}`);
}

async function requests(feed: ServedFeed): Promise<number> {
  await painted();
  return (await feed.log()).length;
}

describe('a feed inside an element', () => {
  it('is shown without any request', async () => {
    const provided = await serveFeed(feedOf('Provided'));
    const place = put(
      html`<news-feed src=${provided.url}
        ><recent-news>${inline(feedOf('Inline'))}</recent-news></news-feed
      >`,
    );
    await shows(place.firstElementChild!, 'Inline');
    expect(await requests(provided)).to.equal(0);
  });

  it('is the first answer where there is a src, too, and refreshes go there', async () => {
    const clock = stopClock();
    const feed = await serveFeed(feedOf('Served'));
    const element = await draw(
      html`<article-card src=${feed.url} refresh="60">${inline(feedOf('Inline'))}</article-card>`,
    );
    await shows(element, 'Inline');
    expect(await requests(feed)).to.equal(0);
    clock.tick(60_000);
    await until(async () => (await feed.log()).length);
  });

  it('is found when the page brings it later than the element', async () => {
    const element = put<RecentNewsElement>(html`<recent-news></recent-news>`);
    await painted();
    const place = put(html`<div>${inline(feedOf('Late'))}</div>`);
    element.append(place.firstElementChild!);
    await shows(element, 'Late');
  });

  it('says so where it is no feed, and leaves the src to answer', async () => {
    const warnings = catchWarnings();
    const feed = await serveFeed(feedOf('Served'));
    const broken = await draw(html`<recent-news>${inline('<html>')}</recent-news>`);
    expect(textOf(broken, 'status')).to.match(/cannot be shown/);
    expect(warnings.lastCall.args.join()).to.match(/not a JSON Feed/);
    const element = put(
      html`<recent-news eager src=${feed.url}>${inline(['no feed'])}</recent-news>`,
    );
    await shows(element, 'Served');
  });
});

describe('the src of an element', () => {
  it('is asked before the news-feed around it', async () => {
    const own = await serveFeed(feedOf('Own'));
    const provided = await serveFeed(feedOf('Provided'));
    const place = put(
      html`<news-feed src=${provided.url}><recent-news src=${own.url}></recent-news></news-feed>`,
    );
    await shows(place.firstElementChild!, 'Own');
    expect(await requests(provided)).to.equal(0);
  });

  it('can change, and the old feed leaves nothing behind', async () => {
    const slow = await serveFeed([{json: feedOf('Old'), delayMs: 300}]);
    const next = await serveFeed(feedOf('New'));
    const element = put<RecentNewsElement>(html`<recent-news src=${slow.url}></recent-news>`);
    await until(async () => (await slow.log()).length);
    element.src = next.url;
    await shows(element, 'New');
    await until(async () => (await slow.log())[0]!.aborted);
    element.setAttribute('src', slow.url);
    await shows(element, 'Old');
  });
});

describe('<news-feed>', () => {
  it('gives its feed to every element inside it, for one request', async () => {
    const feed = await serveFeed(feedOf('Given'));
    const place = put(html`
      <news-feed src=${feed.url}>
        <section><recent-news></recent-news></section>
        <article-card></article-card>
      </news-feed>
    `);
    await shows(place.querySelector('recent-news')!, 'Given');
    await shows(place.querySelector('article-card')!, 'Given');
    expect(await requests(feed)).to.equal(1);
  });

  it('draws nothing, and asks nobody where nobody inside it does', async () => {
    const feed = await serveFeed(feedOf('Given'));
    const element = put(html`<news-feed src=${feed.url}><p>Words</p></news-feed>`);
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('contents');
    expect(await requests(feed)).to.equal(0);
  });

  it('gives way to a nearer one', async () => {
    const outer = await serveFeed(feedOf('Outer'));
    const inner = await serveFeed(feedOf('Inner'));
    const place = put(html`
      <news-feed src=${outer.url}>
        <news-feed src=${inner.url}><recent-news></recent-news></news-feed>
      </news-feed>
    `);
    await shows(place.querySelector('recent-news')!, 'Inner');
    expect(await requests(outer)).to.equal(0);
  });

  it('announces what it loaded', async () => {
    const loads = collect<LoadEvent>('news-load');
    const feed = await serveFeed(feedOf('Given'));
    const place = put(html`<news-feed src=${feed.url}><article-card></article-card></news-feed>`);
    await shows(place.firstElementChild!, 'Given');
    const own = loads.filter(({target}) => target === place);
    expect(own.map(({articles}) => articles[0]!.title)).to.deep.equal(['Given']);
  });

  it('can change its src, and its elements follow', async () => {
    const one = await serveFeed(feedOf('One'));
    const two = await serveFeed(feedOf('Two'));
    const place = put<NewsFeedElement>(
      html`<news-feed src=${one.url}><recent-news></recent-news></news-feed>`,
    );
    await shows(place.firstElementChild!, 'One');
    place.src = two.url;
    await shows(place.firstElementChild!, 'Two');
  });

  it('can be put around elements that are there already', async () => {
    const feed = await serveFeed(feedOf('Given'));
    const element = put<LitElement>(html`<article-card></article-card>`);
    await element.updateComplete;
    const around = document.createElement('news-feed');
    around.src = feed.url;
    element.replaceWith(around);
    around.append(element);
    await shows(element, 'Given');
  });

  it('is followed by an element that is moved into it, out of it, and into another', async () => {
    const [one, two] = await Promise.all([serveFeed(feedOf('One')), serveFeed(feedOf('Two'))]);
    const first = put(html`<news-feed src=${one.url}></news-feed>`);
    const second = put(html`<news-feed src=${two.url}></news-feed>`);
    const element = put<ArticleCardElement>(html`<article-card></article-card>`);
    first.append(element);
    await shows(element, 'One');
    second.append(element);
    await shows(element, 'Two');
    put(html`<div></div>`).append(element);
    await until(() => !part(element, 'headline'), 'it shows nothing of a feed it has left');
    first.append(element);
    await shows(element, 'One');
  });

  it('may be defined after the elements inside it', async () => {
    const feed = await serveFeed(feedOf('Given'));
    const page = await openPage(
      `<news-feed src="${feed.url}"><article-card></article-card></news-feed>`,
    );
    await runScript(page, '/src/define/article-card.ts');
    await runScript(page, '/src/define/news-feed.ts');
    await drawn(page.document.querySelector('article-card')!);
  });

  it('may be defined before the elements inside it', async () => {
    const feed = await serveFeed(feedOf('Given'));
    const page = await openPage(
      `<news-feed src="${feed.url}"><article-card></article-card></news-feed>`,
    );
    await runScript(page, '/src/define/news-feed.ts');
    await runScript(page, '/src/define/article-card.ts');
    await drawn(page.document.querySelector('article-card')!);
  });
});

describe('the page’s own feed', () => {
  it('is what the script tag says, for elements that name no other', async () => {
    const pages = await serveFeed(feedOf('Of the page'));
    const own = await serveFeed(feedOf('Own'));
    const page = await openPage(
      `<script type="module" src="/src/script.ts" data-feed="${pages.url}"></script>
      <article-card></article-card><recent-news src="${own.url}"></recent-news>`,
    );
    await shows(page.document.querySelector('article-card')!, 'Of the page');
    await shows(page.document.querySelector('recent-news')!, 'Own');
  });
});
