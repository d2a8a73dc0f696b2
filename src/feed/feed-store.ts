// One or several feeds as one: fetched once for all who show them, newest story
// first, one entry per story. Asks again while somebody looks, tries again after
// a failure, and loses nothing it once had. It draws nothing.

import type {LoadError} from '../lib/load-error.js';
import {isPageActive, savesData} from '../lib/page-activity.js';
import {after} from '../lib/timers.js';
import {warn} from '../lib/warn.js';
import {loadSyndication} from './on-demand.js';
import {OneFeed, type FeedSource, type FeedState} from './one-feed.js';

/** How often a request is tried again before the reader hears of its failure. */
const retries = 2;
/** A retry further off than this, in milliseconds, is not waited for in silence. */
const soon = 5000;
/** How long what has arrived, or failed before, waits for the rest, in milliseconds. */
const grace = 2000;

export type {FeedState};

/** Somebody who shows the news. */
export interface FeedUser {
  /** Wants the feed now; one who does not only hears what others cause. */
  readonly active: boolean;
  /** How often to ask again, in seconds; 0 for never. */
  readonly refresh: number;
  /** The state is another one than before. */
  stateChanged(): void;
}

export class FeedStore {
  state: FeedState = {};
  readonly #users = new Set<FeedUser>();
  readonly #feeds: readonly OneFeed[];
  readonly #onUnused: () => void;
  /** What is loaded, once it is: the one feed, or what makes one of several. */
  #source?: FeedSource;
  #request?: AbortController;
  #failures = 0;
  /** When the last request failed, and how long to wait after that, in milliseconds. */
  #failed = 0;
  #pause = 0;
  #cancelTimer?: () => void;

  /** `onUnused` is called when the last user has left. */
  constructor(urls: readonly string[], onUnused: () => void) {
    this.#feeds = urls.map((url) => new OneFeed(url, urls.length > 1));
    this.#onUnused = onUnused;
  }

  /** Tells `user` of every change from now on. Returns what ends that. */
  join(user: FeedUser): () => void {
    this.#users.add(user);
    this.wake();
    return () => {
      this.#users.delete(user);
      // An element that is moved leaves and comes back at once: no reason to abort. Not a
      // microtask, since the browser may run those in between.
      after(0, () => this.wake());
    };
  }

  /**
   * Does what is due now: the users, their wishes or the time may have changed.
   * When the page has come back, so may have the network, or a reader who would
   * rather not wait.
   */
  wake(pageCameBack = false): void {
    const {feed, fetched, error} = this.state;
    this.#cancelTimer?.();
    if (![...this.#users].some(({active}) => active)) {
      this.#request?.abort();
      this.#request = undefined;
      if (!this.#users.size) this.#onUnused();
    } else if (!this.#request) {
      const [since, pause] = this.#failures
        ? [this.#failed, this.#pause]
        : [fetched, this.#period()];
      // A clock that is put right, be it by a year, counts as time that has passed.
      const wait =
        pageCameBack && error?.kind == 'network' ? 0 : pause - Math.abs(Date.now() - since!);
      if (wait > 0) this.#cancelTimer = after(wait, () => this.wake());
      // Offline or not, nobody is left without a word of either news or failure.
      else if (!(feed || error) || isPageActive()) void this.#load();
    }
  }

  /** Asks again at once, because the reader wishes it. */
  retry(): void {
    this.#failures = 0;
    if (!this.state.feed) this.#tell({});
    // What may hang is not waited for.
    this.#request?.abort();
    void this.#load();
  }

  /** Takes a text that came with the page as the first answer. */
  seed(text: string): void {
    const [first] = this.#feeds;
    if (!this.state.feed) {
      first!.seed(text);
      this.#publish(first!);
    }
  }

  /** Milliseconds between refreshes: the shortest that a user asks for. */
  #period(): number {
    const wishes = [...this.#users].map(({refresh}) =>
      refresh > 0 ? Math.max(refresh, 1) : Infinity,
    );
    return savesData() || this.state.feed?.expired ? Infinity : Math.min(...wishes) * 1000;
  }

  async #load(): Promise<void> {
    const request = (this.#request = new AbortController());
    const source = (this.#source ??= await this.#open());
    const cancel = after(grace, () => void this.#settle(source));
    await source.load(request.signal);
    cancel();
    // Otherwise everybody left meanwhile, and perhaps somebody else came.
    if (this.#request == request) {
      if (!this.#planRetry(source.errors)) await this.#settle(source);
      this.#request = undefined;
      this.wake();
    }
  }

  async #open(): Promise<FeedSource> {
    const part = this.#feeds[1] && (await loadSyndication());
    // For want of the part, one of several is better than none.
    return part ? part.severalFeeds(this.#feeds) : this.#feeds[0]!;
  }

  /** Plans the next try after `errors`. Answers whether it comes so soon that nobody need hear of them. */
  #planRetry(errors: readonly LoadError[]): boolean {
    const again =
      this.#failures < retries &&
      errors.some(({kind, status}) => /work|time/.test(kind) || status == 429 || status! > 499);
    this.#failures = errors[0] ? Math.min(this.#failures + 1, 3) : 0;
    this.#failed = Date.now();
    this.#pause = Math.max(
      // Twice as long each time, and not all readers at the same moment.
      (again ? 1000 : this.#period()) * 2 ** this.#failures * (0.25 + Math.random() / 4),
      ...errors.map(({retryAfter}) => retryAfter),
    );
    return again && this.#pause < soon;
  }

  /** Publishes what there is, with a kept copy in the place of what could not be had. */
  async #settle(source: FeedSource): Promise<void> {
    await source.recall();
    this.#publish(source);
  }

  #publish({state, errors}: FeedSource): void {
    errors.forEach(({message}) => warn(message));
    if (state.feed || state.error) this.#tell(state);
  }

  #tell(next: FeedState): void {
    const {feed, error} = this.state;
    this.state = next;
    if (next.feed != feed || next.error != error)
      this.#users.forEach((user) => user.stateChanged());
  }
}
