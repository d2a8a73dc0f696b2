import 'axe-core';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Clock} from './clock.js';
import {painted, pause} from './until.js';

const {axe} = globalThis as unknown as {
  axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};
};

/** Fails with a sentence for each thing that axe-core finds. `clock` is the one that the test has stopped, if any. */
export async function audit(place: Element, clock?: Clock): Promise<void> {
  await painted();
  const run = axe.run(place, {resultTypes: ['violations']});
  let over = false;
  const end = () => (over = true);
  run.then(end, end);
  // The auditor waits by timers, too.
  while (!over) {
    clock?.tick(1);
    await pause();
  }
  const {violations} = await run;
  const found = violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, html}) => `${id}: ${help}\n    in ${target.join(' ')}: ${html}`),
  );
  if (found.length) throw new Error(found.join('\n'));
}
