/** How well datelines are told, over the labelled openings of scripts/bench. Needs a build. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {later, measure} from '../scripts/bench/datelines.mjs';
import {openings} from '../scripts/bench/dateline-openings.mjs';

const heldOut = openings.filter(({isHeldOut}) => isHeldOut);
const city = openings.filter(({city}) => city);

function reaches(list, {precision, recall}) {
  const measured = measure(list);
  const shown = JSON.stringify({wrong: measured.wrong, missed: measured.missed}, null, 1);
  assert.ok(measured.precision >= precision, `precision ${measured.precision}: ${shown}`);
  assert.ok(measured.recall >= recall, `recall ${measured.recall}: ${shown}`);
}

describe('the reader of datelines', () => {
  it('is measured by hundreds of openings, about half of them without a dateline', () => {
    assert.ok(openings.length >= 300 && heldOut.length >= 150);
    assert.ok(Math.abs(city.length / openings.length - 0.5) < 0.1);
    assert.equal(new Set(openings.map(({opening}) => opening)).size, openings.length);
  });

  it('is right of 98 of 100 cities, and misses fewer than one of 20', () => {
    reaches(openings, {precision: 0.98, recall: 0.95});
  });

  it('is as good where the rules were written without seeing the openings', () => {
    reaches(heldOut, {precision: 0.98, recall: 0.95});
  });

  it('is nearly as good at openings that were written once the rules stood', () => {
    reaches(later, {precision: 0.95, recall: 0.9});
  });
});
