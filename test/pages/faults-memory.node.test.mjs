/** Memory returns, however often a server floods a page or keeps it waiting. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {engine} from './support/engine.mjs';
import {stages} from './support/faults.mjs';
import {startPlace} from './support/faulty-server.mjs';
import {hostPage, scriptTag} from './support/host-page.mjs';
import {world} from './support/world.mjs';

const names = ['a gzip bomb', 'a body without end', 'a body of 9 MiB', 'one byte a second'];
const times = 20;
/** How much more may be there afterwards, in bytes: less than one of the bodies. */
const most = 2 * 2 ** 20;

const skip = engine !== 'chromium' && 'only Chromium tells how much memory a page uses';

describe('memory', () => {
  for (const name of names) {
    it(`returns after ${name}, ${times} times`, {skip}, async () => {
      const fault = stages['a fault of the body'][name];
      const {kind} = fault;
      const place = await startPlace(fault, {});
      const page = await world.browser.open(world.host.serve(documentOf(place)));
      await page.until(() => told.size);
      await page.evaluate(tryAgain, 3, kind);
      const start = await memoryOf(page);
      await page.evaluate(tryAgain, times, kind);
      // What is kept outside the page's own heap is let go of a little later.
      const deadline = performance.now() + 60_000;
      let grown;
      do grown = growth(start, await memoryOf(page));
      while (grown.some(([, bytes]) => bytes > most) && performance.now() < deadline);
      for (const [what, bytes] of grown) assert.ok(bytes < most, `${what} grew by ${bytes} bytes`);
      await page.close();
      await place.close();
    });
  }
});

/** By how many bytes each kind of memory has grown. */
function growth(start, end) {
  return Object.entries(end).map(([kind, bytes]) => [kind, bytes - start[kind]]);
}

/** A page whose time passes quickly where the fault would take long. */
function documentOf({feed, fault}) {
  const hurry = `
  const clock = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
  const hurry = () => { clock.tick(1000); requestAnimationFrame(hurry); };
  hurry();`;
  return hostPage({
    head: `<script src="/packages/sinon/pkg/sinon.js"></script>
<script>
  const told = new Set();
  addEventListener('news-error', ({error}) => told.add(error));
  ${fault.kind === 'timeout' ? hurry : ''}
</script>`,
    script: scriptTag({origin: '', feed}),
    content: '<recent-news eager></recent-news>',
  });
}

/** Runs in the page: presses the button that tries again, so many times, waiting for each failure. */
async function tryAgain(count, kind) {
  const {shadowRoot} = document.querySelector('recent-news');
  const button = () => shadowRoot.querySelector('[part=status] button');
  for (let turn = 0; turn < count; turn++) {
    button().click();
    const {size} = told;
    const start = performance.now();
    while (told.size === size || !button()) {
      await new Promise(requestAnimationFrame);
      if (performance.now() - start > 60_000) {
        throw new Error(`Turn ${turn} does not end: ${shadowRoot.textContent}`);
      }
    }
  }
  for (const error of told) if (error.kind !== kind) throw error;
  told.clear();
}

/** What a page holds once nothing is left to be collected. */
async function memoryOf(page) {
  const session = await page.puppeteer.createCDPSession();
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize, backingStorageSize} =
    await session.send('Runtime.getHeapUsage');
  await session.detach();
  return {usedSize, embedderHeapUsedSize, backingStorageSize};
}
