import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import {buildFeed, buildItem} from '../support/build-feed.js';
import {all, draw, drawn, headlines, inline} from '../support/draw.js';
import {openPage, runScript} from '../support/frame.js';
import {catchWarnings} from '../support/page.js';
import {serveFeed} from '../support/serve-feed.js';
import {until} from '../support/until.js';

const script = '/src/script.ts';

describe('an attribute that makes no sense', () => {
  for (const level of ['0', '9', '-1', '2.5', 'two']) {
    it(`is put right and told to the publisher once: heading-level="${level}"`, async () => {
      const warnings = catchWarnings();
      const element = await draw(html`
        <article-card heading-level=${level}>${inline(buildFeed())}</article-card>
      `);
      expect(all(element, '[role=heading]')[0]!.ariaLevel).to.equal('2');
      expect(warnings.args.join()).to.match(/heading-level=".*" is not a whole number from 1 to 6/);
      expect(warnings.callCount).to.equal(1);
    });
  }

  it('never makes a heading deeper than the sixth level', async () => {
    const element = await draw(html`
      <recent-news heading-level="6">${inline(buildFeed())}</recent-news>
    `);
    const levels = all(element, '[role=heading]').map((heading) => Number(heading.ariaLevel));
    expect(Math.max(...levels)).to.be.at.most(6);
  });
});

describe('the script', () => {
  const tags = ['news-feed', 'article-card', 'recent-news', 'around-the-cities'];

  it('leaves no global on the page but the registry’s entries', async () => {
    const page = await openPage('');
    const before = Object.getOwnPropertyNames(page);
    await runScript(page, '/dist/newsrack.js');
    const after = Object.getOwnPropertyNames(page).filter((name) => !before.includes(name));
    // Lit counts its own copies, so that it can tell a page that has several.
    const known = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'];
    expect(after.filter((name) => !known.includes(name))).to.deep.equal([]);
    expect(tags.every((tag) => page.customElements.get(tag))).to.equal(true);
  });

  it('does no harm when it is loaded twice, in either form', async () => {
    const feed = await serveFeed(buildFeed());
    const page = await openPage(`<recent-news src="${feed.url}"></recent-news>`);
    for (const src of ['/dist/newsrack.js', '/dist/newsrack.js?again', '/dist/newsrack.mjs']) {
      await runScript(page, src);
    }
    await drawn(page.document.querySelector('recent-news')!);
    expect(page.warnings).to.deep.equal([]);
    expect(await feed.log()).to.have.length(1);
  });

  it('leaves alone a tag name that the page already owns, with one warning', async () => {
    const feed = await serveFeed(buildFeed());
    const page = await openPage(`
      <script>customElements.define('article-card', class extends HTMLElement {})</script>
      <article-card src="${feed.url}">The page’s own</article-card>
      <recent-news src="${feed.url}"></recent-news>
    `);
    await runScript(page, script);
    await drawn(page.document.querySelector('recent-news')!);
    const own = page.document.querySelector('article-card')!;
    expect(own.shadowRoot).to.equal(null);
    expect(page.warnings.join()).to.match(/<article-card>.*data-prefix/);
    expect(page.warnings).to.have.length(1);
  });

  it('takes other names for its elements from data-prefix', async () => {
    const feed = await serveFeed(buildFeed({items: [buildItem({title: 'Prefixed'})]}));
    const page = await openPage(
      `<acme-news-feed src="${feed.url}"><acme-recent-news></acme-recent-news></acme-news-feed>`,
    );
    await runScript(page, '/dist/newsrack.js', {prefix: 'acme', feed: '/nowhere'});
    const element = page.document.querySelector('acme-recent-news')!;
    await until(() => headlines(element).join() === 'Prefixed');
    expect(tags.filter((tag) => page.customElements.get(tag))).to.deep.equal([]);
  });

  it('shows the feed of data-feed, as a classic script and as a module', async () => {
    for (const src of ['/dist/newsrack.js', '/dist/newsrack.mjs']) {
      const feed = await serveFeed(buildFeed());
      const page = await openPage('<article-card></article-card>');
      await runScript(page, src, {feed: feed.url});
      await drawn(page.document.querySelector('article-card')!);
      expect(await feed.log(), src).to.have.length(1);
    }
  });
});
