/** What a source has answered, as plain data: everything that is needed of it, and nothing else kept. */
import {readJsonFeed, safeUrl} from '#newsrack';
import type {Article} from '#newsrack';
import {readSource} from './read-source.js';
import {ttlOf} from './next-time.js';

/** A source's stories, newest first, and what it says of itself. */
export interface SourceFeed {
  readonly title?: string;
  readonly homePageUrl?: string;
  readonly icon?: string;
  /** The publisher says that it will never change again. */
  readonly expired: boolean;
  /** How many minutes the publisher wants between requests. */
  readonly ttl?: number;
  readonly articles: readonly Article[];
}

/** How many times as many stories are kept, where some of them may not be shown today. */
const room = 4;

/**
 * Reads what was answered at `url`, of which the newest `most` stories are kept, and those besides that wait
 * for their time or have one to go. Throws a `LoadError` for what is no feed, and for one that breaks off
 * before its first story.
 */
export function readSourceFeed(text: string, url: string, most: number): SourceFeed {
  const {feed: data} = readSource(text, url);
  const feed = readJsonFeed(data, url);
  if (!feed.articles[0] && !isWhole(text)) {
    throw new Error(`${url} breaks off before its first story; its server is at fault.`);
  }
  let left = most;
  const isKept = ({embargo, expires}: Article): boolean =>
    embargo !== undefined || expires !== undefined || left-- > 0;
  return {
    title: feed.title,
    homePageUrl: feed.homePageUrl,
    icon: safeUrl(data.favicon, url) ?? safeUrl(data.icon, url),
    expired: feed.expired ?? false,
    ttl: ttlOf(text),
    articles: feed.articles
      .filter(isKept)
      .slice(0, room * most)
      .map(asPlainData),
  };
}

/** Whether a feed came to its end, as far as that can be told of one without stories. */
function isWhole(text: string): boolean {
  return /^\s*\ufeff?\s*</.test(text)
    ? /<\/([\w-]+:)?(rss|feed|rdf)\s*>/i.test(text)
    : /"items"\s*:|^[\s\ufeff]*\[/.test(text);
}

/** The reader makes articles whose fields are read when they are asked for, from the whole text. */
function asPlainData(article: Article): Article {
  const {id, key, url, title, summary, html, text, kicker, image} = article;
  const {published, modified, embargo, expires, authors, tags, language} = article;
  const {city, place, source, license, attribution, commentsUrl, commentCount} = article;
  return {
    ...{id, key, url, title, summary, html, text, kicker, image},
    ...{published, modified, embargo, expires, authors, tags, language},
    ...{city, place, source, license, attribution, commentsUrl, commentCount},
  };
}
