/**
 * The built script as pages load it. Everything else is tested from src/; this
 * is where minifying and the cuts in Lit would show. Needs a build.
 */
import {expect, waitUntil} from '@open-wc/testing';
import type {MemberCommentsElement} from '../src/elements/member-comments/member-comments.js';
import {LoadError} from '../src/lib/load-error.js';
import {MemoryBackend} from '../stories/support/memory-backend.js';
import {field, hasTool, mona, noteOf, pressAt, said, type} from './support/comments.js';
import {button, headlines, part, press, textOf, textsOf} from './support/draw.js';
import {serveFeed} from './support/serve-feed.js';
import {until} from './support/until.js';

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Paper',
  items: [
    {
      id: '1',
      url: 'https://paper.example/1',
      title: 'Talks resume in Riyadh',
      content_html: '<p onclick="alert(1)">The <b>body</b> of the story.</p>',
      date_published: '2026-01-05T10:00:00Z',
      _newsrack: {city: 'Riyadh'},
    },
  ],
};

const inline = `<script type="application/feed+json">${JSON.stringify(feed)}</script>`;
const elements = `
  <article-card eager layout="story">${inline}</article-card>
  <recent-news eager>${inline}</recent-news>
  <around-the-cities eager>${inline}</around-the-cities>`;

const {port} = location;
const ways = {
  'a classic script': '<script async src="/dist/newsrack.js"></script>',
  'a module': '<script type="module" src="/dist/newsrack.mjs"></script>',
  'a classic script of another origin': `<script async src="http://127.0.0.1:${port}/dist/newsrack.js"></script>`,
  'a module of another origin': `<script type="module" src="http://127.0.0.1:${port}/dist/newsrack.mjs"></script>`,
};

/** What the page does before the script: take the browser's own sanitiser away, as in Safari. */
const withoutSanitizer = '<script>delete Element.prototype.setHTML;</script>';

describe('the one script', () => {
  before(async () => {
    const {status} = await fetch('/dist/newsrack.js', {method: 'HEAD'});
    if (status !== 200) throw new Error('There is no dist/newsrack.js. Run: npm run build');
  });

  for (const [way, script] of Object.entries(ways)) {
    for (const sanitizer of ['the browser’s sanitiser', 'the sanitiser beside it']) {
      it(`draws every element as ${way}, with ${sanitizer}`, async () => {
        const own = sanitizer.startsWith('the browser');
        const page = await open(`${own ? '' : withoutSanitizer}${script}${elements}`);
        for (const tag of ['article-card', 'recent-news', 'around-the-cities']) {
          const drawn = () => page.querySelector(tag)?.shadowRoot?.querySelector('[part=headline]');
          await waitUntil(
            () => drawn()?.textContent?.includes('Talks resume'),
            `${tag} is not drawn`,
          );
        }
        const body = () =>
          page.querySelector('article-card')!.shadowRoot!.querySelector('[part=body]');
        await waitUntil(() => body()?.querySelector('b'), 'the body is not drawn');
        expect(body()!.querySelector('[onclick]')).to.equal(null);
      });
    }
  }
});

describe('feeds of several formats by the one script', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
    <link>https://harbour.example/</link><item><title>Ferries &amp; fog</title>
    <link>https://harbour.example/ferries</link><pubDate>Wed, 25 Nov 2026 08:00:00 GMT</pubDate>
    <description>PARIS (AP) - The ferries wait.</description></item></channel></rss>`;
  const posts = [
    {
      id: 4,
      date_gmt: '2026-11-25T09:00:00',
      link: 'https://hill.example/trams/',
      title: {rendered: 'Trams &#8217;til late'},
      excerpt: {rendered: '<p>They run.</p>'},
      content: {rendered: '<p>They run.</p>'},
    },
  ];

  for (const file of ['newsrack.js', 'newsrack.mjs']) {
    it(`are one list, whose stories name their source with a link: ${file}`, async () => {
      const xml = await serveFeed([{body: rss, headers: {'Content-Type': 'application/rss+xml'}}]);
      const json = await serveFeed(feed);
      const site = await serveFeed([{json: posts}]);
      const kind = file.endsWith('.mjs') ? 'type="module"' : 'async';
      const src = `${xml.url} ${site.url}/wp-json/wp/v2/posts ${json.url}`;
      const page = await open(
        `<script ${kind} src="/dist/${file}"></script>
        <recent-news eager src="${src}"></recent-news>
        <around-the-cities eager src="${xml.url}"></around-the-cities>`,
      );
      const list = page.querySelector('recent-news')!;
      await until(() => headlines(list).length === 3, 'the three are there');
      expect(headlines(list)).to.deep.equal([
        'Trams ’til late',
        'Ferries & fog',
        'Talks resume in Riyadh',
      ]);
      expect(textsOf(list, 'source')).to.deep.equal(['hill.example', 'Harbour Post', 'The Paper']);
      expect(part<HTMLAnchorElement>(list, 'source')!.href).to.equal(`${site.url}/`);
      const [asked] = await site.log();
      expect(asked!.path).to.match(/^\/wp-json\/wp\/v2\/posts\?.*_embed/);
      const cities = page.querySelector('around-the-cities')!;
      await until(() => textOf(cities, 'city') === 'Paris', 'the dateline is read');
    });
  }
});

describe('comments by the one script', () => {
  for (const file of ['newsrack.js', 'newsrack.mjs']) {
    it(`are read, written, changed and followed, with what lies beside it: ${file}`, async () => {
      const backend = new MemoryBackend([{id: 'a', text: 'First.'}]);
      backend.member = mona;
      const kind = file.endsWith('.mjs') ? 'type="module"' : 'async';
      const page = await open(
        `<script ${kind} src="/dist/${file}"></script><member-comments eager live></member-comments>`,
      );
      const element = page.querySelector<MemberCommentsElement>('member-comments')!;
      element.backend = backend;
      await until(() => element.shadowRoot && field(element), 'the form is there');
      await until(() => hasTool(element, 'First.', /^Report$/), 'the tools are there');

      Object.defineProperty(page.defaultView!.navigator, 'onLine', {
        configurable: true,
        value: false,
      });
      await type(element, 'Mine.');
      backend.failure = new LoadError('network', '', 'is lost');
      press(element, /^Post$/);
      await until(() => button(element, /^Post when I am back/));
      press(element, /^Post when I am back/);
      await until(() => noteOf(element).includes('will be posted'));
      Reflect.deleteProperty(page.defaultView!.navigator, 'onLine');
      page.defaultView!.dispatchEvent(new Event('online'));
      await until(() => said(element).includes('Mine.'));

      await until(() => hasTool(element, 'Mine.', /^Edit$/));
      pressAt(element, 'Mine.', /^Edit$/);
      await until(() => field(element)?.value == 'Mine.');
      await type(element, 'Mine, changed.');
      press(element, /^Save$/);
      await until(() => said(element).includes('Mine, changed.'));
      pressAt(element, 'Mine, changed.', /^Delete$/);
      await until(() => hasTool(element, 'Mine, changed.', /^Yes$/));
      pressAt(element, 'Mine, changed.', /^Yes$/);
      await until(() => !said(element).includes('Mine, changed.'));

      backend.say({text: 'Second.'});
      await until(() => button(element, /^1 new comment$/));
      press(element, /^1 new comment$/);
      await until(() => said(element).includes('Second.'));
    });
  }
});

/** Opens a page of its own in a frame, and closes the one before. */
async function open(markup: string): Promise<Document> {
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px';
  frame.srcdoc = `<!doctype html><html lang="en"><body>${markup}</body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  return frame.contentDocument!;
}
