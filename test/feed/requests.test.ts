import {expect} from '@open-wc/testing';
import {html, type LitElement} from 'lit';
import '../../src/define.js';
import type {LoadErrorEvent} from '../../src/index.js';
import {buildFeed} from '../support/build-feed.js';
import {stopClock, type Clock} from '../support/clock.js';
import {draw, drawn, headlines, put, textOf} from '../support/draw.js';
import {catchWarnings, collect} from '../support/page.js';
import {serveFeed, type ServedFeed} from '../support/serve-feed.js';
import {painted, until} from '../support/until.js';

const mebibyte = 2 ** 20;

async function requests(feed: ServedFeed): Promise<number> {
  await painted();
  return (await feed.log()).length;
}

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
    clock.tick(1);
    await painted();
    expect((await feed.log())[0]!.aborted).to.equal(false);
    second!.remove();
    clock.tick(1);
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
    expect(textOf(element, 'status')).to.match(/cannot be shown just now/i);
    clock.tick(89_000);
    expect(await requests(feed)).to.equal(1);
    await clock.runUntil(() => headlines(element).length);
  });
});
