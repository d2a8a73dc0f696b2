// Several feeds as one: each is asked and kept by itself.

import type {Feed} from '../model/feed.js';
import type {FeedSource, FeedState} from './one-feed.js';
import {mergeFeeds, type ShownStories} from './same-story.js';

/** So soon after all were asked, only those that failed are asked again, in milliseconds. */
const recently = 20_000;

/** Makes one of `feeds`, of what has arrived so far. */
export function severalFeeds(feeds: readonly FeedSource[]): FeedSource {
  /** What the feed that is shown was made of. */
  let parts: readonly Feed[] = [];
  let feed: Feed | undefined;
  // Where a story has come from one, it does not turn into another’s before the reader’s eyes.
  const shown: ShownStories = new Map();
  /** When all were asked last. */
  let asked = 0;

  const source: FeedSource = {
    get errors() {
      return feeds.flatMap(({errors}) => errors);
    },

    get state(): FeedState {
      const {errors} = source;
      const loaded = feeds.flatMap(({state}) => (state.feed ? {...state, feed: state.feed} : []));
      if (!loaded[0]) return {error: errors.length == feeds.length ? errors[0] : undefined};
      const found = loaded.map((state) => state.feed);
      if (found.length != parts.length || found.some((part, index) => part != parts[index]))
        feed = merge((parts = found), shown);
      const fetched = Math.min(...loaded.map((state) => state.fetched!));
      return {feed, fetched, error: errors[0]};
    },

    async load(signal) {
      const failed = feeds.filter(({errors}) => errors[0]);
      const isRetry = failed[0] && Math.abs(Date.now() - asked) < recently;
      if (!isRetry) asked = Date.now();
      await Promise.all((isRetry ? failed : feeds).map((each) => each.load(signal)));
    },

    async recall() {
      await Promise.all(feeds.map((each) => each.recall()));
    },
  };
  return source;
}

function merge(feeds: readonly Feed[], shown: ShownStories): Feed {
  return {
    articles: mergeFeeds(feeds, shown),
    withdrawn: feeds.flatMap(({withdrawn}) => withdrawn ?? []),
    skipped: feeds.reduce((sum, {skipped}) => sum + skipped, 0),
  };
}
