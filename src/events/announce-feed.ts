import type {LoadError} from '../lib/load-error.js';
import type {Feed} from '../model/feed.js';
import {LoadErrorEvent} from './load-error-event.js';
import {LoadEvent} from './load-event.js';

/** What a page can be told of a feed. */
export interface Announcement {
  readonly feed?: Feed;
  readonly error?: LoadError;
}

/** Tells the page, from `target`, what is new in `now` over `before`. Answers `now`. */
export function announceFeed(
  target: EventTarget,
  now: Announcement,
  before: Announcement,
): Announcement {
  const {feed, error} = now;
  if (feed && feed != before.feed) target.dispatchEvent(new LoadEvent(feed));
  if (error && error != before.error) target.dispatchEvent(new LoadErrorEvent(error));
  return now;
}
