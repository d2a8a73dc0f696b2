import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import type {ArticleSelectEvent, ArticleViewEvent} from '../../src/index.js';
import {pageDefaults} from '../../src/lib/page-defaults.js';
import {afterTest} from '../support/after-test.js';
import {buildFeed, buildItem, buildItems, type Json} from '../support/build-feed.js';
import {stopClock} from '../support/clock.js';
import {all, draw, headlines, inline, press, put, textsOf, words} from '../support/draw.js';
import {collect, setCanonical, setHidden} from '../support/page.js';
import {serveFeed} from '../support/serve-feed.js';
import {painted, until} from '../support/until.js';

const terms = {
  attribution: 'First published by The Harbour Post.',
  license: {name: 'CC BY-ND 4.0', url: 'https://creativecommons.org/licenses/by-nd/4.0/'},
};

/** A list of one story, in this layout and with this in its `_newsrack`. */
async function drawTerms(layout: string, extra: Json = terms, style = ''): Promise<Element> {
  const feed = buildFeed({items: [buildItem({title: 'A pact on shade', _newsrack: extra})]});
  const place = put(html`
    <div style="width: 340px">
      <style>
        ${style}
      </style>
      <article-card layout=${layout}>${inline(feed)}</article-card>
    </div>
  `);
  const element = place.querySelector('article-card')!;
  await until(() => element.shadowRoot?.querySelector('[part=headline]'));
  return element;
}

const termsIn = (element: Element): HTMLElement => all(element, '.rights')[0]!;

describe('the terms of a story', () => {
  for (const layout of ['card', 'row', 'headline', 'story']) {
    it(`are shown whole with it, with a link to the licence: ${layout}`, async () => {
      const element = await drawTerms(layout);
      const shown = termsIn(element);
      expect(words(shown)).to.equal('First published by The Harbour Post. CC BY-ND 4.0');
      expect(shown.querySelector('a')).to.include({rel: 'license', href: terms.license.url});
      const box = element.shadowRoot!.querySelector('article')!.getBoundingClientRect();
      expect(shown.getBoundingClientRect().bottom, 'within the story').to.be.at.most(
        box.bottom + 1,
      );
    });
  }

  it('make the story higher rather than lose a word', async () => {
    const attribution = 'Republished with the kind permission of the paper. '.repeat(6).trim();
    const shown = termsIn(await drawTerms('row', {attribution}));
    const box = shown.closest('article')!.getBoundingClientRect();
    expect(words(shown)).to.equal(attribution);
    expect(shown.getBoundingClientRect().bottom).to.be.at.most(box.bottom + 1);
  });

  it('need no room where there are none', async () => {
    const element = await drawTerms('row', {});
    expect(all(element, '.rights')).to.be.empty;
  });

  it('are no part, so that no stylesheet of the page hides them', async () => {
    const names = 'image credit kicker headline byline date summary body source status';
    const every = names.split(' ').map((name) => `article-card::part(${name})`);
    const element = await drawTerms(
      'card',
      terms,
      `${every.join()} { display: none !important; visibility: hidden; font-size: 0; }`,
    );
    const shown = termsIn(element);
    expect(shown.hasAttribute('part')).to.equal(false);
    expect(shown.checkVisibility({visibilityProperty: true})).to.equal(true);
  });

  it('are seen where a page hides the part around them by what is inherited', async () => {
    const feed = buildFeed({items: [buildItem({_newsrack: terms})]});
    const place = put(html`
      <div>
        <style>
          recent-news::part(item) {
            color: transparent;
            font-size: 0;
            visibility: hidden;
          }
        </style>
        <recent-news>${inline(feed)}</recent-news>
      </div>
    `);
    const element = place.querySelector('recent-news')!;
    await until(() => element.shadowRoot?.querySelector('.rights'));
    const style = getComputedStyle(element.shadowRoot!.querySelector('.rights')!);
    expect(style.visibility).to.equal('visible');
    expect(parseFloat(style.fontSize)).to.be.at.least(10);
    expect(style.color).not.to.match(/transparent|rgba|\//);
  });
});

describe('a story that has its time', () => {
  it('is not shown before its embargo ends, nor once it has expired', async () => {
    const clock = stopClock(Date.UTC(2026, 10, 25, 6));
    const at = (hour: number): string => new Date(Date.UTC(2026, 10, 25, hour)).toISOString();
    const feed = await serveFeed(
      buildFeed({
        items: [
          buildItem({id: 'a', title: 'Later', date_published: at(7), _newsrack: {embargo: at(7)}}),
          buildItem({id: 'b', title: 'Now', _newsrack: {embargo: at(5), expires: at(8)}}),
          buildItem({id: 'c', title: 'Always'}),
        ].map((item) => ({...item, url: null})),
      }),
    );
    const element = await draw(html`<recent-news src=${feed.url}></recent-news>`);
    expect(headlines(element)).to.deep.equal(['Now', 'Always']);
    clock.tick(2.5 * 3_600_000);
    await until(() => headlines(element).join() === 'Always', 'what has expired leaves');
    expect(words(element.shadowRoot!)).to.include('no longer available');
    expect(words(element.shadowRoot!)).to.include('1 new story');
    press(element, /1 new story/);
    await until(() => headlines(element).join() === 'Later,Always', 'what was embargoed is there');
  });

  it('is not stood in for by another, before its time and after it', async () => {
    const clock = stopClock(Date.UTC(2026, 10, 25, 6));
    const [soon, late] = [7, 8].map((hour) => new Date(Date.UTC(2026, 10, 25, hour)).toISOString());
    const story = buildItem({id: 'a', title: 'Later', _newsrack: {embargo: soon, expires: late}});
    const feed = await serveFeed(buildFeed({items: [story, buildItem({id: 'b', url: null})]}));
    setCanonical(String(story['url']));
    const element = put(html`<article-card src=${feed.url}></article-card>`);
    await until(() => words(element.shadowRoot!).includes('This story is not here.'));
    clock.tick(3_700_000);
    await until(() => headlines(element).join() === 'Later', 'it is there in its time');
    clock.tick(3_700_000);
    await until(() => words(element.shadowRoot!).includes('no longer available'));
  });

  it('is gone when a reader comes back to the page after its time', async () => {
    const clock = stopClock();
    const expires = new Date(Date.now() + 10_000).toISOString();
    const feed = inline(buildFeed({items: [buildItem({title: 'Now', _newsrack: {expires}})]}));
    const element = await draw(html`<recent-news>${feed}</recent-news>`);
    expect(headlines(element)).to.deep.equal(['Now']);
    setHidden(true);
    clock.tick(11_000);
    setHidden(false);
    await until(() => words(element.shadowRoot!).includes('no longer available'));
  });
});

describe('a story without a title', () => {
  it('is shown by its first words, once', async () => {
    const item = buildItem({
      title: null,
      summary: null,
      content_html: '<p>Rain&mdash;at last.</p>',
    });
    const element = await draw(
      html`<recent-news>${inline(buildFeed({items: [item]}))}</recent-news>`,
    );
    expect(headlines(element)).to.deep.equal(['Rain—at last.']);
    expect(words(all(element, '.text')[0]!)).to.match(/^Rain—at last\. *Mar \d/);
  });
});

describe('the source of a story', () => {
  it('is linked where several feeds are one list', async () => {
    const feeds = await Promise.all(
      ['Harbour Post', 'Hill Times'].map((title) =>
        serveFeed(
          buildFeed({
            title,
            home_page_url: `https://${title.split(' ')[0]!.toLowerCase()}.example/`,
            items: [buildItem({id: title, url: null, title: `${title} leads`, _newsrack: {}})],
          }),
        ),
      ),
    );
    const src = feeds.map(({url}) => url).join(' ');
    const element = await draw(html`<recent-news src=${src}></recent-news>`);
    expect(textsOf(element, 'source').sort()).to.deep.equal(['Harbour Post', 'Hill Times']);
    const links = all<HTMLAnchorElement>(element, '[part=source]').map(({href}) => href);
    expect(links.sort()).to.deep.equal(['https://harbour.example/', 'https://hill.example/']);
  });
});

describe('utm', () => {
  const item = buildItem({
    url: 'https://paper.example/a?id=7#top',
    _newsrack: {source: {name: 'Paper', url: 'https://paper.example/'}},
  });
  const hrefs = (element: Element): string[] =>
    all<HTMLAnchorElement>(element, 'a').map(({href}) => href);

  it('is carried by the links to a story and to its source, and the story keeps its address', async () => {
    const events = collect<ArticleSelectEvent>('news-article-select');
    const element = await draw(
      html`<article-card utm=${'utm_source=partner.example&utm_medium=widget'}
        >${inline(buildFeed({items: [item]}))}</article-card
      >`,
    );
    expect(hrefs(element)).to.deep.equal([
      'https://paper.example/a?id=7&utm_source=partner.example&utm_medium=widget#top',
      'https://paper.example/?utm_source=partner.example&utm_medium=widget',
    ]);
    element.addEventListener('click', (click) => click.preventDefault());
    all(element, 'a')[0]!.click();
    expect(events[0]!.article.url).to.equal('https://paper.example/a?id=7#top');
  });

  it('takes the place of what the feed counts with, and may begin with a question mark', async () => {
    const url = 'https://paper.example/a?utm_source=rss&id=7';
    const element = await draw(
      html`<article-card utm="?utm_source=partner.example"
        >${inline(buildFeed({items: [buildItem({url})]}))}</article-card
      >`,
    );
    expect(hrefs(element)[0]).to.equal('https://paper.example/a?utm_source=partner.example&id=7');
  });

  it('is the page’s where an element has none of its own', async () => {
    pageDefaults.utm = 'utm_source=page.example';
    afterTest(() => delete pageDefaults.utm);
    const feed = inline(buildFeed({items: [item]}));
    const element = await draw(html`<article-card>${feed}</article-card>`);
    expect(hrefs(element)[0]).to.equal('https://paper.example/a?id=7&utm_source=page.example#top');
  });

  it('does not make another story of the one that the page is about', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://paper.example/a?id=7';
    document.head.append(link);
    afterTest(() => link.remove());
    const url = 'https://paper.example/a?id=7&utm_source=relay.example&utm_medium=feed';
    const feed = buildFeed({items: [buildItem({title: 'This one', url}), ...buildItems('Other')]});
    const element = await draw(html`<recent-news>${inline(feed)}</recent-news>`);
    expect(headlines(element)).to.not.include('This one');
  });
});

describe('what events say of a story, for those who count', () => {
  const stories = (tag: string): Json[] =>
    ['One', 'Two'].map((word) => buildItem({title: `${tag} ${word}`, url: null, tags: [tag]}));

  it('is said of the stories that take the place of others, too', async () => {
    const clock = stopClock();
    const events = collect<ArticleViewEvent>('news-article-view');
    const feed = inline(buildFeed({items: [...stories('Rain'), ...stories('Sun')]}));
    const element = await draw(html`<recent-news tags="Rain">${feed}</recent-news>`);
    await painted();
    clock.tick(1100);
    element.setAttribute('tags', 'Sun');
    await until(() => headlines(element)[0]?.startsWith('Sun'));
    await painted();
    clock.tick(1100);
    expect(events.map(({article}) => article.title)).to.have.members(
      [...stories('Rain'), ...stories('Sun')].map(({title}) => title),
    );
  });

  it('is said of a story that was in view before the reader went away and came back', async () => {
    const clock = stopClock();
    const events = collect<ArticleViewEvent>('news-article-view');
    const feed = inline(buildFeed({items: stories('Rain')}));
    await draw(html`<recent-news>${feed}</recent-news>`);
    await painted();
    clock.tick(300);
    setHidden(true);
    clock.tick(1100);
    expect(events).to.be.empty;
    setHidden(false);
    await painted();
    clock.tick(1100);
    expect(events).to.have.length(2);
  });

  it('is its id, address and source, and which of the stories shown it was', async () => {
    const clock = stopClock();
    const events = collect<ArticleViewEvent>('news-article-view');
    const chosen = collect<ArticleSelectEvent>('news-article-select');
    const items = ['One', 'Two', 'Three'].map((title) =>
      buildItem({
        id: title,
        title,
        url: `https://paper.example/${title}`,
        _newsrack: title === 'Three' ? {source: {name: 'Elsewhere'}} : {},
      }),
    );
    const feed = buildFeed({title: 'Paper', items});
    const element = await draw(html`<recent-news layout="ticker">${inline(feed)}</recent-news>`);
    await painted();
    clock.tick(1100);
    const seen = events.map(({article, position, source}) => [article.id, position, source]);
    expect(seen.slice(0, 2)).to.deep.equal([
      ['One', 1, 'Paper'],
      ['Two', 2, 'Paper'],
    ]);
    element.addEventListener('click', (click) => click.preventDefault());
    all(element, 'a')
      .find((link) => words(link) === 'Three')!
      .click();
    expect(chosen[0]).to.include({position: 3, source: 'Elsewhere'});
    expect(chosen[0]!.article.url).to.equal('https://paper.example/Three');
  });
});
