import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import type {LoadErrorEvent, LoadEvent} from '../../src/index.js';
import {buildFeed, buildItem, buildItems} from '../support/build-feed.js';
import {stopClock, type Clock} from '../support/clock.js';
import {button, draw, drawn, headlines, press, put, textOf} from '../support/draw.js';
import {catchWarnings, collect, saveData, setHidden, setOnline} from '../support/page.js';
import {serveFeed, type ServedFeed} from '../support/serve-feed.js';
import {painted, until} from '../support/until.js';

const minute = 60_000;
let clock: Clock;
beforeEach(() => (clock = stopClock()));

async function requests(feed: ServedFeed): Promise<number> {
  await painted();
  return (await feed.log()).length;
}

function asked(feed: ServedFeed, times: number): Promise<void> {
  return until(async () => (await feed.log()).length >= times, `the feed was asked ${times} times`);
}

describe('a refresh', () => {
  it('happens every so many seconds, while the page is seen and online', async () => {
    const feed = await serveFeed(buildFeed());
    await draw(html`<recent-news src=${feed.url} refresh="10"></recent-news>`);
    clock.tick(9000);
    expect(await requests(feed)).to.equal(1);
    clock.tick(1000);
    await asked(feed, 2);
    await clock.runUntil(async () => (await feed.log()).length === 3);
  });

  it('does not happen without being asked for, or where it is asked for nonsense', async () => {
    const feed = await serveFeed(buildFeed());
    const place = put(html`
      <div>
        <article-card src=${feed.url}></article-card>
        <article-card src=${feed.url} refresh="0"></article-card>
        <article-card src=${feed.url} refresh="-5"></article-card>
        <article-card src=${feed.url} refresh="often"></article-card>
      </div>
    `);
    await drawn(place.lastElementChild!);
    clock.tick(60 * minute);
    expect(await requests(feed)).to.equal(1);
  });

  it('happens as often as the most curious element wants', async () => {
    const feed = await serveFeed(buildFeed());
    await draw(html`<article-card src=${feed.url} refresh="600"></article-card>`);
    await draw(html`<article-card src=${feed.url} refresh="60"></article-card>`);
    clock.tick(minute);
    await asked(feed, 2);
  });

  it('happens for the elements in a news-feed as often as that says', async () => {
    const feed = await serveFeed(buildFeed());
    const place = put(
      html`<news-feed src=${feed.url} refresh="60"><recent-news></recent-news></news-feed>`,
    );
    await drawn(place.firstElementChild!);
    clock.tick(minute);
    await asked(feed, 2);
  });

  it('waits while the page is hidden, and is made up for when it is seen again', async () => {
    const feed = await serveFeed(buildFeed());
    await draw(html`<recent-news src=${feed.url} refresh="60"></recent-news>`);
    setHidden(true);
    clock.tick(60 * minute);
    expect(await requests(feed)).to.equal(1);
    setHidden(false);
    await asked(feed, 2);
    expect(await requests(feed)).to.equal(2);
  });

  it('waits while the network is away, and is made up for when it is back', async () => {
    const feed = await serveFeed(buildFeed());
    await draw(html`<recent-news src=${feed.url} refresh="60"></recent-news>`);
    setOnline(false);
    clock.tick(60 * minute);
    expect(await requests(feed)).to.equal(1);
    setOnline(true);
    await asked(feed, 2);
  });

  it('goes on where the clock is put right by a year, either way', async () => {
    const year = 365 * 24 * 60 * minute;
    const feed = await serveFeed(buildFeed());
    await draw(html`<recent-news src=${feed.url} refresh="10"></recent-news>`);
    for (const [index, change] of [-year, year].entries()) {
      const before = 1 + index;
      expect(await requests(feed)).to.equal(before);
      clock.setSystemTime(Date.now() + change);
      clock.tick(10_000);
      await asked(feed, before + 1);
    }
  });

  it('does not happen when the reader saves data', async () => {
    saveData();
    const feed = await serveFeed(buildFeed());
    await draw(html`<recent-news src=${feed.url} refresh="60"></recent-news>`);
    clock.tick(10 * minute);
    expect(await requests(feed)).to.equal(1);
  });

  it('does not happen to a feed that has expired', async () => {
    const feed = await serveFeed(buildFeed({expired: true}));
    await draw(html`<recent-news src=${feed.url} refresh="60"></recent-news>`);
    clock.tick(10 * minute);
    expect(await requests(feed)).to.equal(1);
  });

  it('stops with the last element', async () => {
    const feed = await serveFeed(buildFeed());
    const element = await draw(html`<recent-news src=${feed.url} refresh="60"></recent-news>`);
    element.remove();
    await painted();
    clock.tick(10 * minute);
    expect(await requests(feed)).to.equal(1);
  });

  it('redraws nothing where nothing changed', async () => {
    const loads = collect<LoadEvent>('news-load');
    // Relative phrases do change by themselves; a date of long ago does not.
    const feed = await serveFeed(buildFeed({items: [buildItem({date_published: '2020-01-01'})]}));
    const element = await draw(html`<recent-news src=${feed.url} refresh="10"></recent-news>`);
    await until(() => loads.length);
    const observer = new MutationObserver(() => {});
    const everything = {attributes: true, characterData: true, childList: true, subtree: true};
    observer.observe(element.shadowRoot!, everything);
    await clock.runUntil(async () => (await feed.log()).length === 3);
    expect(observer.takeRecords()).to.be.empty;
    expect(loads).to.have.length(1);
  });
});

describe('a refresh that fails', () => {
  it('keeps the news, says how old they are, and offers to try again', async () => {
    const warnings = catchWarnings();
    const errors = collect<LoadErrorEvent>('news-error');
    const feed = await serveFeed([
      {json: buildFeed({items: buildItems('Kept')})},
      {status: 404},
      {status: 404},
      {json: buildFeed({items: buildItems('Kept')})},
    ]);
    const element = await draw(html`<recent-news src=${feed.url} refresh="10"></recent-news>`);
    await clock.runUntil(() => errors.length);
    expect(headlines(element)).to.deep.equal(['Kept']);
    expect(textOf(element, 'status')).to.match(/could not be loaded.*\d:\d\d/);
    await clock.runUntil(async () => (await feed.log()).length === 3);
    expect(warnings.callCount).to.equal(1);
    press(element, /try again/i);
    await until(() => !button(element, /try again/i));
    expect(headlines(element)).to.deep.equal(['Kept']);
    expect(textOf(element, 'status')).to.equal('');
  });

  it('is followed by others, further and further apart', async () => {
    catchWarnings();
    const feed = await serveFeed([{json: buildFeed()}, {status: 404}]);
    await draw(html`<recent-news src=${feed.url} refresh="1"></recent-news>`);
    const waits: number[] = [];
    for (const next of [2, 3, 4, 5]) {
      const before = clock.now;
      await clock.runUntil(async () => (await feed.log()).length === next);
      waits.push(clock.now - before);
    }
    expect(waits[3]).to.be.above(waits[1]! * 1.5);
  });
});

describe('the last good copy', () => {
  const kept = (feed: ServedFeed) =>
    until(() => caches.match('/newsrack?' + feed.url), 'a copy is kept');

  it('is shown, and said to be old, on a later visit without a network', async () => {
    catchWarnings();
    const errors = collect<LoadErrorEvent>('news-error');
    const feed = await serveFeed(buildFeed({items: buildItems('Yesterday')}));
    const visit = await draw(html`<recent-news src=${feed.url}></recent-news>`);
    await kept(feed);
    visit.remove();
    clock.tick(1);

    await feed.answer([{status: 500}]);
    const later = put(html`<recent-news src=${feed.url}></recent-news>`);
    await clock.runUntil(() => headlines(later).length);
    expect(headlines(later)).to.deep.equal(['Yesterday']);
    expect(textOf(later, 'status')).to.match(/could not be loaded.*\d:\d\d/);
    await until(() => errors.length);
    expect(errors[0]!.error.kind).to.equal('http');
  });

  it('gives way to fresh news in silence', async () => {
    const feed = await serveFeed(buildFeed({items: buildItems('Old')}));
    const visit = await draw(html`<recent-news src=${feed.url}></recent-news>`);
    await kept(feed);
    visit.remove();
    clock.tick(1);
    await feed.answer(buildFeed({items: buildItems('Fresh')}));
    const later = await draw(html`<recent-news src=${feed.url}></recent-news>`);
    expect(headlines(later)).to.deep.equal(['Fresh']);
    expect(textOf(later, 'status')).to.equal('');
  });

  it('stands in for the one of several feeds that fails', async () => {
    catchWarnings();
    const one = await serveFeed(buildFeed({items: buildItems('Mine')}));
    const other = await serveFeed(buildFeed({items: buildItems('Theirs')}));
    const src = `${one.url} ${other.url}`;
    const visit = await draw(html`<recent-news src=${src}></recent-news>`);
    await kept(other);
    visit.remove();
    clock.tick(1);
    await other.answer([{status: 404}]);
    const later = await draw(html`<recent-news src=${src}></recent-news>`);
    await until(() => headlines(later).length === 2);
    expect(headlines(later)).to.have.members(['Mine', 'Theirs']);
  });
});
