/** The ways in which a page comes by the script, and by the elements. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/run.mjs';
import {bundle} from './support/bundle.mjs';
import {engine} from './support/engine.mjs';
import {drawn, hostPage, places, scriptTag} from './support/host-page.mjs';
import {sampleFeed} from './support/sample-feed.mjs';
import {describePage, hasMistakes, litGlobals, world} from './support/zoo.mjs';

const classic = 'src="/newsrack/newsrack.js"';
const module = 'type="module" src="/newsrack/newsrack.mjs"';
const count = (page, file) =>
  page.evaluate(
    (file) =>
      performance.getEntriesByType('resource').filter(({name}) => name.includes(file)).length,
    file,
  );

describePage('the script in the head, before the body', (site) => ({
  script: scriptTag(site, classic),
}));

describePage(
  'the script at the end of the body',
  (site) => ({
    script: '',
    body: scriptTag(site, classic),
  }),
  {host: false},
);

describePage('the script as a module', (site) => ({script: scriptTag(site, module)}));

describePage('the script from another site', (site) => ({
  script: scriptTag(site, `async="" src="${world.host.elsewhere}/newsrack/newsrack.js"`),
}));

describePage(
  'the script injected after load',
  (site) => ({
    script: `<script>
    addEventListener('load', () => {
      const script = document.createElement('script');
      script.src = '/newsrack/newsrack.js';
      script.dataset.feed = '${site.feed}';
      script.dataset.comments = '${site.origin}/api/comments';
      document.head.append(script);
    });
  </script>`,
  }),
  {listeners: ['load']},
);

describePage(
  'the script twice, module and classic together',
  (site) => ({
    script: [classic, module, `async="" ${classic}`]
      .map((each) => scriptTag(site, each))
      .join('\n'),
  }),
  {},
  (page) =>
    it('asks for the feed once', async () => assert.equal(await count(page(), 'test-feeds'), 1)),
);

const older = readFileSync(path.join(root, 'dist/newsrack.js'), 'utf8').replace(
  'Recent news',
  'The latest',
);

describePage(
  'two versions of the script',
  (site) => {
    const url = world.host.serve(older, {'content-type': 'text/javascript'}, '/newsrack/old.js');
    return {script: scriptTag(site, `src="${url}"`) + scriptTag(site, classic)};
  },
  // The older one came first, and has another heading.
  {picture: false},
  (page) =>
    it('has every element from the one that came first', async () => {
      const heading = await page().evaluate(
        () =>
          document.querySelector('recent-news').shadowRoot.querySelector('h2,[part=heading]')
            .textContent,
      );
      assert.match(heading, /The latest/);
    }),
);

const own = `<script>
  customElements.define('article-card', class extends HTMLElement {
    connectedCallback() {
      this.textContent = 'The page’s own card';
    }
  });
</script>`;

describePage(
  'a page that owns article-card',
  (site) => ({head: own, script: scriptTag(site, classic)}),
  {
    shown: ['list', 'grid', 'cities', 'comments'],
    mistakes: [/console.warn: newsrack: <article-card> is taken; data-prefix gives another name/],
  },
  (page) =>
    it('keeps the page’s own element', async () => {
      const text = await page().evaluate(() => document.querySelector('article-card').textContent);
      assert.equal(text, 'The page’s own card');
    }),
);

describePage('a page that owns article-card, with data-prefix', (site) => ({
  head: own,
  script: scriptTag(site, `${classic} data-prefix="acme"`),
  content: places.replace(/(<\/?)(?=[a-z]+-)/g, '$1acme-'),
}));

/** `<recent-news limit="4">` as an editor lets it through. */
const asPlaces = places.replace(
  /<([a-z]+-[a-z-]+) ([^>]*)><\/\1>/g,
  (_, tag, attributes) =>
    `<div data-newsrack="${tag}" ${attributes.replace(/[a-z-]+=/g, 'data-$&')}></div>`,
);

/** Places that stand in one another, and some that a stranger could write. */
const morePlaces = (feed) => `<div hidden id="nested">
    <div data-newsrack="news-feed" data-src="${feed}">
      <p>Words</p>
      <div data-newsrack="recent-news" data-heading="Inner"></div>
    </div>
  </div>
  <div hidden id="strange">
    <div data-newsrack="script" data-src="/x.js"></div>
    <div data-newsrack="constructor"></div>
    <div data-newsrack=""></div>
    <div data-newsrack="recent-news" data-onclick="alert(1)" data-style="color: red"></div>
    <div data-newsrack="member-session" data-login-url="https://stranger.example/"></div>
    <div data-newsrack="member-comments" data-src="/stranger" data-backend="wordpress"></div>
  </div>`;

describePage(
  'places instead of tags',
  (site) => ({
    content: asPlaces,
    body: morePlaces(site.feed),
    script: scriptTag(site, classic) + scriptTag(site, module),
  }),
  // The places are the page's own nodes, and there is something in them now.
  {host: false},
  (page) => {
    it('fills places that stand in one another', async () => {
      const heading = await page().evaluate(
        () => document.querySelector('#nested news-feed > p + div > recent-news').heading,
      );
      assert.equal(heading, 'Inner');
    });

    it('makes nothing but our own elements, and says nothing of who reads and where', async () => {
      const found = await page().evaluate(() =>
        [...document.querySelectorAll('#strange [data-newsrack] *')].map(
          ({localName, attributes}) => [localName, attributes.length],
        ),
      );
      assert.deepEqual(found, [
        ['recent-news', 0],
        ['member-comments', 0],
      ]);
    });
  },
);

describe('what is still being read when the script has come', () => {
  const skip = engine === 'webkit' && 'WebKitGTK’s driver answers nothing before the page is whole';
  const tags = {
    place: ['<div data-newsrack="recent-news" data-limit="4" data-eager>', '</div>'],
    element: ['<recent-news limit="4" eager="">', '</recent-news>'],
  };
  for (const [name, [start, end]] of Object.entries(tags)) {
    it(`is drawn with all that stands in it: ${name}`, {skip}, async () => {
      const feed = JSON.stringify(sampleFeed(world.host.origin)).replaceAll('<', '\\u003c');
      const inline = `<script type="application/feed+json">${feed}</script>`;
      const content = hostPage({
        // The page’s own feed is not what is shown, and not missed.
        script: `<script async src="/newsrack/newsrack.js"></script><script>
          customElements.whenDefined('recent-news').then(async () => {
            for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
            fetch('/continue');
          });
        </script>`,
        content: `<div class="place" id="list">${start}${inline}${end}</div>`,
      });
      const [begin, ...rest] = content.split(/(?<=application\/feed\+json">.{40})/);
      const page = await world.browser.open(world.host.serve([begin, rest.join('')]));
      await drawn(page, ['list']);
      await hasMistakes(page);
      await page.close();
    });
  }
});

describe('an inline feed that is the last of the page', () => {
  it('is drawn before the page’s deferred scripts have come', async () => {
    const feed = JSON.stringify(sampleFeed(world.host.origin)).replaceAll('<', '\\u003c');
    const type = {'content-type': 'text/javascript'};
    const slow = world.host.serve(['// It takes ', 'its time.'], type, '/newsrack/slow.js');
    const content = hostPage({
      script: `<script src="/newsrack/newsrack.js"></script><script defer src="${slow}"></script>
        <script>
          document.onreadystatechange = async () => {
            if (document.readyState !== 'interactive') return;
            const {shadowRoot} = document.querySelector('recent-news');
            const isShown = () => !!shadowRoot.querySelector('[part=headline]');
            for (let frame = 0; frame < 30 && !isShown(); frame++)
              await new Promise(requestAnimationFrame);
            globalThis.isShownEarly = isShown();
            fetch('/continue');
          };
        </script>`,
      content: `<div class="place" id="list"><recent-news limit="4" eager=""><script
        type="application/feed+json">${feed}</script></recent-news></div>`,
    });
    const page = await world.browser.open(world.host.serve(content));
    await drawn(page, ['list']);
    assert.ok(await page.evaluate(() => globalThis.isShownEarly));
    await hasMistakes(page);
    await page.close();
  });
});

const bundled = await bundle(`import './dist/define.js';`);

describePage(
  'the package in a publisher’s own bundle',
  (site) => ({
    script: `<script>addEventListener('DOMContentLoaded', () => {${bundled}})</script>`,
    content: places
      .replaceAll(' eager', ` src="${site.feed}" eager`)
      .replace(/(<member-comments) src="[^"]*"/, `$1 src="${site.origin}/api/comments"`),
  }),
  // What is loaded on demand is within the bundle; Lit counts its copies.
  {changes: litGlobals, listeners: ['DOMContentLoaded']},
);
