/**
 * The feeds of one configuration, kept up to date: sources are asked when they are due, and a feed is made
 * anew when one of its sources has changed or a moment has come at which it changes by itself.
 */
import {setMaxListeners} from 'node:events';
import {makeAgent} from './guarded-agent.js';
import type {FeedsConfig} from './config.js';
import {usualEvery, usualLimit} from './config.js';
import {FeedKeeper} from './feed-keeper.js';
import {PolledSource} from './polled-source.js';
import type {Outcome} from './polled-source.js';
import {makePoller} from './poller.js';
import {makeReader} from './reader.js';
import {openCopies} from './source-copies.js';

/** What the feeds are made with. */
export interface FeedsOptions {
  readonly config: FeedsConfig;
  /** Where the last good copies are kept. Default: nowhere. */
  readonly folder?: string;
  /** The clock, in milliseconds since 1970. Default: the machine's. */
  readonly now?: () => number;
  /** From 0 to 1, for what is done at random. Default: `Math.random`. */
  readonly random?: () => number;
  /** Where each feed will be, as far as that is known. */
  readonly addressOf?: (name: string) => string | undefined;
  /** Is told after a source was asked. */
  readonly onAnswer?: (source: PolledSource, outcome: Outcome) => void;
  /** Is told that a feed has become another. */
  readonly onFeed?: (feed: FeedKeeper) => void;
  /** Is told of what concerns the server and none of the sources. */
  readonly onFault?: (what: string, error: unknown) => void;
}

/** How long changes are gathered at least before feeds are made anew, in milliseconds. */
const leastGathering = 200;
/** And how many times as long as making them takes, so that it is never most of what the server does. */
const gatheringPerWork = 10;
/** The longest that a timer can wait. */
const longestTimer = 2 ** 31 - 1;

/** Running feeds. */
export class Feeds {
  readonly sources: ReadonlyMap<string, PolledSource>;
  readonly feeds: ReadonlyMap<string, FeedKeeper>;
  /** How often asking has ended in which way. */
  readonly tally: Record<Outcome, number> = {changed: 0, unchanged: 0, failed: 0};
  private readonly now: () => number;
  private readonly stop = new AbortController();
  private readonly agent;
  private readonly reader = makeReader();
  private readonly copies;
  private readonly poller;
  private timer: NodeJS.Timeout | undefined;
  private making: NodeJS.Timeout | undefined;
  private gathering = leastGathering;
  private remaking: Promise<void> = Promise.resolve();
  private readonly underWay = new Set<Promise<unknown>>();
  private isStarted = false;
  private beginning: Promise<void> = Promise.resolve();

  constructor(private readonly options: FeedsOptions) {
    const {config, folder, now = Date.now, random = Math.random} = options;
    this.now = now;
    // Each request that is under way listens to it.
    setMaxListeners(0, this.stop.signal);
    this.agent = makeAgent({allowPrivate: config.allowPrivate});
    this.copies = openCopies(folder);
    this.sources = this.makeSources({
      copies: this.copies,
      agent: this.agent,
      reader: this.reader,
      signal: this.stop.signal,
      now,
      random,
      cannotKeep: (error) => options.onFault?.('a copy of a source could not be kept', error),
    });
    this.feeds = new Map(
      Object.entries(config.feeds).map(([name, feed]) => [
        name,
        new FeedKeeper(name, feed, this.sources, options.addressOf?.(name)),
      ]),
    );
    this.poller = makePoller([...this.sources.values()], now, (source, outcome) => {
      // Who was not waited for has not failed.
      if (this.stop.signal.aborted) return;
      this.tally[outcome] += 1;
      options.onAnswer?.(source, outcome);
      if (outcome === 'changed') this.noteChange(source);
      if (this.isStarted) this.wait();
    });
  }

  /** Takes the copies that were kept, and makes the feeds of them. */
  async recall(): Promise<void> {
    await this.copies.forgetOthers(this.sources.keys(), this.now());
    for (const source of this.sources.values()) await source.recall();
    await this.remake();
  }

  /** Asks what is due, once. Resolves when all has been asked and the feeds are made of it. */
  async poll(): Promise<void> {
    await this.poller.poll();
    await this.remake();
  }

  /** Resolves when all that was kept has been taken; at once, unless that is under way. */
  get recalled(): Promise<void> {
    return this.beginning;
  }

  /** Takes the copies that were kept and then goes on asking, without having anybody wait. */
  begin(): void {
    this.beginning = this.recall()
      .catch((error: unknown) => this.options.onFault?.('what was kept could not be read', error))
      .then(() => {
        if (!this.stop.signal.aborted) this.start();
      });
    this.work(this.beginning);
  }

  /** Goes on asking from now on, until it is closed. */
  start(): void {
    this.isStarted = true;
    this.wait();
  }

  /** Makes anew each feed that is not up to date. */
  remake(): Promise<void> {
    clearTimeout(this.making);
    this.making = undefined;
    // One after another, so that an older state never takes the place of a newer one.
    this.remaking = this.remaking.then(() => this.remakeNow());
    return this.remaking;
  }

  /** Stops asking, and keeps what is remembered of each source. */
  async close(): Promise<void> {
    this.isStarted = false;
    clearTimeout(this.timer);
    clearTimeout(this.making);
    this.stop.abort();
    await this.reader.close();
    await Promise.all(this.underWay);
    for (const source of this.sources.values()) await source.keep();
    await this.agent.destroy();
  }

  private makeSources(shared: ConstructorParameters<typeof PolledSource>[3]) {
    const {config} = this.options;
    const wanted = new Map<string, {every: number; most: number}>();
    for (const feed of Object.values(config.feeds)) {
      for (const {url, every = config.every ?? usualEvery, limit, ...choice} of feed.sources) {
        const before = wanted.get(url) ?? {every: Infinity, most: 0};
        // Where only some stories are wanted, as many as there are have to be looked at.
        const isChosen = choice.include ?? choice.exclude ?? choice.onlyTags ?? feed.onlyTags;
        const most = isChosen ? Infinity : (limit ?? feed.limit ?? usualLimit);
        wanted.set(url, {every: Math.min(before.every, every), most: Math.max(before.most, most)});
      }
    }
    return new Map(
      [...wanted].map(([url, {every, most}]) => [
        url,
        new PolledSource(url, every * 1000, most, shared),
      ]),
    );
  }

  private noteChange(source: PolledSource): void {
    for (const feed of this.feeds.values()) feed.noteChange(source);
    if (this.isStarted) this.making ??= setTimeout(() => this.work(this.remake()), this.gathering);
  }

  /** Waits for whatever comes first: a source is due, or a feed changes by itself. */
  private wait(): void {
    clearTimeout(this.timer);
    const next = Math.min(
      this.poller.nextDue(),
      ...[...this.feeds.values()].map(({changesAt}) => changesAt),
    );
    if (next === Infinity) return;
    const delay = Math.min(Math.max(next - this.now(), 0), longestTimer);
    this.timer = setTimeout(() => {
      this.work(Promise.all([this.poller.poll(), this.remake()]));
      this.wait();
    }, delay);
  }

  private async remakeNow(): Promise<void> {
    const began = performance.now();
    for (const feed of this.feeds.values()) {
      try {
        if (await feed.bringUpToDate(this.now())) this.options.onFeed?.(feed);
      } catch (error) {
        this.options.onFault?.(`the feed “${feed.name}” could not be made`, error);
      }
    }
    const took = performance.now() - began;
    this.gathering = Math.max(leastGathering, took * gatheringPerWork);
  }

  /** Remembers what has to come to its end before all is closed. */
  private work(task: Promise<unknown>): void {
    const done = task
      .catch((error: unknown) => this.options.onFault?.('asking went wrong', error))
      .finally(() => this.underWay.delete(done));
    this.underWay.add(done);
  }
}
