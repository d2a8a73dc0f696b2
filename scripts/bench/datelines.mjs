/**
 * Prints how well datelines are told from what looks like one: precision (how many of the cities
 * that are read are right) and recall (how many of those that are there are read), over the
 * openings that the rules were written by, those that were held out, those that were written
 * when the rules stood, and by form.
 * Needs a build.
 */
import {pathToFileURL} from 'node:url';
import {openings} from './dateline-openings.mjs';
import {laterDatelines, laterOthers} from './later-openings.mjs';

const {cityOfDateline} = await import('../../dist/model/dateline.js').catch(() => {
  throw new Error('There is no dist/model/dateline.js to measure. Run: npm run build');
});

/** What is read in these openings, counted. A city read wrong counts as one missed, too. */
export function measure(list) {
  const read = list.map((entry) => ({...entry, read: cityOfDateline(entry.opening)?.name}));
  const right = read.filter(({city, read}) => read && read === city);
  const claimed = read.filter(({read}) => read);
  const there = read.filter(({city}) => city);
  return {
    precision: right.length / claimed.length,
    recall: right.length / there.length,
    wrong: claimed.filter(({city, read}) => read !== city),
    missed: there.filter(({read}) => !read),
    right: right.length,
    total: list.length,
  };
}

export const later = [
  ...laterDatelines.map(([opening, city]) => ({opening, city})),
  ...laterOthers.map((opening) => ({opening})),
];

if (import.meta.url === pathToFileURL(process.argv[1]).href) print();

function print() {
  const heldOut = openings.filter(({isHeldOut}) => isHeldOut);
  const dev = openings.filter(({isHeldOut}) => !isHeldOut);
  const line = (name, {total, precision, recall}) =>
    console.log(
      `${name.padEnd(34)} ${String(total).padStart(4)}  ${shown(precision)}  ${shown(recall)}`,
    );
  console.log(`${''.padEnd(33)} count  precis.  recall`);
  line('all', measure(openings));
  line('written by', measure(dev));
  line('held out', measure(heldOut));
  line('written after the rules', measure(later));
  console.log();
  for (const form of new Set(openings.map(({form}) => form))) {
    line(form, measure(openings.filter((entry) => entry.form === form)));
  }

  // The held-out ones are not shown unless asked for, so that nobody writes rules by them.
  const isAllShown = process.argv.includes('--all');
  const {wrong, missed} = measure(isAllShown ? [...openings, ...later] : dev);
  console.log(isAllShown ? '\nOf all:' : '\nOf those the rules were written by:');
  for (const {opening, read} of wrong) console.log(`  wrong, ${read}: ${opening.slice(0, 70)}`);
  for (const {opening, city} of missed) console.log(`  missed, ${city}: ${opening.slice(0, 70)}`);
}

function shown(ratio) {
  return (Number.isNaN(ratio) ? '–' : ratio.toFixed(3)).padStart(7);
}
