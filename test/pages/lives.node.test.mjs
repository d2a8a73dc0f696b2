/** What a page does to an element in its life. Each page is asked last whether all went well. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {renderToString} from 'react-dom/server';
import {createElement} from 'react';
import {bundle} from './support/bundle.mjs';
import {until} from './support/engine.mjs';
import {drawn} from './support/host-page.mjs';
import {sampleFeed, sampleTitles} from './support/sample-feed.mjs';
import {hasMistakes, openPage, world} from './support/zoo.mjs';

const list = '<div class="place" id="list"><recent-news eager="" limit="4"></recent-news></div>';

/** A row of the table: a page with `content`, and what happens to it. */
function life(name, parts, tests) {
  describe(name, () => {
    let page;
    before(async () => {
      world.host.requests.length = 0;
      page = await openPage({content: list, ...(await parts?.())});
    });
    after(() => page?.close());
    tests(() => page);
    it('reports no mistake', () => hasMistakes(page));
  });
}

/** The requests that the page has made for its feed. */
const feedRequests = () => world.host.requests.filter(({path}) => world.site.feed.endsWith(path));

life('an element that is moved about', undefined, (page) => {
  it('shows what it showed, without asking again', async () => {
    await drawn(page(), ['list']);
    await page().evaluate(() => {
      const element = document.querySelector('recent-news');
      for (let turn = 0; turn < 10; turn++) document.body.append(element);
      document.querySelector('form').before(element);
      document.querySelector('.place').append(element);
      document.body.moveBefore?.(element, null);
      document.querySelector('.place').append(element);
    });
    await drawn(page(), ['list']);
    assert.equal(feedRequests().length, 1);
  });
});

life('an element that is cloned', undefined, (page) => {
  it('is as good as the first, with the first gone', async () => {
    await drawn(page(), ['list']);
    await page().evaluate(() => {
      const element = document.querySelector('recent-news');
      element.replaceWith(element.cloneNode(true));
    });
    await drawn(page(), ['list']);
    assert.equal(feedRequests().length, 1);
  });
});

life('an element that is adopted by another document', undefined, (page) => {
  /** How the first headline is written: as our stylesheet says, or as the browser does. */
  const weight = () => {
    const frame = document.querySelector('iframe')?.contentDocument;
    const element =
      (frame ?? document).querySelector('recent-news') ?? document.querySelector('recent-news');
    const headline = element.shadowRoot.querySelector('[part=headline]');
    return headline && getComputedStyle(headline).fontWeight;
  };

  it('looks there as it did', async () => {
    await drawn(page(), ['list']);
    await page().evaluate(() => {
      const frame = document.createElement('iframe');
      frame.width = 700;
      document.body.prepend(frame);
      frame.contentDocument.body.append(document.querySelector('recent-news'));
    });
    assert.equal(await page().until(weight), '600');
  });

  it('looks as it did when it comes back', async () => {
    await page().evaluate(() => {
      const frame = document.querySelector('iframe');
      document.querySelector('.place').append(frame.contentDocument.querySelector('recent-news'));
      frame.remove();
    });
    await drawn(page(), ['list']);
    assert.equal(await page().until(weight), '600');
  });
});

life('an element that is removed during a fetch', undefined, (page) => {
  it('gives the request up', async () => {
    const url = await world.host.serveFeed([{hang: true}]);
    const log = async () => (await fetch(`${url}/log`)).json();
    await page().evaluate((src) => {
      document.querySelector('.place').innerHTML =
        `<recent-news id="late" eager src="${src}"></recent-news>`;
    }, url);
    await until(async () => (await log()).length);
    await page().evaluate(() => document.querySelector('#late').remove());
    await until(async () => (await log())[0].aborted);
  });
});

life('elements made by innerHTML, with a feed inside', undefined, (page) => {
  it('show that feed', async () => {
    await page().evaluate(
      (feed) => {
        document.querySelector('.place').innerHTML = `<recent-news limit="4">
        <script type="application/feed+json">${feed}</script></recent-news>`;
      },
      JSON.stringify(sampleFeed(world.host.origin)).replaceAll('<', '\\u003c'),
    );
    await drawn(page(), ['list']);
  });
});

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

life('a thousand elements, made and removed over and over', undefined, (page) => {
  it('cost one request, and leave a page that works', async () => {
    await drawn(page(), ['list']);
    await page().evaluate(async () => {
      for (let turn = 0; turn < 100; turn++) {
        const made = Array.from({length: 10}, () => document.createElement('recent-news'));
        document.querySelector('.place').append(...made);
        await made[0].updateComplete;
        made.forEach((element) => element.remove());
      }
    });
    await drawn(page(), ['list']);
    assert.equal(feedRequests().length, 1);
  });
});

life('a page that changes what its elements show', undefined, (page) => {
  const headline = (selector) =>
    document
      .querySelector(selector)
      .shadowRoot.querySelector('[part=headline]')
      ?.textContent.trim();

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
    await page().until(headline, 'article-card');
    await page().evaluate((src) => {
      document.querySelector('recent-news').src = src;
      document.querySelector('article-card').article = 'story-2';
      document.querySelector('member-comments').thread = 'trains';
    }, url);
    await page().until(
      (title) =>
        document
          .querySelector('recent-news')
          .shadowRoot.querySelector('[part=headline]')
          ?.textContent.trim() === title,
      sampleTitles.at(-1),
    );
    await page().until(
      (title) =>
        document
          .querySelector('article-card')
          .shadowRoot.querySelector('[part=headline]')
          ?.textContent.trim() === title,
      sampleTitles[2],
    );
    await until(() => world.host.requests.some(({path}) => path.includes('thread=trains')));
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
