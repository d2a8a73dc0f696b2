import {expect} from '@open-wc/testing';
import {html, type LitElement} from 'lit';
import '../../src/define.js';
import {buildFeed, buildItem, buildItems, type Json} from '../support/build-feed.js';
import {stopClock, type Clock} from '../support/clock.js';
import {
  all,
  button,
  draw,
  headlines,
  inline,
  parts,
  press,
  textOf,
  textsOf,
  words,
} from '../support/draw.js';
import {serveFeed} from '../support/serve-feed.js';
import {until} from '../support/until.js';

const minute = 60_000;
let clock: Clock;
beforeEach(() => (clock = stopClock(new Date(2026, 2, 5, 14, 5).getTime())));

/** A list of these stories, and a refresh that brings those. */
async function drawTwice(
  before: Json[],
  after: Json[],
): Promise<{element: LitElement; refresh: () => Promise<void>}> {
  const feed = await serveFeed([before, after].map((items) => ({json: buildFeed({items})})));
  const element = await draw(
    html`<recent-news limit="3" src=${feed.url} refresh="60"></recent-news>`,
  );
  const refresh = async () => {
    const loaded = new Promise((resolve) =>
      element.addEventListener('news-load', resolve, {once: true}),
    );
    clock.tick(minute);
    await loaded;
    await element.updateComplete;
  };
  return {element, refresh};
}

function tops(element: Element): number[] {
  return parts(element, 'item').map((item) => item.getBoundingClientRect().top);
}

function fresh(...titles: string[]): Json[] {
  return titles.map((title, index) =>
    buildItem({title, date_published: new Date(Date.now() - index * minute).toISOString()}),
  );
}

describe('new stories', () => {
  it('wait behind a button that counts them, and move nothing', async () => {
    const old = buildItems('One', 'Two', 'Three');
    const {element, refresh} = await drawTwice(old, [...fresh('A', 'B', 'C'), ...old]);
    const before = tops(element);
    await refresh();
    expect(headlines(element)).to.deep.equal(['One', 'Two', 'Three']);
    expect(tops(element)).to.deep.equal(before);
    expect(button(element, /^3 new stories$/)).to.exist;
  });

  it('come in when the reader asks, and take the focus to the first of them', async () => {
    const old = buildItems('One', 'Two', 'Three');
    const {element, refresh} = await drawTwice(old, [...fresh('A'), ...old]);
    await refresh();
    press(element, /^1 new story$/);
    await until(() => headlines(element).join() === 'A,One,Two');
    await until(() => element.shadowRoot!.activeElement, 'something has the focus');
    expect(words(element.shadowRoot!.activeElement!)).to.equal('A');
    expect(button(element, /new stor/)).to.equal(undefined);
  });

  it('are counted only where the element would show them', async () => {
    const [one] = buildItems('One');
    const feed = await serveFeed(
      [[one], [...fresh('Sport'), one]].map((items) => ({json: buildFeed({items})})),
    );
    const element = await draw(
      html`<recent-news exclude="Sport, sport" tags="" src=${feed.url} refresh="60"></recent-news>`,
    );
    element.setAttribute('exclude', 'https://paper.example/none');
    clock.tick(minute);
    await until(() => button(element, /^1 new story$/));
    element.setAttribute('tags', 'nowhere');
    await until(() => textOf(element, 'status'));
    expect(button(element, /new stor/)).to.equal(undefined);
  });

  it('wait even where there was no news, since what stands below must not move', async () => {
    const {element, refresh} = await drawTwice([], fresh('First'));
    expect(textOf(element, 'status')).to.match(/no news/);
    await refresh();
    press(element, /^1 new story$/);
    await until(() => headlines(element).join() === 'First');
    expect(textOf(element, 'status')).to.equal('');
  });
});

describe('a corrected story', () => {
  it('changes in place, and says when it was updated', async () => {
    const [one, two, three] = buildItems('One', 'Two', 'Three');
    const corrected = {
      ...two,
      title: 'Two, corrected at length',
      date_modified: new Date().toISOString(),
    };
    const {element, refresh} = await drawTwice([one!, two!, three!], [one!, corrected, three!]);
    const before = tops(element);
    await refresh();
    expect(headlines(element)).to.deep.equal(['One', 'Two, corrected at length', 'Three']);
    expect(textsOf(element, 'date').join()).to.match(/Updated (14:05|2:05.PM)/);
    expect(tops(element)).to.deep.equal(before);
    expect(button(element, /new stor/)).to.equal(undefined);
  });

  it('keeps its place and the focus on it, even where the feed moves it to the top', async () => {
    const [one, two] = buildItems('One', 'Two');
    const {element, refresh} = await drawTwice(
      [one!, two!],
      [{...two, title: 'Two again', date_published: new Date().toISOString()}, one!],
    );
    all(element, 'a')[1]!.focus();
    await refresh();
    expect(headlines(element)).to.deep.equal(['One', 'Two again']);
    expect(words(element.shadowRoot!.activeElement!)).to.equal('Two again');
  });

  it('changes on an article-card, too', async () => {
    const [one] = buildItems('One');
    const feed = await serveFeed(
      [one!, {...one, title: 'One, corrected'}].map((item) => ({json: buildFeed({items: [item]})})),
    );
    const element = await draw(html`<article-card src=${feed.url} refresh="60"></article-card>`);
    clock.tick(minute);
    await until(() => headlines(element).join() === 'One, corrected');
  });
});

describe('a withdrawn story', () => {
  it('leaves its place, with a sentence in it, and moves nothing', async () => {
    const [one, two, three] = buildItems('One', 'Two', 'Three');
    const {element, refresh} = await drawTwice([one!, two!, three!], [one!, three!]);
    const before = tops(element);
    await refresh();
    expect(headlines(element)).to.deep.equal(['One', 'Three']);
    expect(words(parts(element, 'item')[1]!)).to.match(/no longer available/i);
    expect(tops(element)).to.deep.equal(before);
  });

  it('takes its place with it once the reader lets new stories in', async () => {
    const [one, two, three] = buildItems('One', 'Two', 'Three');
    const {element, refresh} = await drawTwice([one!, two!, three!], [...fresh('A'), one!, three!]);
    await refresh();
    press(element, /new story/);
    await until(() => headlines(element).join() === 'A,One,Three');
    expect(words(element.shadowRoot!)).to.not.include('no longer available');
  });

  it('is one that expires, too, without any refresh', async () => {
    const [one, two] = buildItems('One', 'Two');
    const soon = {...two, _newsrack: {expires: new Date(Date.now() + 5 * minute).toISOString()}};
    const feed = inline(buildFeed({items: [one, soon]}));
    const element = await draw(html`<recent-news>${feed}</recent-news>`);
    expect(headlines(element)).to.deep.equal(['One', 'Two']);
    clock.tick(6 * minute);
    await until(() => headlines(element).join() === 'One');
    expect(words(parts(element, 'item')[1]!)).to.match(/no longer available/i);
  });

  it('is named as such on an article-card', async () => {
    const items = buildItems('One', 'Two', 'Three');
    const feed = await serveFeed(
      [items, [items[0], items[2]]].map((list) => ({json: buildFeed({items: list})})),
    );
    const element = await draw(
      html`<article-card article="Two" src=${feed.url} refresh="60"></article-card>`,
    );
    expect(headlines(element)).to.deep.equal(['Two']);
    clock.tick(minute);
    await until(() => !headlines(element).length);
    expect(words(element.shadowRoot!)).to.match(/no longer available|not here/);
  });
});
