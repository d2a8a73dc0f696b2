import {expect} from '@open-wc/testing';
import {html, type LitElement} from 'lit';
import '../../src/define.js';
import type {LoadErrorEvent, LoadEvent} from '../../src/index.js';
import {buildFeed, buildItem, buildItems, hoursAgo} from '../support/build-feed.js';
import {stopClock, type Clock} from '../support/clock.js';
import {draw, drawn, headlines, put, textOf, textsOf} from '../support/draw.js';
import {catchWarnings, collect} from '../support/page.js';
import {serveFeed, type ServedFeed} from '../support/serve-feed.js';
import {painted, until} from '../support/until.js';

const mebibyte = 2 ** 20;

async function requests(feed: ServedFeed): Promise<number> {
  await painted();
  return (await feed.log()).length;
}

describe('a feed', () => {
  it('is requested once for ten elements, of whatever kind', async () => {
    const feed = await serveFeed(buildFeed({items: [buildItem({_newsrack: {city: 'Riyadh'}})]}));
    const place = put(html`
      <div>
        ${Array.from({length: 3}, () => html`<article-card src=${feed.url}></article-card>`)}
        ${Array.from({length: 3}, () => html`<recent-news src=${feed.url} eager></recent-news>`)}
        ${Array.from({length: 2}, () => html`<around-the-cities src=${feed.url}></around-the-cities>`)}
        <news-feed src=${feed.url}>
          <recent-news></recent-news>
          <article-card></article-card>
        </news-feed>
      </div>
    `);
    const elements = place.querySelectorAll('article-card, recent-news, around-the-cities');
    expect(elements).to.have.length(10);
    for (const element of elements) {
      element.scrollIntoView();
      await drawn(element);
    }
    expect(await requests(feed)).to.equal(1);
  });

  it('is there at once for an element that comes later', async () => {
    const feed = await serveFeed(buildFeed());
    await draw(html`<article-card src=${feed.url}></article-card>`);
    await draw(html`<recent-news src=${feed.url}></recent-news>`);
    expect(await requests(feed)).to.equal(1);
  });

  it('is the same feed whether its address is absolute or relative to the page', async () => {
    const feed = await serveFeed(buildFeed());
    await draw(html`<article-card src=${feed.url}></article-card>`);
    await draw(html`<article-card src=" ${new URL(feed.url).pathname} "></article-card>`);
    expect(await requests(feed)).to.equal(1);
  });

  it('is fetched when an element comes near the viewport', async () => {
    const feed = await serveFeed(buildFeed());
    const place = put(
      html`<div>
        <p style="height: 5000px"></p>
        <recent-news src=${feed.url}></recent-news>
      </div>`,
    );
    expect(await requests(feed)).to.equal(0);
    const element = place.querySelector('recent-news')!;
    element.scrollIntoView();
    await drawn(element);
    scrollTo(0, 0);
  });

  it('is fetched at once by an eager element, wherever it stands', async () => {
    const feed = await serveFeed(buildFeed());
    const place = put(
      html`<div>
        <p style="height: 5000px"></p>
        <recent-news eager src=${feed.url}></recent-news>
      </div>`,
    );
    await drawn(place.querySelector('recent-news')!);
    expect(await requests(feed)).to.equal(1);
  });

  it('may begin with a byte order mark, and come as any type', async () => {
    const body = '\ufeff' + JSON.stringify(buildFeed());
    const feed = await serveFeed([{body, headers: {'Content-Type': 'text/plain'}}]);
    expect(
      headlines(await draw(html`<article-card src=${feed.url}></article-card>`)),
    ).to.have.length(1);
  });

  it('may come from another page than the one that was asked', async () => {
    const feed = await serveFeed(buildFeed());
    const moved = await serveFeed([{status: 302, headers: {Location: feed.url}}]);
    expect(
      headlines(await draw(html`<article-card src=${moved.url}></article-card>`)),
    ).to.have.length(1);
  });

  it('is announced by news-load, which tells the page its articles', async () => {
    const loads = collect<LoadEvent>('news-load');
    const feed = await serveFeed(buildFeed({items: buildItems('New', 'Old')}));
    const element = await draw(html`<recent-news src=${feed.url}></recent-news>`);
    await until(() => loads.length);
    expect(loads).to.have.length(1);
    expect(loads[0]!.target).to.equal(element);
    expect(loads[0]!.articles.map(({title}) => title)).to.deep.equal(['New', 'Old']);
  });
});

describe('several feeds in one src', () => {
  it('are shown as one, newest first, one entry per story', async () => {
    const [first, second] = buildItems('Newest', 'Middle');
    const one = await serveFeed(buildFeed({items: [second]}));
    const two = await serveFeed(
      buildFeed({
        items: [
          first,
          {...second, id: 'else', title: 'The same'},
          buildItem({title: 'Oldest', date_published: hoursAgo(9)}),
        ],
      }),
    );
    const element = await draw(html`<recent-news src="${one.url} ${two.url}"></recent-news>`);
    expect(headlines(element)).to.deep.equal(['Newest', 'Middle', 'Oldest']);
  });

  it('each name their publisher', async () => {
    const one = await serveFeed(buildFeed({title: 'The Paper'}));
    const two = await serveFeed(
      buildFeed({
        title: 'The Wire',
        items: [buildItem({_newsrack: {source: {name: 'An Agency'}}})],
      }),
    );
    const element = await draw(html`<recent-news src="${one.url} ${two.url}"></recent-news>`);
    expect(textsOf(element, 'source')).to.have.members(['The Paper', 'An Agency']);
  });

  it('do not fall with one of them, and the page is told which it was', async () => {
    catchWarnings();
    const errors = collect<LoadErrorEvent>('news-error');
    const good = await serveFeed(buildFeed({items: buildItems('Good')}));
    const bad = await serveFeed([{status: 404}]);
    const element = await draw(html`<recent-news src="${bad.url} ${good.url}"></recent-news>`);
    expect(headlines(element)).to.deep.equal(['Good']);
    await until(() => errors.length);
    expect(errors[0]!.error).to.include({kind: 'http', status: 404, url: bad.url});
  });

  it('do not wait for one that dawdles', async () => {
    const clock = stopClock();
    const good = await serveFeed(buildFeed({items: buildItems('Good')}));
    const slow = await serveFeed([{hang: true}]);
    const element = put(html`<recent-news src="${slow.url} ${good.url}"></recent-news>`);
    await clock.runUntil(() => headlines(element).length);
    expect(headlines(element)).to.deep.equal(['Good']);
  });
});

describe('a request', () => {
  let clock: Clock;
  let errors: LoadErrorEvent[];
  beforeEach(() => {
    clock = stopClock();
    catchWarnings();
    errors = collect('news-error');
  });

  async function kindOf(feed: ServedFeed): Promise<string> {
    put(html`<recent-news src=${feed.url}></recent-news>`);
    await clock.runUntil(() => errors.length);
    return errors[0]!.error.kind;
  }

  it('is given up after ten seconds without an answer', async () => {
    const feed = await serveFeed([{hang: true}]);
    put(html`<recent-news src=${feed.url}></recent-news>`);
    await until(async () => (await feed.log()).length);
    clock.tick(9999);
    expect((await feed.log())[0]!.aborted).to.equal(false);
    clock.tick(1);
    await until(async () => (await feed.log())[0]!.aborted);
  });

  it('is given up after ten seconds without the whole answer', async () => {
    expect(await kindOf(await serveFeed([{hangAfterHead: true}]))).to.equal('timeout');
  });

  it('takes an answer of eight mebibytes, and not a byte more', async () => {
    const largest = await serveFeed([{sizeBytes: 8 * mebibyte}]);
    const element = await draw(html`<recent-news src=${largest.url}></recent-news>`);
    expect(textOf(element, 'status')).to.match(/no news/);
    const larger = await serveFeed([{sizeBytes: 8 * mebibyte + 1}]);
    expect(await kindOf(larger)).to.equal('too-large');
    expect(await larger.log()).to.have.length(1);
  });

  it('is aborted when the last element that wants it leaves', async () => {
    const feed = await serveFeed([{hang: true}]);
    const [first, second] = [1, 2].map(() =>
      put(html`<recent-news limit="1" src=${feed.url}></recent-news>`),
    );
    await until(async () => (await feed.log()).length);
    await painted();
    first!.remove();
    await painted();
    expect((await feed.log())[0]!.aborted).to.equal(false);
    second!.remove();
    await until(async () => (await feed.log())[0]!.aborted);
    expect(errors).to.be.empty;
  });

  it('goes on when an element is moved', async () => {
    const feed = await serveFeed([{json: buildFeed(), delayMs: 100}]);
    const element = put<LitElement>(html`<recent-news src=${feed.url}></recent-news>`);
    await until(async () => (await feed.log()).length);
    put(html`<section></section>`).append(element);
    await drawn(element);
    expect(await feed.log()).to.have.length(1);
  });

  it('is tried again after network errors, answers of 5xx and 429, twice and ever later', async () => {
    const feed = await serveFeed([{status: 503}, {status: 429}, {json: buildFeed()}]);
    const element = put(html`<recent-news src=${feed.url}></recent-news>`);
    await until(async () => (await feed.log()).length === 1);
    const waits: number[] = [];
    for (const next of [2, 3]) {
      const before = clock.now;
      await clock.runUntil(async () => (await feed.log()).length === next);
      waits.push(clock.now - before);
    }
    await drawn(element);
    expect(waits[0]).to.be.at.least(500);
    expect(waits[1]).to.be.at.least(1000);
    expect(errors).to.be.empty;
  });

  it('is not tried again where that cannot help', async () => {
    for (const answer of [{status: 404}, {status: 410}, {body: '<html>'}]) {
      const feed = await serveFeed([answer]);
      await draw(html`<recent-news eager src=${feed.url}></recent-news>`);
      clock.tick(60_000);
      expect(await requests(feed), JSON.stringify(answer)).to.equal(1);
    }
  });

  for (const [form, after] of [
    ['seconds', () => '3'],
    ['a date', () => new Date(Date.now() + 4000).toUTCString()],
  ] as const) {
    it(`is tried again when a server's Retry-After says, in ${form}`, async () => {
      const answer = {
        status: 429,
        headers: {'Retry-After': after(), 'Access-Control-Expose-Headers': '*'},
      };
      const feed = await serveFeed([answer, {json: buildFeed()}]);
      const element = put(html`<recent-news src=${feed.url}></recent-news>`);
      await until(async () => (await feed.log()).length);
      const before = clock.now;
      await clock.runUntil(() => headlines(element).length);
      expect(clock.now - before).to.be.at.least(2900);
    });
  }

  it('tells the reader, and waits all the same, where Retry-After is long', async () => {
    const feed = await serveFeed([
      {status: 503, headers: {'Retry-After': '90'}},
      {json: buildFeed()},
    ]);
    const element = await draw(html`<recent-news src=${feed.url}></recent-news>`);
    expect(textOf(element, 'status')).to.match(/try again later/i);
    clock.tick(89_000);
    expect(await requests(feed)).to.equal(1);
    await clock.runUntil(() => headlines(element).length);
  });
});
