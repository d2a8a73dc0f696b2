// One page-wide clock, so that every "5 minutes ago" changes together. It stands
// still while nobody listens.

import {onPageChange} from './page-activity.js';
import {after} from './timers.js';

const period = 30_000;
const listeners = new Set<() => void>();
let stop: () => void;

function run(): void {
  stop = after(period, () => {
    tickIfSeen();
    run();
  });
}

function tickIfSeen(): void {
  if (!document.hidden) tick();
}

/** Something that everybody shows has changed, were it the time. */
export function tick(): void {
  listeners.forEach((listener) => listener());
}

/** Calls `listener` about twice a minute while the page is seen, when it comes back, and at each `tick`. Returns what stops that. */
export function onTick(listener: () => void): () => void {
  if (!listeners.size) run();
  // The same listener again is no second one.
  onPageChange(tickIfSeen);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) stop();
  };
}
