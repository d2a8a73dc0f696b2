/**
 * A host page on which strangers' words are drawn, and what must not have happened on it.
 */
import assert from 'node:assert/strict';
import {decodeEntities} from '../../../dist/lib/plain-text.js';
import {hostPage} from './host-page.mjs';
import {names} from './vectors/names.mjs';
import {vectors} from './vectors.mjs';

/** What has been drawn by all pages together, by field and in which ways, and what of it ran. */
export const tally = {fields: {}, ways: new Set(), ran: 0};

/** How the vectors are shown: as they are, or without the entities that feeds have by mistake. */
const texts = [...new Set([...vectors, ...vectors.map(decodeEntities)])];

/** As it stands in a script in a document. */
const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Strangers' HTML is all on screen at once, or it would neither load nor move. */
const small = `main {line-height: 0}
  main > * {display: inline-block; inline-size: 24px; block-size: 12px; contain: strict; overflow: hidden}`;
/** Of words, the first few are laid out: the others take browsers minutes, and cannot tell more. */
const long = 'main > :nth-child(n + 4) {display: none}';

/**
 * Opens a page with these elements on it. `attributes` are the script tag's; `first` is a
 * script that runs before it.
 */
export async function openStrangersPage(
  {host, browser},
  plans,
  {attributes = {}, first = '', hasMarkup = false} = {},
) {
  const script = {'content-type': 'text/javascript; charset=utf-8'};
  const said = host.serve(`strangers.say(${JSON.stringify(texts)})`, script, '/said.js');
  const data = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const address = host.serve(
    hostPage({
      head: `<style>${hasMarkup ? small : long}</style><script src="/support/patient.js"></script>
        <script src="/support/strangers.js"></script>
        <script src="/support/readers.js"></script>
        <script>${first}</script><script src="${said}"></script>`,
      content: `<main></main><script>strangers.build(${inScript(plans)})</script>`,
      script: `<script async src="/newsrack/newsrack.js" ${data.join(' ')}></script>`,
    }),
  );
  const from = host.requests.length;
  const page = await browser.open(address);
  return {
    ...page,
    address,
    /** What the page has asked the server for. */
    requests: () => host.requests.slice(from),
  };
}

/**
 * Draws these elements on a page of their own, does with them what a reader and a browser
 * could do, and fails if anything of strangers' ran, was asked for or stands where it must not.
 *
 *   way        what they are, in words
 *   expected   how often each field must be drawn
 *   hasMarkup  whether strangers' HTML is among it
 *   selector   what every element must hold once it is ready
 *   isWanted   whether a request that is not one of the tests' own is all right
 *   mistakes   what the page may report
 *   isVerbatim false where the words are not shown as they were written
 *   use        what else is done with them, once they are drawn
 */
export async function drawStrangers(world, way, plans, {expected = {}, ...options} = {}) {
  const page = await openStrangersPage(world, plans, options);
  const {selector = '*'} = options;
  // Each try is twelve seconds: a busy machine needs more than one.
  for (let tries = 20; !(await page.evaluate((each) => strangers.drawn(each), selector)); tries--) {
    if (tries > 0) continue;
    const missing = await page.evaluate((each) => strangers.missing(each), selector);
    throw new Error(`Not drawn: ${missing.join('; ')}`);
  }
  const {drawn, unlike, faults} = await page.evaluate(() => strangers.survey());
  await page.evaluate(() => strangers.touch());
  Object.assign(drawn, await options.use?.(page));
  await page.evaluate(() => strangers.settled());
  const later = await page.evaluate(() => strangers.survey());
  await assertNothingHappened(page, options);
  await page.close();

  assert.deepEqual(few([...faults, ...later.faults]), [], 'what stands in the page');
  for (const [field, count] of Object.entries(expected)) {
    assert.equal(drawn[field], count, `${field}s drawn`);
  }
  if (options.isVerbatim !== false) {
    assert.deepEqual(few(Object.entries(unlike).flat(2)), [], 'words that nobody wrote so');
  }
  for (const [field, count] of Object.entries(drawn)) {
    tally.fields[field] = (tally.fields[field] ?? 0) + count;
  }
  tally.ways.add(way);
  return drawn;
}

/** Each once, and no more of them than somebody reads. */
const few = (list) => [...new Set(list)].slice(0, 20);

/** What a page of ours asks for, whatever stands on it. */
const known =
  /^\/(page-|support\/|newsrack\/|said\.js|favicon\.ico|feeds\/|threads\/|sessions\/|sites\/|test-images\/|resolved\/nothing)/;

/** Requests that nobody should have made. */
export function unexpected(requests, isWanted = () => false) {
  return requests
    .filter(({path}) => !known.test(path))
    .map(({method, path, headers}) => ({method, path, kind: headers['sec-fetch-dest']}))
    .filter((request) => !isWanted(request))
    .map(({method, path, kind}) => `${method} ${path} as ${kind}`);
}

/** What the tests themselves put among the page's globals, or take away where the sanitiser is another one. */
const ours =
  /^(console\.(warn|error)|window\.(strangers|ran|alert|confirm|prompt|print|open|setTimeout)|Element\.setHTML|Element\.constructor)$/;

/** Fails unless nothing ran, was asked for, was changed or went wrong on the page. */
async function assertNothingHappened(page, {isWanted, mistakes = /^$/}) {
  const seen = await page.evaluate((names) => {
    if (!globalThis.strangers) return {href: location.href};
    return {
      href: location.href,
      runs: strangers.runs,
      leavings: strangers.leavings,
      mistakes: hostRecord.mistakes,
      changes: hostRecord.changes(),
      taken: names.filter((name) => document.getElementById(name)),
      frames: frames.length,
      opener: !!globalThis.opener,
    };
  }, names);
  tally.ran += seen.runs?.length ?? 1;
  assert.equal(seen.href, page.address, 'the page was left');
  assert.deepEqual(few(seen.runs), [], 'what ran');
  assert.deepEqual(few(seen.leavings), [], 'what led away');
  const others = seen.mistakes.filter((mistake) => !mistakes.test(mistake));
  assert.deepEqual(few(others), [], 'what the page reports');
  const changes = seen.changes.filter((name) => !ours.test(name));
  assert.deepEqual(changes, [], 'globals and built-ins that are not what they were');
  assert.deepEqual(seen.taken, [], 'ids that stand for strangers’ nodes');
  assert.equal(seen.frames, 0, 'frames');
  assert.equal(seen.opener, false, 'a window that opened the page');
  assert.deepEqual(few(unexpected(page.requests(), isWanted)), [], 'what was asked of the server');
}
