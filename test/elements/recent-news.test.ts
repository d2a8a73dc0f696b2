import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define.js';
import type {ArticleSelectEvent, RecentNewsElement} from '../../src/index.js';
import {buildFeed, buildItem, buildItems, type Json} from '../support/build-feed.js';
import {
  all,
  button,
  draw,
  headlines,
  inline,
  part,
  parts,
  press,
  put,
  textOf,
  words,
} from '../support/draw.js';
import {catchWarnings, collect, setCanonical} from '../support/page.js';
import {serveFeed} from '../support/serve-feed.js';
import {until} from '../support/until.js';

const numbers = 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

const feedOf = (items: Json[]): TemplateResult => inline(buildFeed({items}));
const twelve = (): TemplateResult => feedOf(buildItems(...numbers));

describe('<recent-news>', () => {
  it('lists the newest articles under a heading', async () => {
    const element = await draw<RecentNewsElement>(html`<recent-news>${twelve()}</recent-news>`);
    expect(textOf(element, 'heading')).to.equal('Recent news');
    expect(headlines(element)).to.deep.equal(numbers.slice(0, 10));
    expect(element).to.include({limit: 10, headingLevel: 2, refresh: 0, eager: false, more: false});
  });

  it('is a section named by its heading, and a list with an item for each story', async () => {
    const element = await draw(html`<recent-news heading="Latest">${twelve()}</recent-news>`);
    const section = all(element, 'section')[0]!;
    const name = element.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!;
    expect(words(name)).to.equal('Latest');
    const list = part(element, 'list')!;
    expect(list.getAttribute('role')).to.equal('list');
    expect(
      parts(element, 'item').every((item) => item.localName === 'li' && item.parentNode === list),
    ).to.equal(true);
    expect(parts(element, 'item').map((item) => item.querySelectorAll('a').length)).to.deep.equal(
      Array(10).fill(1),
    );
  });

  it('takes its headings’ levels from heading-level', async () => {
    const element = await draw(html`<recent-news heading-level="3">${twelve()}</recent-news>`);
    const level = (name: string) => part(element, name)!.closest('[role=heading]')!.ariaLevel;
    expect(level('heading')).to.equal('3');
    expect(level('headline')).to.equal('4');
  });

  it('leaves out the story that the page is about', async () => {
    const items = buildItems('One', 'This page', 'Two');
    setCanonical(items[1]!['url'] as string);
    expect(headlines(await draw(html`<recent-news>${feedOf(items)}</recent-news>`))).to.deep.equal([
      'One',
      'Two',
    ]);
  });

  it('leaves out stories that have expired', async () => {
    const [one, two] = buildItems('One', 'Two');
    const items = [{...one, _newsrack: {expires: '2020-01-01T00:00:00Z'}}, two!];
    expect(headlines(await draw(html`<recent-news>${feedOf(items)}</recent-news>`))).to.deep.equal([
      'Two',
    ]);
  });

  it('tells the page which story the reader chose', async () => {
    const events = collect<ArticleSelectEvent>('news-article-select');
    const element = await draw(html`<recent-news>${twelve()}</recent-news>`);
    element.addEventListener('news-article-select', (event) => event.preventDefault());
    all(element, 'a')[2]!.click();
    expect(events.map(({article}) => article.title)).to.deep.equal(['Three']);
  });

  it('shows what stands between its tags only until there is news', async () => {
    const element = put(html`<recent-news><a href="/news">All the news</a></recent-news>`);
    await element.updateComplete;
    element.append(put(html`<div>${twelve()}</div>`).firstElementChild!);
    await until(() => headlines(element).length);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });
});

describe('<recent-news> while it loads', () => {
  it('is busy, takes the space of the news to come, and says nothing', async () => {
    const feed = await serveFeed([{hang: true}]);
    const element = put(html`<recent-news src=${feed.url} limit="4"></recent-news>`);
    await element.updateComplete;
    expect(all(element, '[aria-busy=true]')).to.have.length(1);
    expect(element.offsetHeight).to.be.above(300);
    expect(words(all(element, 'section')[0]!)).to.equal('Recent news');
  });
});

describe('<recent-news limit>', () => {
  it('says how many stories are shown', async () => {
    const element = await draw<RecentNewsElement>(
      html`<recent-news limit="3">${twelve()}</recent-news>`,
    );
    expect(headlines(element)).to.deep.equal(['One', 'Two', 'Three']);
    element.limit = 5;
    await until(() => headlines(element).length === 5);
  });

  for (const limit of ['-3', '0', 'many', '2.5']) {
    it(`is 10 where it is ${limit}, with one word to the publisher`, async () => {
      const warnings = catchWarnings();
      const element = await draw(html`<recent-news limit=${limit}>${twelve()}</recent-news>`);
      expect(headlines(element)).to.have.length(10);
      expect(warnings.args.join()).to.match(/limit=.* is not a whole number/);
      expect(warnings.callCount).to.equal(1);
    });
  }
});

describe('<recent-news layout>', () => {
  const withPhoto = () =>
    feedOf([
      buildItem({image: '/test-images/30x20.svg'}),
      buildItem({image: '/test-images/30x20.svg'}),
    ]);

  it('list puts stories below each other, ticker beside each other, grid in columns', async () => {
    const places: Record<string, DOMRect[]> = {};
    for (const layout of ['list', 'ticker', 'grid']) {
      const element = await draw(html`<recent-news layout=${layout}>${withPhoto()}</recent-news>`);
      places[layout] = parts(element, 'item').map((item) => item.getBoundingClientRect());
    }
    const [first, second] = places['list']!;
    expect(second!.top).to.be.at.least(first!.bottom);
    for (const layout of ['ticker', 'grid']) {
      const [first, second] = places[layout]!;
      expect(second!.left, layout).to.be.at.least(first!.right);
      expect(second!.top, layout).to.equal(first!.top);
    }
  });

  it('grid is one column where the element is narrow, whatever the window', async () => {
    const place = put(
      html`<div style="width: 200px"><recent-news layout="grid">${withPhoto()}</recent-news></div>`,
    );
    await until(() => parts(place.firstElementChild!, 'item').length);
    const [first, second] = parts(place.firstElementChild!, 'item').map((item) =>
      item.getBoundingClientRect(),
    );
    expect(second!.top).to.be.at.least(first!.bottom);
    expect(place.scrollWidth).to.be.at.most(200);
  });

  it('ticker loads no photos', async () => {
    const element = await draw(html`<recent-news layout="ticker">${withPhoto()}</recent-news>`);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('is list where it is unknown, with one word to the publisher', async () => {
    const warnings = catchWarnings();
    const element = await draw(html`<recent-news layout="carousel">${twelve()}</recent-news>`);
    expect(headlines(element)).to.have.length(10);
    expect(warnings.args.join()).to.match(/layout="carousel" is not one of list, grid, ticker/);
  });
});

describe('<recent-news tags> and <recent-news exclude>', () => {
  const items = () =>
    feedOf([
      buildItem({id: 'a', title: 'A', tags: ['World', 'Sea']}),
      buildItem({id: 'b', title: 'B', tags: ['Sport']}),
      buildItem({id: 'c', title: 'C', tags: ['world']}),
      buildItem({id: 'd', title: 'D'}),
    ]);

  it('keep to stories with one of the tags, however they are capitalised', async () => {
    const element = await draw<RecentNewsElement>(
      html`<recent-news tags="WORLD">${items()}</recent-news>`,
    );
    expect(headlines(element)).to.deep.equal(['A', 'C']);
    element.tags = ' sport , sea ';
    await until(() => headlines(element).join() === 'A,B');
  });

  it('leave out stories by tag, id or address', async () => {
    for (const [exclude, left] of [
      ['World', 'B,D'],
      ['b', 'A,C,D'],
      ['https://paper.example/d, sea', 'B,C'],
    ]) {
      const element = await draw(html`<recent-news exclude=${exclude!}>${items()}</recent-news>`);
      expect(headlines(element).join(), exclude).to.equal(left);
    }
  });

  it('say so where nothing is left', async () => {
    const element = await draw(html`<recent-news tags="Weather">${items()}</recent-news>`);
    expect(textOf(element, 'status')).to.match(/no news/i);
  });
});

describe('<recent-news more>', () => {
  it('offers the rest of the feed, a limit at a time, until there is none', async () => {
    const element = await draw(html`<recent-news more limit="5">${twelve()}</recent-news>`);
    expect(headlines(element)).to.have.length(5);
    expect(textOf(element, 'more')).to.equal('More news');
    press(element, /more news/i);
    await until(() => headlines(element).length === 10);
    press(element, /more news/i);
    await until(() => headlines(element).length === 12);
    expect(parts(element, 'more')).to.be.empty;
  });

  it('moves the focus to the first of the stories that it brought', async () => {
    const element = await draw(html`<recent-news more limit="5">${twelve()}</recent-news>`);
    press(element, /more news/i);
    await until(() => headlines(element).length === 10);
    expect(words(element.shadowRoot!.activeElement!)).to.equal('Six');
  });

  it('is not offered unless it is asked for', async () => {
    const element = await draw(html`<recent-news limit="5">${twelve()}</recent-news>`);
    expect(button(element, /more news/i)).to.equal(undefined);
  });
});
