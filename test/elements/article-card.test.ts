import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import type {ArticleCardElement, ArticleSelectEvent, ArticleViewEvent} from '../../src/index.js';
import {buildFeed, buildItem, buildItems, type Json} from '../support/build-feed.js';
import {stopClock, type Clock} from '../support/clock.js';
import {
  all,
  draw,
  drawn,
  headlines,
  inline,
  part,
  parts,
  put,
  textOf,
  textsOf,
  words,
} from '../support/draw.js';
import {catchWarnings, collect, saveData, setCanonical, setHidden} from '../support/page.js';
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

  it('is one link per story, with the headline as its name', async () => {
    const element = await drawItem({...whole, url: 'https://paper.example/talks'});
    const links = all<HTMLAnchorElement>(element, 'a');
    expect(links.map(words)).to.deep.equal(['Talks open in Riyadh']);
    expect(links[0]!.href).to.equal('https://paper.example/talks');
  });

  it('is no link where the story has no address', async () => {
    expect(all(await drawItem({url: null, id: 'x'}), 'a')).to.be.empty;
  });

  it('has a headline of the heading-level, 2 unless told otherwise', async () => {
    const element = await drawItem(whole);
    const level = () => all(element, '[role=heading]')[0]!.ariaLevel;
    expect(element.headingLevel).to.equal(2);
    expect(level()).to.equal('2');
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(level()).to.equal('4');
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
    expect(textOf(element, 'status')).to.equal('This story is not here.');
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

describe('the photo of an <article-card>', () => {
  const photo = async (fields: Json) => part<HTMLImageElement>(await drawItem(fields), 'image')!;

  it('has its size, loads late, and holds nothing up', async () => {
    const _newsrack = {image_width: 1600, image_height: 900};
    const image = await photo({image: '/test-images/1600x900.svg', _newsrack});
    expect(image).to.include({loading: 'lazy', decoding: 'async', alt: ''});
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      '1600',
      '900',
    ]);
  });

  it('loads at once in an eager element', async () => {
    const feed = buildFeed({items: [buildItem(whole)]});
    const element = await draw(html`<article-card eager>${inline(feed)}</article-card>`);
    expect(part(element, 'image')).to.have.property('loading', 'eager');
  });

  it('takes its space before it has loaded', async () => {
    const image = await photo({image: '/test-images/500x500.svg?delay=2000'});
    const {width, height} = image.getBoundingClientRect();
    expect(image.complete).to.equal(false);
    expect(height / width).to.be.closeTo(2 / 3, 0.01);
  });

  it('leaves no hole, and no credit, where it cannot be had', async () => {
    const element = await drawItem({...whole, image: '/test-images/none.svg'});
    part(element, 'image')!.scrollIntoView();
    await until(() => !part(element, 'image'), 'the photo is gone');
    expect(parts(element, 'credit')).to.be.empty;
    expect(element.shadowRoot!.querySelector('figure')).to.equal(null);
  });

  it('is not fetched when the reader saves data', async () => {
    saveData();
    const element = await drawItem(whole);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(element, 'headline')).to.equal('Talks open in Riyadh');
  });
});

describe('the language of an <article-card>', () => {
  it('is the story’s own, and so is its direction; the words around it stay the page’s', async () => {
    const element = await drawItem({
      language: 'ar',
      title: 'بدء المحادثات',
      authors: [{name: 'نورة'}],
    });
    const headline = part(element, 'headline')!;
    expect(headline.closest('[lang]')!.getAttribute('lang')).to.equal('ar');
    expect(getComputedStyle(headline).direction).to.equal('rtl');
    expect(part(element, 'byline')!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });

  it('is that of the place it stands in where the story names none', async () => {
    const feed = buildFeed({items: [buildItem({date_published: '2026-03-05T08:00:00Z'})]});
    const place = put(html`<div lang="de"><article-card>${inline(feed)}</article-card></div>`);
    await drawn(place.firstElementChild!);
    expect(part(place.firstElementChild!, 'date')!.title).to.match(/Donnerstag, 5. März 2026/);
    expect(
      place.firstElementChild!.shadowRoot!.querySelector('article')!.hasAttribute('lang'),
    ).to.equal(false);
  });
});

describe('what an <article-card> tells the page', () => {
  let clock: Clock;
  beforeEach(() => (clock = stopClock()));

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

describe('the time on an <article-card>', () => {
  let clock: Clock;
  beforeEach(() => (clock = stopClock(new Date(2026, 2, 5, 14, 5).getTime())));
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

  it('is a phrase that keeps itself true, with the moment in full as its title', async () => {
    const date_published = ago(1);
    const element = await drawItem({date_published});
    const date = part<HTMLTimeElement>(element, 'date')!;
    expect(date.dateTime).to.equal(date_published);
    expect(date.title).to.match(/Thursday, March 5, 2026.*2:04/);
    expect(words(date)).to.equal('1 minute ago');
    clock.tick(60_000);
    await element.updateComplete;
    expect(words(date)).to.equal('2 minutes ago');
  });

  it('says when the story was corrected', async () => {
    const element = await drawItem({date_published: ago(180), date_modified: ago(0)});
    expect(textsOf(element, 'date')[0]).to.equal('3 hours ago');
    expect(textsOf(element, 'date')[1]).to.match(/^Updated (14:05|2:05.PM)$/);
  });

  it('does not call it a correction where the two dates are as good as one', async () => {
    expect(
      textsOf(await drawItem({date_published: ago(60), date_modified: ago(60)}), 'date'),
    ).to.have.length(1);
  });
});
