// One feed, whatever its format. JSON Feed is read here; what reads the rest is
// loaded where there is something to be read.

import {fetchText} from '../lib/fetch-text.js';
import {LoadError} from '../lib/load-error.js';
import type {Feed} from '../model/feed.js';
import {asJsonFeed, readJsonFeed} from './json-feed.js';
import {loadSyndication} from './on-demand.js';

/** The text of the feed at `url`. Throws a {@link LoadError}. */
export async function fetchFeed(url: string, signal: AbortSignal): Promise<string> {
  const ask = (address: string): Promise<string> => fetchText(address, signal);
  // WordPress has to be told what to answer with, and answers a page at a time.
  const part = /wp(.|%2F)v2/i.test(url) && (await loadSyndication());
  return part ? part.fetchPosts(url, ask) : ask(url);
}

/**
 * Reads the text of a feed that was answered at `url`; for `isOneOfMany` see
 * {@link readJsonFeed}. Throws a {@link LoadError} of kind `not-a-feed` that
 * says what was found instead.
 */
export async function readFeed(text: string, url: string, isOneOfMany: boolean): Promise<Feed> {
  let feed = asJsonFeed(text);
  if (!feed) {
    const part = await loadSyndication();
    if (!part) throw notAFeed(url);
    feed = part.toJsonFeed(text, url);
  }
  return readJsonFeed(feed, url, isOneOfMany);
}

/** What is said of what cannot be read here, nor be looked into. */
export function notAFeed(url: string): LoadError {
  return new LoadError('not-a-feed', url, 'is not a JSON Feed');
}
