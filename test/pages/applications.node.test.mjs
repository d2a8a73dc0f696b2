/** Pages that are applications: drawn by frameworks, and changed under the reader's eyes. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {bundle} from './support/bundle.mjs';
import {until} from './support/engine.mjs';
import {drawn, scriptTag} from './support/host-page.mjs';
import {feedRequests, life, list} from './support/life.mjs';
import {sampleFeed, sampleTitles} from './support/sample-feed.mjs';
import {world} from './support/zoo.mjs';

const App = ({count}) =>
  createElement(
    'main',
    null,
    createElement('button', {type: 'button'}, `Count: ${count}`),
    createElement('div', {className: 'place', id: 'list'}, [
      createElement(
        'recent-news',
        {key: 'list', eager: '', limit: 4, heading: `Round ${count}`},
        'All news',
      ),
    ]),
  );

life(
  'elements that React hydrates',
  async () => {
    const hydrate = await bundle(`
      import {createElement} from 'react';
      import {hydrateRoot} from 'react-dom/client';
      const App = ${App};
      const root = document.querySelector('#root');
      customElements.whenDefined('recent-news').then(() => {
        window.firstElement = root.querySelector('recent-news');
        window.react = hydrateRoot(root, createElement(App, {count: 1}), {
          onRecoverableError: (error) => console.error('hydration', error.message),
        });
        window.draw = (count) => react.render(createElement(App, {count}));
      });`);
    return {
      content: `<div id="root">${renderToString(createElement(App, {count: 1}))}</div>`,
      body: `<script>${hydrate}</script>`,
    };
  },
  (page) => {
    it('stay the same nodes, and show the news', async () => {
      await drawn(page(), ['list']);
      const isSame = await page().until(
        () => window.draw && window.firstElement === document.querySelector('recent-news') && 'yes',
      );
      assert.equal(isSame, 'yes');
    });

    it('take new values from it', async () => {
      await page().evaluate(() => window.draw(2));
      await page().until(() => {
        const {shadowRoot} = document.querySelector('recent-news');
        return shadowRoot.querySelector('[part=heading]').textContent.trim() === 'Round 2';
      });
    });
  },
);

life('a page that changes what its elements show', undefined, (page) => {
  /** Whether an element shows this headline first. Runs in the page. */
  const shows = (selector, title) =>
    document
      .querySelector(selector)
      .shadowRoot.querySelector('[part=headline]')
      ?.textContent.trim() === title;

  it('shows another feed, another story and another thread', async () => {
    const other = sampleFeed(world.host.origin);
    other.items.reverse();
    other.items.forEach((item, index) => (item.date_published = `2026-03-0${9 - index}T08:00:00Z`));
    const url = await world.host.serveFeed(other);
    await page().evaluate(() => {
      const place = document.querySelector('.place');
      place.innerHTML += `<article-card eager></article-card>
        <member-comments eager thread="ferries"></member-comments>`;
    });
    await page().until(shows, 'article-card', sampleTitles[0]);
    await page().evaluate((src) => {
      document.querySelector('recent-news').src = src;
      document.querySelector('article-card').article = 'story-2';
      document.querySelector('member-comments').thread = 'trains';
    }, url);
    await page().until(shows, 'recent-news', sampleTitles.at(-1));
    await page().until(shows, 'article-card', sampleTitles[2]);
    await page().until(() => {
      const {shadowRoot} = document.querySelector('member-comments');
      return shadowRoot.textContent.includes('About trains');
    });
  });
});

life('View Transitions', undefined, (page) => {
  it('carry an element to another place', async () => {
    await drawn(page(), ['list']);
    const outcome = await page().evaluate(async () => {
      const element = document.querySelector('recent-news');
      element.style.viewTransitionName = 'news';
      const transition = document.startViewTransition(() => {
        document.querySelector('form').after(element);
        document.querySelector('.place').append(element);
      });
      return transition.finished.then(() => 'finished', String);
    });
    assert.equal(outcome, 'finished');
    await drawn(page(), ['list']);
  });
});

life(
  'a page that is gone back to',
  () => ({
    headers: {'cache-control': 'no-cache'},
    content: list.replace('eager=""', 'eager="" refresh="1"'),
  }),
  (page) => {
    it('is there as it was, and goes on asking for news', async () => {
      await drawn(page(), ['list']);
      await page().evaluate(() => addEventListener('pageshow', (event) => (window.shown = event)));
      await page().go(world.host.serve('<!doctype html><title>Elsewhere</title><p>Elsewhere'));
      await page().evaluate(() => history.back());
      await page().until(() => window.shown?.persisted);
      await drawn(page(), ['list']);
      const before = feedRequests().length;
      await until(() => feedRequests().length > before);
    });
  },
);

life('a page that changes its theme', undefined, (page) => {
  it('takes the elements with it, without a white box', async () => {
    await drawn(page(), ['list']);
    const colours = (scheme) =>
      page().evaluate((value) => {
        document.documentElement.style.colorScheme = value;
        const {shadowRoot} = document.querySelector('recent-news');
        const style = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
        return {
          text: style('[part=headline]').color,
          accent: style('[part=kicker]').color,
          ground: style('section').backgroundColor,
        };
      }, scheme);
    const light = await colours('light');
    const dark = await colours('dark');
    assert.notEqual(dark.text, light.text);
    assert.notEqual(dark.accent, light.accent);
    assert.deepEqual([light.ground, dark.ground], ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  });
});

life(
  'comments of another site, where there are no cookies',
  () => ({
    content: `<member-session></member-session>
      <div class="place" id="comments"><member-comments eager="" thread="ferries"></member-comments></div>
      <script>document.querySelector('member-session').token = async () => 'a-token';</script>`,
    script: scriptTag({...world.site, origin: world.host.elsewhere}),
  }),
  (page) => {
    it('know the reader by the page’s token', async () => {
      await drawn(page(), ['comments']);
      const calls = world.host.requests.filter(
        ({method, path}) => method === 'GET' && path.startsWith('/api/'),
      );
      assert.ok(calls.length > 1);
      for (const {headers} of calls) {
        assert.equal(headers.authorization, 'Bearer a-token');
        assert.equal(headers.cookie, undefined);
      }
    });
  },
);
