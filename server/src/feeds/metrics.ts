/** Numbers about feeds and their sources for Prometheus. */
import type {Registry} from 'prom-client';
import {Counter, Gauge} from 'prom-client';
import type {FeedKeeper} from './feed-keeper.js';
import type {Feeds} from './feeds.js';
import type {PolledSource} from './polled-source.js';

/** Counts how asking ended, and tells of each feed how old it is and how its sources are. */
export function countSources(register: Registry, feeds: Feeds, now: () => number): void {
  const registers = [register];
  const all = () => [...feeds.feeds.values()];
  new Counter({
    name: 'newsrack_source_requests_total',
    help: 'How asking a source ended: changed, unchanged or failed.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(feeds.tally)) this.inc({outcome}, count);
    },
  });
  new Gauge({
    name: 'newsrack_feed_age_seconds',
    help: 'How long ago any source of the feed was reached.',
    labelNames: ['feed'],
    registers,
    collect() {
      this.reset();
      for (const feed of all()) this.set({feed: feed.name}, ageOf(feed, now()));
    },
  });
  new Gauge({
    name: 'newsrack_feed_stories',
    help: 'How many stories the feed has.',
    labelNames: ['feed'],
    registers,
    collect() {
      this.reset();
      for (const {name, count} of all()) this.set({feed: name}, count);
    },
  });
  new Gauge({
    name: 'newsrack_feed_sources',
    help: 'Sources of the feed: well, old (failing, with an older copy in its place) or missing.',
    labelNames: ['feed', 'state'],
    registers,
    collect() {
      this.reset();
      for (const {name, sources} of all()) {
        const states = sources.map(stateOf);
        for (const state of ['well', 'old', 'missing']) {
          this.set({feed: name, state}, states.filter((one) => one === state).length);
        }
      }
    },
  });
}

function ageOf({sources}: FeedKeeper, now: number): number {
  const times = sources.flatMap(({memory}) => memory.checked ?? []);
  return times.length > 0 ? (now - Math.max(...times)) / 1000 : NaN;
}

function stateOf({feed, memory}: PolledSource): string {
  if (!feed) return 'missing';
  return memory.fault === undefined ? 'well' : 'old';
}
