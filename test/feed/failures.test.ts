import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {SinonStub} from 'sinon';
import '../../src/define.js';
import type {LoadErrorEvent} from '../../src/index.js';
import {buildFeed, buildItems} from '../support/build-feed.js';
import {stopClock, type Clock} from '../support/clock.js';
import {all, button, draw, drawn, headlines, part, press, put, textOf} from '../support/draw.js';
import {catchWarnings, collect, setOnline} from '../support/page.js';
import {serveFeed, type FeedAnswer} from '../support/serve-feed.js';
import {until} from '../support/until.js';

const page = '<!doctype html><title>Gone fishing</title>';
const feed = JSON.stringify(buildFeed());

/** What went wrong, how it is served, the kind of the error, what its message says, and how often it is asked. */
const failures: [name: string, answer: FeedAnswer, kind: string, says: RegExp, requests: number][] =
  [
    // The reader hears of it while the second try hangs.
    ['a time-out', {hang: true}, 'timeout', /10 s/, 2],
    ['a 404', {status: 404, body: page}, 'http', /404/, 1],
    ['a 500', {status: 500, body: page}, 'http', /500/, 3],
    [
      'a page in place of a feed',
      {body: page, headers: {'Content-Type': 'text/html'}},
      'not-a-feed',
      /HTML/,
      1,
    ],
    ['RSS in place of a feed', {body: '<rss version="2.0"/>'}, 'not-a-feed', /RSS/, 1],
    ['JSON that is cut off', {body: feed.slice(0, -20)}, 'not-a-feed', /cut-off/, 1],
    [
      'a connection that is cut off',
      {body: feed, cutAfter: 30},
      'network',
      /could not be fetched/,
      3,
    ],
    ['an empty body', {body: ''}, 'not-a-feed', /empty/, 1],
    ['a body of 9 MiB', {sizeBytes: 9 * 2 ** 20}, 'too-large', /8 MiB/, 1],
  ];

let clock: Clock;
let errors: LoadErrorEvent[];
let warnings: SinonStub;
beforeEach(() => {
  clock = stopClock();
  errors = collect('news-error');
  warnings = catchWarnings();
});

describe('a feed that cannot be had', () => {
  for (const [name, answer, kind, says, requests] of failures) {
    it(`is told to reader, page and publisher: ${name}`, async () => {
      const served = await serveFeed([answer]);
      const element = put(html`<recent-news src=${served.url}></recent-news>`);
      await clock.runUntil(() => errors.length);
      await drawn(element);

      expect(errors).to.have.length(1);
      expect(errors[0]!.target).to.equal(element);
      const {error} = errors[0]!;
      expect(error).to.include({kind, url: served.url});
      expect(error.message).to.include(served.url).and.match(says);

      expect(warnings.args).to.deep.equal([[`newsrack: ${error.message}`]]);
      expect(textOf(element, 'status')).to.match(/^This .*try again/i);
      expect(textOf(element, 'status')).to.not.match(/http|json|feed|\d/i);
      expect(button(element, /try again/i)).to.exist;
      expect(await served.log()).to.have.length(requests);
    });
  }

  it('is told to reader, page and publisher: a host that cannot be reached', async () => {
    // The port is one that browsers refuse to speak to, so that nothing leaves this machine.
    const element = put(html`<recent-news src="http://127.0.0.1:9/feed.json"></recent-news>`);
    await clock.runUntil(() => errors.length);
    await drawn(element);
    expect(errors[0]!.error.kind).to.equal('network');
    expect(textOf(element, 'status')).to.match(/connection|online/i);
    expect(warnings.callCount).to.equal(1);
  });

  it('is told to reader, page and publisher: a network that is away from the first', async () => {
    setOnline(false);
    const element = put(html`<recent-news src="http://127.0.0.1:9/offline.json"></recent-news>`);
    await clock.runUntil(() => errors.length);
    await drawn(element);
    expect(textOf(element, 'status')).to.match(/connection|online/i);
  });

  it('is told to reader, page and publisher: an address that is none', async () => {
    const element = put(html`<recent-news src="http://[not/an/address"></recent-news>`);
    await clock.runUntil(() => errors.length);
    await drawn(element);
    expect(errors[0]!.error.kind).to.equal('network');
    expect(warnings.callCount).to.equal(1);
  });

  it('is told as what it is where a redirect leads to a page', async () => {
    const login = await serveFeed([{body: page, headers: {'Content-Type': 'text/html'}}]);
    const moved = await serveFeed([{status: 302, headers: {Location: login.url}}]);
    await draw(html`<article-card src=${moved.url}></article-card>`);
    await until(() => errors.length);
    expect(errors[0]!.error).to.include({kind: 'not-a-feed', url: moved.url});
  });

  it('costs one warning, however many elements show it', async () => {
    const served = await serveFeed([{status: 404}]);
    const place = put(
      html`<div>
        ${[1, 2, 3].map(() => html`<recent-news eager src=${served.url}></recent-news>`)}
      </div>`,
    );
    await drawn(place.lastElementChild!);
    await until(() => errors.length === 3);
    expect(warnings.callCount).to.equal(1);
    expect(await served.log()).to.have.length(1);
  });

  it('leaves the fallback between the tags on the page', async () => {
    const served = await serveFeed([{status: 404}]);
    const element = await draw(
      html`<recent-news src=${served.url}><a href="/news">All the news</a></recent-news>`,
    );
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('is shown as soon as trying again helps', async () => {
    const served = await serveFeed([{status: 404}, {json: buildFeed({items: buildItems('Here')})}]);
    const element = await draw(
      html`<recent-news src=${served.url}><a href="/news">All the news</a></recent-news>`,
    );
    press(element, /try again/i);
    await until(() => part(element, 'headline'));
    expect(headlines(element)).to.deep.equal(['Here']);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(textOf(element, 'status')).to.equal('');
  });

  it('is asked for anew at once, whatever still hangs', async () => {
    const served = await serveFeed([{hang: true}, {hang: true}, {json: buildFeed()}]);
    const element = put(html`<recent-news src=${served.url}></recent-news>`);
    await clock.runUntil(() => errors.length);
    await drawn(element);
    press(element, /try again/i);
    await until(() => part(element, 'headline'));
    expect(await served.log()).to.have.length(3);
  });

  it('moves the focus from the button to the news that it brought', async () => {
    const served = await serveFeed([{status: 404}, {json: buildFeed({items: buildItems('Here')})}]);
    const element = await draw(html`<recent-news src=${served.url}></recent-news>`);
    press(element, /try again/i);
    await until(() => part(element, 'headline'));
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Here');
  });

  it('keeps the focus on the button where trying again did not help', async () => {
    const served = await serveFeed([{status: 404}]);
    const element = await draw(html`<recent-news src=${served.url}></recent-news>`);
    press(element, /try again/i);
    await until(() => errors.length === 2);
    await drawn(element);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, /try again/i));
  });

  it('interrupts nobody: a live region speaks only of what the reader asked for', async () => {
    const served = await serveFeed([{status: 404}]);
    const element = await draw(html`<recent-news src=${served.url}></recent-news>`);
    expect(all(element, '[role=alert], [role=status], [aria-live]:not([aria-live=off])')).to.be
      .empty;
  });

  it('has a status only where there was an answer', async () => {
    const gone = await serveFeed([{status: 410}]);
    await draw(html`<recent-news limit="1" src=${gone.url}></recent-news>`);
    const empty = await serveFeed([{body: ''}]);
    await draw(html`<recent-news limit="1" src=${empty.url}></recent-news>`);
    await until(() => errors.length === 2);
    expect(errors.map(({error}) => error.status)).to.deep.equal([410, undefined]);
  });
});

describe('a feed with nothing in it', () => {
  it('is no failure: the reader is told that there is no news', async () => {
    const served = await serveFeed(buildFeed({items: []}));
    const element = await draw(html`<recent-news src=${served.url}></recent-news>`);
    expect(textOf(element, 'status')).to.match(/no news/i);
    expect(button(element, /try again/i)).to.equal(undefined);
    expect(errors).to.be.empty;
  });
});
