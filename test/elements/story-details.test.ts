import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import type {ArticleCardElement} from '../../src/index.js';
import {buildFeed, buildItem, type Json} from '../support/build-feed.js';
import {stopClock, type Clock} from '../support/clock.js';
import {draw, drawn, inline, part, parts, put, textOf, textsOf, words} from '../support/draw.js';
import {saveData} from '../support/page.js';
import {until} from '../support/until.js';

const whole = {
  title: 'Talks open in Riyadh',
  image: '/test-images/600x400.svg',
  _newsrack: {image_credit: 'Nora Saleh'},
};

function drawItem(fields: Json): Promise<ArticleCardElement> {
  const feed = buildFeed({items: [buildItem(fields)]});
  return draw(html`<article-card>${inline(feed)}</article-card>`);
}

let clock: Clock;
beforeEach(() => (clock = stopClock(new Date(2026, 2, 5, 14, 5).getTime())));

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

describe('the time on an <article-card>', () => {
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
