import type {Article} from '../model/article.js';
import type {Feed} from '../model/feed.js';
import {newestOfEach} from './merge-articles.js';

/** The articles of several feeds, newest first, one for each story. */
export function mergeFeeds(feeds: readonly Feed[]): Article[] {
  return newestOfEach(feeds.flatMap(({articles}) => articles));
}
