/** What a page does to an element in its life. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {until} from './support/engine.mjs';
import {drawn} from './support/host-page.mjs';
import {feedRequests, life} from './support/life.mjs';
import {sampleFeed} from './support/sample-feed.mjs';
import {world} from './support/zoo.mjs';

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
