import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import type {LoadErrorEvent, LoadEvent} from '../../src/index.js';
import {buildFeed, buildItem, buildItems, hoursAgo} from '../support/build-feed.js';
import {stopClock} from '../support/clock.js';
import {draw, drawn, headlines, put, textsOf} from '../support/draw.js';
import {catchWarnings, collect} from '../support/page.js';
import {serveFeed, type ServedFeed} from '../support/serve-feed.js';
import {painted, until} from '../support/until.js';

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
