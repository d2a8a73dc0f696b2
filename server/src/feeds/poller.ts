/**
 * Asks sources when they are due: a few at a time, fewer of one host, each by itself. One that is slow holds
 * up none but those of its host, and others for a moment at most.
 */
import {setTimeout as sleep} from 'node:timers/promises';
import pLimit from 'p-limit';
import type {LimitFunction} from 'p-limit';
import type {Outcome, PolledSource} from './polled-source.js';

/** Requests that are begun at a time, and those under way to one host. */
const atOnce = 16;
const atOnceOfHost = 2;
/** One that takes longer than this, in milliseconds, makes room for others meanwhile. */
const patience = 3000;

/** Asks sources. */
export interface Poller {
  /** Asks all that are due and not being asked. Resolves when each of them has been. */
  poll(): Promise<void>;
  /** When the next one is due that is not being asked, in milliseconds since 1970. */
  nextDue(): number;
}

/** Makes a poller of these sources; `tell` is called after each answer. */
export function makePoller(
  sources: readonly PolledSource[],
  now: () => number,
  tell: (source: PolledSource, outcome: Outcome) => void,
): Poller {
  const all = pLimit(atOnce);
  const hosts = new Map<string, LimitFunction>();
  const hostOf = ({url}: PolledSource): LimitFunction => {
    const {host} = new URL(url);
    const limit = hosts.get(host) ?? pLimit(atOnceOfHost);
    hosts.set(host, limit);
    return limit;
  };
  const waiting = new Set<PolledSource>();

  async function ask(source: PolledSource): Promise<void> {
    waiting.add(source);
    // The host's turn comes first: who waits for it takes no place of others.
    const outcome = await hostOf(source)(() => begin(source));
    // Whoever is told finds it due again.
    waiting.delete(source);
    tell(source, outcome);
  }

  /** Takes a place among those that are begun, and leaves it when it is over, or proves slow. */
  function begin(source: PolledSource): Promise<Outcome> {
    return new Promise((resolve) => {
      void all(async () => {
        const asking = source.ask();
        void asking.then(resolve);
        const timer = new AbortController();
        const slow = sleep(patience, undefined, {signal: timer.signal, ref: false}).catch(() => {});
        await Promise.race([asking, slow]);
        timer.abort();
      });
    });
  }

  return {
    async poll() {
      const time = now();
      const due = sources.filter((source) => source.dueAt <= time && !waiting.has(source));
      await Promise.all(due.map(ask));
    },
    nextDue() {
      const times = sources.filter((source) => !waiting.has(source)).map(({dueAt}) => dueAt);
      return times.reduce((first, time) => Math.min(first, time), Infinity);
    },
  };
}
