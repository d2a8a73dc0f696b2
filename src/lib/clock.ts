// One page-wide clock, so that every "5 minutes ago" changes together. It stands
// still while nobody listens.

import {after} from './timers.js';

const period = 30_000;
const listeners = new Set<() => void>();
let stop: () => void;

function run(): void {
  stop = after(period, () => {
    if (!document.hidden) tick();
    run();
  });
}

/** Something that everybody shows has changed, were it the time. */
export function tick(): void {
  listeners.forEach((listener) => listener());
}

/** Calls `listener` about twice a minute while the page is seen, and at each `tick`. Returns what stops that. */
export function onTick(listener: () => void): () => void {
  if (!listeners.size) run();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) stop();
  };
}
