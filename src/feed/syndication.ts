// What several feeds, and feeds of other formats, need; loaded where there are any.

import {LoadError} from '../lib/load-error.js';
import type {JsonObject} from './json-feed.js';

export {severalFeeds} from './several-feeds.js';

/** The JSON Feed that says what `text`, answered at `url`, says in another format. */
export function toJsonFeed(text: string, url: string): JsonObject {
  const found = /^\s*<([^]*<)?(rss|feed|rdf)\b/i.test(text)
    ? 'RSS or Atom'
    : /^\s*</.test(text)
      ? 'HTML'
      : text.trim()
        ? 'cut-off JSON'
        : 'empty';
  throw new LoadError('not-a-feed', url, `is ${found}, not a JSON Feed, see jsonfeed.org`);
}

export async function fetchPosts(
  url: string,
  ask: (url: string) => Promise<string>,
): Promise<string> {
  return ask(url);
}
