// The feed at one address: asked, read, and kept for the day the network fails.

import type {LoadError} from '../lib/load-error.js';
import type {Feed} from '../model/feed.js';
import {withdrawnKeys} from '../model/places.js';
import {keepFeed, keptFeed} from './feed-cache.js';
import {asJsonFeed, readJsonFeed} from './json-feed.js';
import {fetchFeed, notAFeed, readFeed} from './read-feed.js';

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

/** What a store loads: one feed, or several as one. */
export interface FeedSource {
  /** What has come of the requests so far. */
  readonly state: FeedState;
  /** Why what is missing could not be had. */
  readonly errors: readonly LoadError[];
  /** Asks; `state` and `errors` tell the outcome. */
  load(signal: AbortSignal): Promise<void>;
  /** Falls back on the copy kept of what could not be had. */
  recall(): Promise<void>;
}

export class OneFeed implements FeedSource {
  errors: readonly LoadError[] = [];
  readonly #url: string;
  readonly #isOneOfMany: boolean;
  #text?: string;
  #feed?: Feed;
  #fetched?: number;

  /** A feed that `isOneOfMany` has its articles name it as their source. */
  constructor(url: string, isOneOfMany: boolean) {
    this.#url = url;
    this.#isOneOfMany = isOneOfMany;
  }

  get state(): FeedState {
    return {feed: this.#feed, fetched: this.#fetched, error: this.errors[0]};
  }

  async load(signal: AbortSignal): Promise<void> {
    try {
      const text = await fetchFeed(this.#url, signal);
      await this.#read(text);
      this.errors = [];
      void keepFeed(this.#url, text);
    } catch (error) {
      if (!signal.aborted) this.errors = [error as LoadError];
    }
  }

  async recall(): Promise<void> {
    try {
      if (this.errors[0] && !this.#feed) await this.#read(...(await keptFeed(this.#url)));
    } catch {
      // There is none, or an older version of the script took it for a feed.
    }
  }

  /** Takes a JSON Feed that came with the page as the first answer. */
  seed(text: string): void {
    const data = asJsonFeed(text);
    if (data) this.#take(text, readJsonFeed(data, this.#url, this.#isOneOfMany));
    else this.errors = [notAFeed(this.#url)];
  }

  async #read(text: string, fetched?: number): Promise<void> {
    // The same text again is the same feed again.
    const isSame = text == this.#text;
    const feed = isSame ? this.#feed! : await readFeed(text, this.#url, this.#isOneOfMany);
    this.#take(text, feed, fetched);
  }

  #take(text: string, feed: Feed, fetched = Date.now()): void {
    if (feed != this.#feed)
      this.#feed = {...feed, withdrawn: withdrawnKeys(this.#feed?.articles ?? [], feed.articles)};
    this.#text = text;
    this.#fetched = fetched;
  }
}
