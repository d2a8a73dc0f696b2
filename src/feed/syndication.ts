// What several feeds, and feeds of other formats, need; loaded where there are any. What is made of
// the other formats is JSON Feed, and what makes stories of that is in the script.

import {LoadError} from '../lib/load-error.js';
import {entriesOfXml} from './formats/entries-of-xml.js';
import {feedOfEntries} from './formats/feed-of-entries.js';
import type {JsonFeed} from './formats/feed-object.js';
import {textOf} from './formats/inert-html.js';
import {parseInert} from './formats/parse-inert.js';
import {parseXml} from './formats/parse-xml.js';
import {notAFeed} from './formats/what-was-found.js';
import {feedOfPosts, isWordPress} from './formats/wordpress.js';

export {fetchPosts} from './formats/wordpress-request.js';
export {severalFeeds} from './several-feeds.js';

/**
 * The JSON Feed that `text`, answered at `url`, amounts to: RSS 2.0, 1.0 or 0.9x, Atom, or posts of
 * WordPress. Throws a `LoadError` of kind `not-a-feed` that says what was found instead.
 */
export function toJsonFeed(text: string, url: string): JsonFeed {
  allowParsing(url);
  const feed = /^[\s\ufeff]*[[{]/.test(text) ? ofJson(text, url) : ofXml(text, url);
  if (!feed) throw notAFeed(text, url, textOf);
  return feed;
}

/** A page's policy on Trusted Types may keep every parser from every text. */
function allowParsing(url: string): void {
  try {
    parseInert('', 'text/html');
  } catch {
    const advice = 'may not be read here: let the page’s Trusted Types allow newsrack-feeds';
    throw new LoadError('not-a-feed', url, advice);
  }
}

function ofJson(text: string, url: string): JsonFeed | undefined {
  try {
    const data: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isWordPress(data) ? feedOfPosts(data, url, textOf) : undefined;
  } catch {
    return;
  }
}

function ofXml(text: string, url: string): JsonFeed | undefined {
  const root = parseXml(text);
  const entries = root && entriesOfXml(root);
  return entries && feedOfEntries(entries, url, textOf);
}
