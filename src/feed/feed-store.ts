// One or several feeds as one: fetched once for all who show them, newest story
// first, one entry per story. Asks again while somebody looks, tries again after
// a failure, and loses nothing it once had. It draws nothing.

import {fetchText} from '../lib/fetch-text.js';
import type {LoadError} from '../lib/load-error.js';
import {isPageActive, savesData} from '../lib/page-activity.js';
import {after} from '../lib/timers.js';
import {warn} from '../lib/warn.js';
import type {Feed} from '../model/feed.js';
import {withdrawnKeys} from '../model/places.js';
import {keepFeed, keptFeed} from './feed-cache.js';
import {readJsonFeed} from './json-feed.js';
import {newestOfEach} from './merge-articles.js';

/** How often a request is tried again before the reader hears of its failure. */
const retries = 2;
/** A retry further off than this, in milliseconds, is not waited for in silence. */
const soon = 5000;
/** How long the feeds that have arrived wait for the others, in milliseconds. */
const grace = 2000;

/**
 * Where the news stands. Neither `feed` nor `error`: still loading. Both: some of
 * it is old or missing, and `error` says why.
 */
export interface FeedState {
  readonly feed?: Feed;
  /** When the oldest part of it was answered, in milliseconds since 1970. */
  readonly fetched?: number;
  readonly error?: LoadError;
}

/** Somebody who shows the news. */
export interface FeedUser {
  /** Wants the feed now; one who does not only hears what others cause. */
  readonly active: boolean;
  /** How often to ask again, in seconds; 0 for never. */
  readonly refresh: number;
  /** The state is another one than before. */
  stateChanged(): void;
}

/** One address and what it last answered. */
interface Source {
  readonly url: string;
  readonly isOneOfMany: boolean;
  text?: string;
  feed?: Feed;
  fetched?: number;
  error?: LoadError;
}

export class FeedStore {
  state: FeedState = {};
  readonly #users = new Set<FeedUser>();
  readonly #sources: Source[];
  readonly #onUnused: () => void;
  /** What the state's feed was made of. */
  #feeds: readonly Feed[] = [];
  #request?: AbortController;
  #failures = 0;
  /** When the last request failed, and how long to wait after that, in milliseconds. */
  #failed = 0;
  #pause = 0;
  #cancelTimer?: () => void;

  /** `onUnused` is called when the last user has left. */
  constructor(urls: readonly string[], onUnused: () => void) {
    this.#sources = urls.map((url) => ({url, isOneOfMany: urls.length > 1}));
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
    const source = this.#sources[0]!;
    if (!this.state.feed) {
      try {
        read(source, text);
      } catch (error) {
        source.error = error as LoadError;
      }
      this.#publish();
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
    const cancel = after(grace, () => void this.#settle());
    // After a failure, only what failed is asked again.
    const asked = this.#sources.filter(({error}) => !this.#failures || error);
    await Promise.all(asked.map((source) => load(source, request.signal)));
    cancel();
    // Otherwise everybody left meanwhile, and perhaps somebody else came.
    if (this.#request == request) {
      if (!this.#planRetry(asked.flatMap(({error}) => error ?? []))) {
        await this.#settle();
      }
      this.#request = undefined;
      this.wake();
    }
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
  async #settle(): Promise<void> {
    await Promise.all(this.#sources.map(recall));
    this.#publish();
  }

  /** Makes one of all that has arrived. */
  #publish(): void {
    const loaded = this.#sources.filter(({feed}) => feed);
    const errors = this.#sources.flatMap(({error}) => error ?? []);
    const feeds = loaded.map(({feed}) => feed!);
    errors.forEach(({message}) => warn(message));
    if (feeds[0] || errors.length == this.#sources.length) {
      const isSame = feeds.every((feed, index) => feed == this.#feeds[index]);
      this.#feeds = feeds;
      this.#tell({
        feed: isSame ? this.state.feed : feeds[1] ? merge(feeds) : feeds[0],
        fetched: Math.min(...loaded.map(({fetched}) => fetched!)),
        error: errors[0],
      });
    }
  }

  #tell(next: FeedState): void {
    const {feed, error} = this.state;
    this.state = next;
    if (next.feed != feed || next.error != error)
      this.#users.forEach((user) => user.stateChanged());
  }
}

async function load(source: Source, signal: AbortSignal): Promise<void> {
  try {
    const text = await fetchText(source.url, signal);
    read(source, text);
    source.error = undefined;
    void keepFeed(source.url, text);
  } catch (error) {
    if (!signal.aborted) source.error = error as LoadError;
  }
}

/** Takes an answer. The same text again is the same feed again. */
function read(source: Source, text: string, fetched = Date.now()): void {
  if (text != source.text) {
    const feed = readJsonFeed(text, source.url, source.isOneOfMany);
    source.feed = {...feed, withdrawn: withdrawnKeys(source.feed?.articles ?? [], feed.articles)};
  }
  source.text = text;
  source.fetched = fetched;
}

/** Falls back on the copy kept of a feed that could not be had. */
async function recall(source: Source): Promise<void> {
  const kept = source.error && !source.feed ? await keptFeed(source.url) : undefined;
  try {
    if (kept) read(source, kept.text, kept.fetched);
  } catch {
    // An older version of the script took it for a feed.
  }
}

/** Several feeds as one. */
function merge(feeds: readonly Feed[]): Feed {
  return {
    articles: newestOfEach(feeds.flatMap(({articles}) => articles)),
    withdrawn: feeds.flatMap(({withdrawn}) => withdrawn ?? []),
    skipped: feeds.reduce((sum, {skipped}) => sum + skipped, 0),
  };
}
