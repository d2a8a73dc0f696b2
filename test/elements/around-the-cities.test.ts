import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define.js';
import type {AroundTheCitiesElement, ArticleSelectEvent} from '../../src/index.js';
import {afterTest} from '../support/after-test.js';
import {buildFeed, buildItem, hoursAgo, type Json} from '../support/build-feed.js';
import {stopClock} from '../support/clock.js';
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
  textsOf,
  words,
} from '../support/draw.js';
import {catchWarnings, collect} from '../support/page.js';
import {serveFeed} from '../support/serve-feed.js';
import {until} from '../support/until.js';

function from(city: string, title: string, hours = 1): Json {
  return buildItem({title, date_published: hoursAgo(hours), _newsrack: {city}});
}

/** Riyadh has four stories, Paris two, Kyiv one, and one has no city. */
const world = (): Json[] => [
  from('Riyadh', 'R1', 1),
  from('Paris', 'P1', 2),
  buildItem({title: 'Nowhere', date_published: hoursAgo(3)}),
  from('Riyadh', 'R2', 4),
  from('Kyiv', 'K1', 5),
  from('Riyadh', 'R3', 6),
  from('Paris', 'P2', 7),
  from('Riyadh', 'R4', 8),
];

const feed = (items = world()): TemplateResult => inline(buildFeed({items}));
const cities = (element: Element): string[] => textsOf(element, 'city');

beforeEach(() => localStorage.clear());

describe('<around-the-cities>', () => {
  it('groups the newest articles by the city they are filed from', async () => {
    const element = await draw<AroundTheCitiesElement>(
      html`<around-the-cities>${feed()}</around-the-cities>`,
    );
    expect(textOf(element, 'heading')).to.equal('Around the cities');
    expect(cities(element)).to.deep.equal(['Riyadh', 'Paris', 'Kyiv']);
    expect(headlines(element)).to.deep.equal(['R1', 'R2', 'R3', 'P1', 'P2', 'K1']);
    expect(element).to.include({perCity: 3, headingLevel: 2, refresh: 0, eager: false});
  });

  it('reads the city from the dateline of a wire story', async () => {
    const items = [buildItem({title: 'Wire', content_text: 'LIMA, Peru — The sea rose.'})];
    expect(
      cities(await draw(html`<around-the-cities>${feed(items)}</around-the-cities>`)),
    ).to.deep.equal(['Lima']);
  });

  it('has a heading for itself, one for each city, and one for each story', async () => {
    const element = await draw(
      html`<around-the-cities heading="Cities" heading-level="3">${feed()}</around-the-cities>`,
    );
    const level = (name: string) => part(element, name)!.closest('[role=heading]')!.ariaLevel;
    expect(textOf(element, 'heading')).to.equal('Cities');
    expect([level('heading'), level('city'), level('headline')]).to.deep.equal(['3', '4', '5']);
  });

  it('has a list for each city, with an item for each story', async () => {
    const element = await draw(html`<around-the-cities>${feed()}</around-the-cities>`);
    expect(parts(element, 'list').map((list) => list.querySelectorAll('li').length)).to.deep.equal([
      3, 2, 1,
    ]);
    expect(parts(element, 'item')).to.have.length(6);
  });

  it('tells the page which story the reader chose', async () => {
    const events = collect<ArticleSelectEvent>('news-article-select');
    const element = await draw(html`<around-the-cities>${feed()}</around-the-cities>`);
    element.addEventListener('news-article-select', (event) => event.preventDefault());
    all(element, 'a')[3]!.click();
    expect(events[0]!.article).to.include({title: 'P1'});
    expect(events[0]!.article.city).to.deep.include({name: 'Paris'});
  });

  it('says so where no story has a city', async () => {
    const element = await draw(html`<around-the-cities>${feed([buildItem()])}</around-the-cities>`);
    expect(textOf(element, 'status')).to.match(/no news/i);
  });

  it('lets new stories wait, and keeps the others in place', async () => {
    const clock = stopClock();
    const items = world();
    const served = await serveFeed(
      [items, [from('Paris', 'P0', 0), ...items]].map((list) => ({json: buildFeed({items: list})})),
    );
    const element = await draw(
      html`<around-the-cities src=${served.url} refresh="60"></around-the-cities>`,
    );
    clock.tick(60_000);
    await until(() => button(element, /^1 new story$/));
    expect(headlines(element).slice(3, 5)).to.deep.equal(['P1', 'P2']);
    press(element, /new story/);
    await until(() => headlines(element).includes('P0'));
  });
});

describe('<around-the-cities cities>', () => {
  it('names the cities to show, in order, with news or without', async () => {
    const element = await draw<AroundTheCitiesElement>(
      html`<around-the-cities cities="Kyiv, Oslo, PARIS">${feed()}</around-the-cities>`,
    );
    expect(cities(element)).to.deep.equal(['Kyiv', 'Oslo', 'PARIS']);
    expect(headlines(element)).to.deep.equal(['K1', 'P1', 'P2']);
    element.cities = 'Riyadh';
    await until(() => cities(element).join() === 'Riyadh');
  });

  it('finds them among the tags of stories that have no city', async () => {
    const items = [buildItem({title: 'Tagged', tags: ['Sport', 'riyadh']})];
    const element = await draw(
      html`<around-the-cities cities="Riyadh">${feed(items)}</around-the-cities>`,
    );
    expect(headlines(element)).to.deep.equal(['Tagged']);
  });
});

describe('<around-the-cities per-city>', () => {
  it('says how many stories each city has', async () => {
    const element = await draw(html`<around-the-cities per-city="1">${feed()}</around-the-cities>`);
    expect(headlines(element)).to.deep.equal(['R1', 'P1', 'K1']);
  });

  it('is 3 where it makes no sense, with one word to the publisher', async () => {
    const warnings = catchWarnings();
    const element = await draw(
      html`<around-the-cities per-city="-7">${feed()}</around-the-cities>`,
    );
    expect(headlines(element)).to.have.length(6);
    expect(warnings.args.join()).to.match(/per-city="-7" is not/);
    expect(warnings.callCount).to.equal(1);
  });
});

describe('<around-the-cities layout>', () => {
  it('columns puts cities beside each other where there is room, list below each other', async () => {
    const wide = put(html`
      <div style="width: 760px">
        <around-the-cities>${feed()}</around-the-cities>
        <around-the-cities layout="list">${feed()}</around-the-cities>
      </div>
    `);
    const [columns, list] = wide.children;
    await until(() => headlines(columns!).length && headlines(list!).length);
    const tops = (element: Element) =>
      new Set(parts(element, 'city').map((city) => city.getBoundingClientRect().top)).size;
    expect(tops(columns!)).to.be.below(3);
    expect(tops(list!)).to.equal(3);
    wide.style.width = '200px';
    expect(tops(columns!)).to.equal(3);
    expect(wide.scrollWidth).to.be.at.most(200);
  });

  it('is columns where it is unknown, with one word to the publisher', async () => {
    const warnings = catchWarnings();
    const element = await draw(html`<around-the-cities layout="map">${feed()}</around-the-cities>`);
    expect(cities(element)).to.have.length(3);
    expect(warnings.args.join()).to.match(/layout="map" is not one of columns, tabs, list/);
  });
});

describe('the reader’s own cities', () => {
  const boxes = (element: Element) => [...element.shadowRoot!.querySelectorAll('input')];
  const box = (element: Element, name: RegExp) =>
    boxes(element).find((each) => name.test(words(each.labels![0]!)))!;
  const drawCities = () => draw(html`<around-the-cities>${feed()}</around-the-cities>`);
  /** The same, with the choice open. */
  const openChoice = async () => {
    const element = await drawCities();
    element.shadowRoot!.querySelector('details')!.open = true;
    await until(() => boxes(element).length);
    return element;
  };

  it('can be chosen among those of the feed', async () => {
    const element = await openChoice();
    const offered = boxes(element).map((each) => words(each.labels![0]!));
    expect(offered).to.include.members(['Riyadh', 'Paris', 'Kyiv']);
    box(element, /Kyiv/).click();
    await until(() => cities(element).join() === 'Kyiv');
    box(element, /Paris/).click();
    await until(() => cities(element).length === 2);
    expect(cities(element)).to.have.members(['Kyiv', 'Paris']);
  });

  it('are not remembered unless the reader says so', async () => {
    const element = await openChoice();
    expect(box(element, /remember/i).checked).to.equal(false);
    box(element, /Kyiv/).click();
    await until(() => cities(element).join() === 'Kyiv');
    expect(localStorage).to.have.length(0);
    expect(cities(await drawCities())).to.have.length(3);
  });

  it('are remembered on the reader’s word, and forgotten on it', async () => {
    const element = await openChoice();
    box(element, /Kyiv/).click();
    await until(() => cities(element).join() === 'Kyiv');
    box(element, /remember/i).click();
    const next = await openChoice();
    expect(cities(next)).to.deep.equal(['Kyiv']);
    expect(box(next, /Kyiv/).checked).to.equal(true);
    expect(box(next, /remember/i).checked).to.equal(true);
    box(next, /remember/i).click();
    expect(localStorage).to.have.length(0);
    expect(cities(await drawCities())).to.have.length(3);
  });

  it('can be given up again for those of the page', async () => {
    const element = await openChoice();
    box(element, /Kyiv/).click();
    await until(() => cities(element).length === 1);
    box(element, /Kyiv/).click();
    await until(() => cities(element).length === 3);
  });

  it('cost nothing where the browser forbids to remember', async () => {
    const forbidden = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('No.', 'SecurityError');
      },
    });
    afterTest(() => Object.defineProperty(globalThis, 'localStorage', forbidden));
    const element = await openChoice();
    box(element, /remember/i).click();
    box(element, /Kyiv/).click();
    await until(() => cities(element).join() === 'Kyiv');
  });
});
