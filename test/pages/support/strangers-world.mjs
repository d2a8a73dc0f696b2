/** What the tests of strangers' words share: a browser, a server, and the corpus in lots. */
import {it} from 'node:test';
import {engine} from './engine.mjs';
import {inLots} from './stranger-feeds.mjs';
import {tally} from './strangers-page.mjs';
import {families, vectors} from './vectors.mjs';
import {world} from './world.mjs';

export {world};

/** Puts JSON on the server, and answers its address. */
export const serve = (path, value) =>
  world.host.serve(JSON.stringify(value), {'content-type': 'application/json'}, path);

export const total = vectors.length;
export const lots = inLots(vectors);

/**
 * Where the same can be drawn in three ways that differ little, or what is drawn is read alike by
 * every engine: whether it is the turn of the one at `index`. The three engines together draw all.
 */
export const isItsTurn = (index, way = 0) =>
  (index + way + ['chromium', 'firefox', 'webkit'].indexOf(engine)) % 3 === 0;

/** Those of `list` whose turn it is. */
export const itsTurn = (list, way) => list.filter((_, index) => isItsTurn(index, way));

/** Each of these fields once for every vector of these lots. */
export const allOf = (lots, ...names) =>
  Object.fromEntries(names.map((name) => [name, lots.flat().length]));

/** Takes the browser's own sanitiser away, so that DOMPurify does its work. */
export const withoutSanitizer = 'delete Element.prototype.setHTML';

/** The last test of a file: prints what has been drawn in it. */
export function countDrawn() {
  it('are counted', () => {
    const number = (value) => value.toLocaleString('en');
    const drawn = Object.values(tally.fields).reduce((sum, count) => sum + count, 0);
    const byFamily = Object.entries(families).map(
      ([name, {length}]) => `${number(length)} ${name}`,
    );
    console.log(
      `measured: ${number(total)} vectors × ${Object.keys(tally.fields).length} fields × ` +
        `${tally.ways.size} ways to draw them: ${number(drawn)} drawn, ${number(tally.ran)} ran\n(${byFamily.join(', ')})`,
    );
  });
}
