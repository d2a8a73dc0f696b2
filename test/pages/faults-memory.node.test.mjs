/** Memory returns, however often a server floods a page or keeps it waiting. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engine, openBrowser} from './support/engine.mjs';
import {stages} from './support/faults.mjs';
import {startPlace} from './support/faulty-server.mjs';
import {hostPage, scriptTag} from './support/host-page.mjs';
import {startHost} from './support/host-server.mjs';

const names = ['a gzip bomb', 'a body without end', 'a body of 9 MiB', 'one byte a second'];
const times = 20;
/** How much more may be there afterwards, in bytes: less than one of the bodies. */
const most = 2 * 2 ** 20;

const skip = engine !== 'chromium' && 'Only Chromium tells how much memory a page uses.';

describe('memory', {skip}, () => {
  let host;
  let browser;

  before(async () => {
    host = await startHost();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await host?.close();
  });

  for (const name of names) {
    it(`returns after ${name}, ${times} times`, async () => {
      const place = await startPlace(stages['a fault of the body'][name], {});
      const page = await browser.open(host.serve(documentOf(place)));
      await page.until(() => told.size);
      await page.evaluate(tryAgain, 3);
      const start = await memoryOf(page);
      await page.evaluate(tryAgain, times);
      const end = await memoryOf(page);
      for (const [kind, bytes] of Object.entries(end)) {
        assert.ok(bytes - start[kind] < most, `${kind}: ${start[kind]}, then ${bytes} bytes`);
      }
      assert.ok(place.requests.length > times);
      await page.close();
      await place.close();
    });
  }
});

/** A page whose time passes quickly where the fault would take long. */
function documentOf({feed, fault}) {
  const hurry = `
  const clock = sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
  const turn = new MessageChannel();
  turn.port1.onmessage = () => { clock.tick(250); turn.port2.postMessage(''); };
  turn.port2.postMessage('');`;
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
async function tryAgain(count) {
  const {shadowRoot} = document.querySelector('recent-news');
  const button = () => shadowRoot.querySelector('[part=status] button');
  for (let turn = 0; turn < count; turn++) {
    button().click();
    const {size} = told;
    while (told.size === size || !button()) await new Promise(requestAnimationFrame);
  }
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
