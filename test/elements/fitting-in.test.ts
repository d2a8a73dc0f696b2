import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../src/define.js';
import {afterTest} from '../support/after-test.js';
import {buildFeed, buildItem} from '../support/build-feed.js';
import {all, drawn, inline, part, put, words} from '../support/draw.js';
import {emulateMedia, type EmulatedMedia} from '../support/emulate-media.js';
import {serveFeed} from '../support/serve-feed.js';
import {painted, until} from '../support/until.js';

const feed = () =>
  inline(
    buildFeed({
      items: [
        buildItem({
          title: 'A story',
          image: '/test-images/600x400.svg',
          _newsrack: {kicker: 'World', image_credit: 'Nora Saleh'},
        }),
      ],
    }),
  );

/** Draws a list in a place with this style. */
async function drawIn(style: string, dir = 'ltr'): Promise<HTMLElement> {
  const place = put<HTMLElement>(
    html`<div style=${style} dir=${dir}><recent-news>${feed()}</recent-news></div>`,
  );
  await drawn(place.firstElementChild!);
  return place.firstElementChild as HTMLElement;
}

async function emulate(test: Mocha.Context, media: EmulatedMedia): Promise<void> {
  // Only Chromium can; elsewhere the test is said to be skipped.
  if (!(await emulateMedia(media))) test.skip();
  afterTest(() => emulateMedia({}));
}

const styleOf = (element: Element, name: string) => getComputedStyle(part(element, name)!);

describe('an element', () => {
  it('lays a story out by its own width, not by that of the window', async () => {
    const width = async (style: string) => part(await drawIn(style), 'image')!.offsetWidth;
    expect(await width('width: 700px')).to.be.above((await width('width: 300px')) * 1.3);
  });

  it('never asks for more room than it is given', async () => {
    for (const layout of ['card', 'row', 'headline', 'story']) {
      const place = put<HTMLElement>(html`
        <div style="width: 120px; overflow: auto">
          <article-card layout=${layout}>${feed()}</article-card>
        </div>
      `);
      await drawn(place.firstElementChild!);
      expect(place.scrollWidth, layout).to.be.at.most(120);
    }
  });

  it('takes its size from the text around it, never from the root of the page', async () => {
    const element = await drawIn('font-size: 16px');
    const height = element.offsetHeight;
    const root = document.documentElement;
    root.style.fontSize = '40px';
    afterTest(() => root.removeAttribute('style'));
    expect(element.offsetHeight).to.equal(height);
    element.parentElement!.style.fontSize = '32px';
    expect(element.offsetHeight).to.be.above(height * 1.5);
  });

  it('takes the text’s font and colour from the page, where no token says otherwise', async () => {
    const element = await drawIn('font-family: Courier; color: rgb(1, 2, 3)');
    expect(styleOf(element, 'headline')).to.include({fontFamily: 'Courier', color: 'rgb(1, 2, 3)'});
    element.style.setProperty('--news-headline-font', 'Georgia');
    element.style.setProperty('--news-text', 'rgb(3, 2, 1)');
    expect(styleOf(element, 'headline')).to.include({fontFamily: 'Georgia', color: 'rgb(3, 2, 1)'});
  });

  it('starts where the page’s script starts', async () => {
    const photo = async (dir: string) => {
      const element = await drawIn('width: 600px', dir);
      return (
        part(element, 'image')!.getBoundingClientRect().left - element.getBoundingClientRect().left
      );
    };
    expect(await photo('ltr')).to.be.above(300);
    expect(await photo('rtl')).to.be.below(300);
  });

  it('follows the colour scheme of the place it stands in', async () => {
    const accent = async (scheme: string) => {
      const element = put(html`
        <div style="color-scheme: ${scheme}"><article-card>${feed()}</article-card></div>
      `).firstElementChild!;
      await drawn(element);
      return styleOf(element, 'kicker').color;
    };
    expect(await accent('light')).to.not.equal(await accent('dark'));
  });

  it('can be restyled from the page, part by part and token by token', async () => {
    const style = document.createElement('style');
    style.textContent = 'recent-news::part(headline) {letter-spacing: 3px}';
    document.head.append(style);
    afterTest(() => style.remove());
    const element = await drawIn('--news-image-ratio: 1; --news-size: 20px');
    expect(styleOf(element, 'headline').letterSpacing).to.equal('3px');
    expect(getComputedStyle(element.shadowRoot!.querySelector('section')!).fontSize).to.equal(
      '20px',
    );
    const {width, height} = part(element, 'image')!.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1, 0.02);
  });

  it('shows where the focus is', async () => {
    const element = await drawIn('');
    const before = put<HTMLButtonElement>(html`<button>Before</button>`);
    element.parentElement!.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    const link = element.shadowRoot!.activeElement!;
    expect(words(link)).to.equal('A story');
    const rings = [link, link.parentElement!, link.closest('article')!].flatMap((node) =>
      [null, '::after'].map((pseudo) => getComputedStyle(node, pseudo).outlineStyle),
    );
    expect(rings.filter((style) => style !== 'none')).to.not.deep.equal([]);
  });

  it('finds its feed from inside another component', async () => {
    const served = await serveFeed(buildFeed({items: [buildItem({title: 'From outside'})]}));
    const place = put(html`<news-feed src=${served.url}><section></section></news-feed>`);
    const root = place.firstElementChild!.attachShadow({mode: 'open'});
    const card = document.createElement('article-card');
    root.append(card);
    await until(() => part(card, 'headline'));
    expect(words(part(card, 'headline')!)).to.equal('From outside');
  });
});

describe('what the reader has set', () => {
  it('keeps everything still where motion is unwelcome', async function () {
    await emulate(this, {reducedMotion: 'reduce'});
    const served = await serveFeed([{hang: true}]);
    const element = put(html`<recent-news src=${served.url}></recent-news>`);
    await element.updateComplete;
    await painted();
    expect(element.shadowRoot!.getAnimations()).to.have.length(0);
  });

  it('leaves out of print what is of no use there', async function () {
    await emulate(this, {media: 'print'});
    const element = put(
      html`<around-the-cities
        >${inline(buildFeed({items: [buildItem({_newsrack: {city: 'Riyadh'}})]}))}</around-the-cities
      >`,
    );
    await drawn(element);
    expect(all(element, 'button, summary')).to.have.length(0);
    expect(all(element, '[part=headline]')).to.have.length(1);
  });

  it('keeps words on photos readable in forced colours', async function () {
    await emulate(this, {forcedColors: 'active'});
    const element = await drawIn('');
    const {color, backgroundColor} = getComputedStyle(part(element, 'credit')!.parentElement!);
    expect(color).to.not.equal(backgroundColor);
  });
});
