// One page-wide clock, so that every "5 minutes ago" changes together. It stops
// when nobody listens.

import {after} from './timers.js';

const period = 30_000;
const listeners = new Set<() => void>();
let running = false;

function run(): void {
  running = listeners.size > 0;
  if (running) {
    after(period, () => {
      if (!document.hidden) listeners.forEach((listener) => listener());
      run();
    });
  }
}

/** Calls `listener` about twice a minute while the page is seen. Returns what stops that. */
export function onTick(listener: () => void): () => void {
  listeners.add(listener);
  if (!running) run();
  return () => listeners.delete(listener);
}
