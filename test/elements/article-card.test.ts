import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import type {ArticleCardElement, ArticleSelectEvent, ArticleViewEvent} from '../../src/index.js';
import {buildFeed, buildItem, buildItems, type Json} from '../support/build-feed.js';
import {stopClock, type Clock} from '../support/clock.js';
import {all, draw, headlines, inline, part, parts, put, textOf, words} from '../support/draw.js';
import {catchWarnings, collect, setCanonical, setHidden} from '../support/page.js';
import {painted, until} from '../support/until.js';

const whole = {
  title: 'Talks open in Riyadh',
  summary: 'Delegations met at dawn.',
  content_html: '<p>The whole <em>story</em>.</p>',
  image: '/test-images/600x400.svg',
  authors: [{name: 'Ana Lima'}, {name: 'Bo Sørensen'}],
  _newsrack: {
    city: 'Riyadh',
    kicker: 'World',
    image_credit: 'Nora Saleh',
    image_alt: 'A harbour at dawn',
    image_caption: 'The harbour',
    source: {name: 'The Paper'},
  },
};

function drawItem(fields: Json, layout = 'card'): Promise<ArticleCardElement> {
  const feed = buildFeed({items: [buildItem(fields)]});
  return draw(html`<article-card layout=${layout}>${inline(feed)}</article-card>`);
}

function drawItems(items: Json[], article?: string): Promise<ArticleCardElement> {
  return draw(html`<article-card .article=${article}>${inline(buildFeed({items}))}</article-card>`);
}

let clock: Clock;
beforeEach(() => (clock = stopClock(new Date(2026, 2, 5, 14, 5).getTime())));

describe('<article-card>', () => {
  it('draws the story with its photo and the photo’s credit, each in a part of its own', async () => {
    const element = await drawItem(whole);
    expect(part(element, 'image')).to.have.property('alt', 'A harbour at dawn');
    expect(textOf(element, 'credit')).to.equal('Photo: Nora Saleh');
    expect(textOf(element, 'kicker')).to.equal('World');
    expect(textOf(element, 'headline')).to.equal('Talks open in Riyadh');
    expect(textOf(element, 'byline')).to.equal('By Ana Lima and Bo Sørensen');
    expect(textOf(element, 'date')).to.not.equal('');
    expect(textOf(element, 'summary')).to.equal('Delegations met at dawn.');
    expect(textOf(element, 'source')).to.equal('The Paper');
    expect(words(element.shadowRoot!)).to.include('Riyadh');
  });

  it('leaves out what the feed does not have', async () => {
    const element = await drawItem({summary: null, date_published: null});
    for (const name of [
      'image',
      'credit',
      'kicker',
      'byline',
      'date',
      'summary',
      'source',
      'body',
    ]) {
      expect(parts(element, name), name).to.be.empty;
    }
  });

  it('links its headline to the story, and its source to the publisher', async () => {
    const element = await drawItem({...whole, url: 'https://paper.example/talks'});
    const links = all<HTMLAnchorElement>(element, 'a');
    expect(links.map(words)).to.deep.equal(['Talks open in Riyadh', 'The Paper']);
    expect(links[0]!.href).to.equal('https://paper.example/talks');
  });

  it('is no link where the story has no address', async () => {
    expect(all(await drawItem({url: null, id: 'x'}), 'a')).to.be.empty;
  });

  it('has a headline of the heading-level, 2 unless told otherwise', async () => {
    const element = await drawItem(whole);
    const level = () => all(element, '[role=heading]')[0]?.ariaLevel;
    expect(element.headingLevel).to.equal(2);
    expect(level()).to.equal('2');
    element.setAttribute('heading-level', '4');
    await until(() => level() === '4');
  });
});

describe('<article-card> without article', () => {
  it('shows the story that the page is about', async () => {
    const items = buildItems('New', 'This page', 'Old');
    setCanonical(items[1]!['url'] as string);
    expect(headlines(await drawItems(items))).to.deep.equal(['This page']);
  });

  it('shows the newest story of the feed that has not expired', async () => {
    const [first, second] = buildItems('Expired', 'Next');
    const expired = {...first, _newsrack: {expires: '2020-01-01T00:00:00Z'}};
    expect(headlines(await drawItems([expired, second!]))).to.deep.equal(['Next']);
  });
});

describe('<article-card article>', () => {
  const items = [
    buildItem({id: 'a', title: 'A'}),
    buildItem({id: '17', title: 'B', url: 'https://paper.example/b'}),
  ];

  it('finds the story by its id or its address', async () => {
    for (const name of ['17', 'https://paper.example/b', 'http://www.paper.example/b/#top']) {
      expect(headlines(await drawItems(items, name)), name).to.deep.equal(['B']);
    }
  });

  it('can change', async () => {
    const element = await drawItems(items, '17');
    element.setAttribute('article', 'a');
    await until(() => headlines(element).join() === 'A');
  });

  it('says so where the feed has no such story', async () => {
    const element = await drawItems(items, 'no-such-story');
    expect(headlines(element)).to.be.empty;
    expect(textOf(element, 'status')).to.match(/not here/i);
  });
});

describe('<article-card layout>', () => {
  it('row has a photo, headline no photo, and neither tells what does not fit', async () => {
    const row = await drawItem(whole, 'row');
    expect(part(row, 'image')).to.exist;
    expect(parts(row, 'kicker')).to.be.empty;
    const headline = await drawItem(whole, 'headline');
    expect(headline.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(headline, 'headline')).to.equal('Talks open in Riyadh');
  });

  it('story has the whole body, and the caption beside the credit', async () => {
    const element = await drawItem(whole, 'story');
    await until(() => textOf(element, 'body') === 'The whole story.');
    expect(part(element, 'body')!.querySelector('em')).to.exist;
    expect(words(part(element, 'credit')!.parentNode!)).to.equal('The harbour Photo: Nora Saleh');
  });

  it('is card where it is unknown, with one word to the publisher', async () => {
    const warnings = catchWarnings();
    const element = await drawItem(whole, 'poster');
    expect(textOf(element, 'summary')).to.equal('Delegations met at dawn.');
    await drawItem(whole, 'poster');
    expect(warnings.args.join()).to.match(
      /layout="poster" is not one of card, row, headline, story/,
    );
    expect(warnings.callCount).to.equal(1);
  });
});

describe('what an <article-card> tells the page', () => {
  function click(element: ArticleCardElement, follow: boolean): MouseEvent {
    const press = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    // The page itself stays where it is.
    const stay = (event: Event) => event.preventDefault();
    if (follow) addEventListener('click', stay, {once: true});
    all(element, 'a')[0]!.dispatchEvent(press);
    return press;
  }

  it('is news-article-select, with the article, before a link is followed', async () => {
    const events = collect<ArticleSelectEvent>('news-article-select');
    const element = await drawItem({title: 'Chosen'});
    click(element, true);
    expect(events).to.have.length(1);
    expect(events[0]!).to.include({
      bubbles: true,
      composed: true,
      cancelable: true,
      target: element,
    });
    expect(events[0]!.article.title).to.equal('Chosen');
  });

  it('lets the page cancel that, and open the story its own way', async () => {
    const element = await drawItem({});
    element.addEventListener('news-article-select', (event) => event.preventDefault());
    expect(click(element, false).defaultPrevented).to.equal(true);
  });

  it('is news-article-view, once, when the story was on screen for a second', async () => {
    const events = collect<ArticleViewEvent>('news-article-view');
    const element = await drawItem({title: 'Seen'});
    await painted();
    clock.tick(900);
    expect(events).to.be.empty;
    clock.tick(200);
    expect(events.map(({article}) => article.title)).to.deep.equal(['Seen']);
    put(html`<div></div>`).append(element);
    await painted();
    clock.tick(5000);
    expect(events).to.have.length(1);
  });

  it('is no view where the story was below the fold, away too soon, or the page hidden', async () => {
    const events = collect('news-article-view');
    const below = put(html`<p style="height: 3000px"></p>`);
    await drawItem({});
    await painted();
    clock.tick(5000);
    below.remove();
    await painted();
    clock.tick(500);
    setHidden(true);
    clock.tick(5000);
    expect(events).to.be.empty;
  });
});
