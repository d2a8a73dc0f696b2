/**
 * What the tests of strangers' words would see if something ran: here it is made to, on
 * pages that put what strangers wrote into themselves as it is.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeEntities} from '../../dist/lib/plain-text.js';
import {openStrangersPage, unexpected} from './support/strangers-page.mjs';
import {world} from './support/strangers-world.mjs';
import {families} from './support/vectors.mjs';

/**
 * What leaves the page, or opens a dialogue in a frame, would end the trial of the others, and
 * so would an element that stands for what the trial needs.
 */
const ends =
  /location|http-equiv|<base|open\(|top\.|form|<frameset|https?:|mailto|intent|tel:|_blank|alert|confirm|prompt/i;
const stands = /(id|name)=(?!(x|words|note|panel|tab)\b)/;

/** Runs in the page: puts each text where it would do harm. */
function putUnsafely(texts, areLinks) {
  for (const text of texts) {
    const area = document.createElement('div');
    area.className = 'unsafe';
    document.querySelector('main').append(area);
    if (areLinks) area.appendChild(document.createElement('a')).href = text;
    else area.innerHTML = text;
  }
}

/** Opens a page and has that done in it. Answers what is seen. */
async function tryOut(act, ...values) {
  const page = await openStrangersPage(world, [], {hasMarkup: true});
  await page.evaluate(act, ...values);
  await page.evaluate(() => strangers.touch());
  await page.evaluate(() => strangers.settled());
  const seen = await page.evaluate(() => ({
    runs: strangers.runs,
    mistakes: hostRecord.mistakes,
    changes: hostRecord.changes(),
    frames: frames.length,
  }));
  await page.close();
  return {...seen, requests: unexpected(page.requests())};
}

describe('the recorder of what strangers’ words do', () => {
  for (const [family, texts] of Object.entries(families)) {
    it(`sees what a page without a sanitiser runs or fetches: ${family}`, async () => {
      const harmless = (text) =>
        !ends.test(decodeEntities(text)) && !(family === 'DOM clobbering' && stands.test(text));
      const some = texts.filter(harmless).filter((_, index) => index % 6 === 0);
      const {runs, requests} = await tryOut(putUnsafely, some, family === 'addresses');
      if (family !== 'CSS') assert.ok(runs.length > 0, 'something runs');
      else assert.ok(requests.length > 0, 'something is fetched');
    });
  }

  it('sees errors, dialogues, frames and what is no longer as it was', async () => {
    const {runs, mistakes, changes, frames} = await tryOut(() => {
      alert(1);
      Object.prototype.polluted = true;
      document.querySelector('main').innerHTML = '<iframe></iframe><img src=x onerror="throw 1">';
      return new Promise((resolve) => addEventListener('error', () => resolve(), {once: true}));
    });
    assert.deepEqual(runs, ['alert(1)']);
    assert.ok(mistakes.some((mistake) => mistake.startsWith('error:')));
    assert.ok(
      changes.some((name) => name.endsWith('.polluted')),
      changes.join(),
    );
    assert.equal(frames, 1);
  });

  it('sees a page that is led away', async () => {
    const page = await openStrangersPage(world, []);
    await page.evaluate(() => {
      document.querySelector('main').innerHTML = '<img src=x onerror="location=\'/stolen/away\'">';
    });
    const isAsked = () =>
      unexpected(page.requests()).some((request) => request.startsWith('GET /stolen/away '));
    // What is run in a page fails if the page is left meanwhile.
    while (!isAsked()) await page.evaluate(() => {}).catch(() => {});
    await page.close();
  });
});
