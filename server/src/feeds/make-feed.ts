/** Makes one feed of what its sources have: chosen, each story once, the newest first. */
import {inferCity, mergeFeeds, openingOf} from '#newsrack';
import type {Article, Feed} from '#newsrack';
import {chooseStories} from './choose-stories.js';
import type {FeedConfig, SourceConfig} from './config.js';
import {usualLimit} from './config.js';
import {readLicense} from './read-license.js';
import type {SourceFeed} from './source-feed.js';
import {addUtm} from './utm.js';
import {writeFeed} from './write-feed.js';

/** A feed as it is at one moment. */
export interface MadeFeed {
  /** JSON Feed 1.1. */
  readonly data: Record<string, unknown>;
  readonly count: number;
  /** When it changes by itself: the next embargo ends then, or a story expires. Milliseconds since 1970. */
  readonly changesAt: number;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Makes the feed as it is at `now` from those of its sources that have something. `feedUrl` is where it
 * will be, as far as that is known.
 */
export function makeFeed(
  config: FeedConfig,
  findSource: (url: string) => SourceFeed | undefined,
  now: number,
  feedUrl?: string,
): MadeFeed {
  const {limit = usualLimit} = config;
  const origins = new Map<Article, SourceConfig>();
  let changesAt = Infinity;
  const isShown = ({embargo = -Infinity, expires = Infinity}: Article) => {
    for (const moment of [embargo, expires]) {
      if (moment > now && expires > now) changesAt = Math.min(changesAt, moment);
    }
    return embargo <= now && expires > now;
  };
  const feeds = config.sources.flatMap((source): Feed[] => {
    const feed = findSource(source.url);
    if (!feed) return [];
    const articles = takeStories(source, config, feed, {now, isShown});
    for (const article of articles) origins.set(article, source);
    // Whose site it is, the operator knows: a feed could say that it is another publisher's.
    const homePageUrl = source.home_page_url ?? feed.homePageUrl;
    return [{title: source.name ?? feed.title, homePageUrl, articles, skipped: 0}];
  });
  const merged = mergeFeeds(newestDays(feeds, limit)).slice(0, limit);
  const articles = withinRoom(
    withOwnIds(merged.map((article) => complete(article, origins.get(article)!, config))),
  );
  return {data: writeFeed(config, articles, feedUrl), count: articles.length, changesAt};
}

/** The stories that are wanted of one source, with their tags and their publisher. */
function takeStories(
  source: SourceConfig,
  config: FeedConfig,
  feed: SourceFeed,
  {now, isShown}: {now: number; isShown: (article: Article) => boolean},
): Article[] {
  const {limit = config.limit ?? usualLimit, addTags = []} = source;
  const isWanted = chooseStories(source);
  const isForFeed = chooseStories({onlyTags: config.onlyTags});
  const publisher = {
    name: source.name ?? feed.title ?? new URL(source.url).host,
    url: source.home_page_url ?? feed.homePageUrl,
    icon: source.icon ?? feed.icon,
  };
  return feed.articles
    .map((article) => ({
      ...article,
      published: article.published! > now + day ? undefined : article.published,
      tags: [...new Set([...article.tags, ...addTags])],
    }))
    .filter((article) => isWanted(article) && isForFeed(article) && isShown(article))
    .slice(0, limit)
    .map((article) => ({...article, source: article.source ?? publisher}));
}

/** What the configuration adds to a story that is in the feed. */
function complete(article: Article, source: SourceConfig, config: FeedConfig): Article {
  const {cities = [], utm} = config;
  const {url, license, attribution} = article;
  const city = inferCity(article, cities, openingOf(article)) ?? article.city?.name ?? source.city;
  return {
    ...article,
    url: url && addUtm(url, utm),
    language: article.language ?? source.language,
    city: city === undefined ? undefined : {...sameCity(article, city), name: city},
    license: license ?? readLicense(source.license),
    attribution: attribution ?? source.attribution,
  };
}

/** What the publisher says of the city, if it is this one. */
function sameCity({city}: Article, name: string) {
  return city?.name.toLowerCase() === name.toLowerCase() ? city : undefined;
}

/**
 * Of thousands of stories only the newest can be in the feed. A day before the oldest of those is looked at,
 * too, since the original of a story may be that much older than its copies.
 */
function newestDays(feeds: readonly Feed[], limit: number): readonly Feed[] {
  const most = Math.max(1000, 4 * limit);
  const times = feeds.flatMap(({articles}) => articles.map(({published = 0}) => published));
  if (times.length <= most) return feeds;
  times.sort((a, b) => b - a);
  const oldest = times[most]! - day;
  return feeds.map((feed) => ({
    ...feed,
    articles: feed.articles.filter(({published = 0}) => published >= oldest),
  }));
}

/** Ids that nobody else gives: addresses, and what is made to be unique. */
const unique = /^(https?:|urn:|tag:[^:]+,\d{4})/i;

/**
 * Ids that are unique among all publishers stay. Any other is only unique within its feed, and gets the
 * publisher's address before it, or the story's where two publishers have one address.
 */
function withOwnIds(articles: readonly Article[]): Article[] {
  const seen = new Set<string>();
  return articles.map((article) => {
    const {id, key, source} = article;
    const choices = [`${source?.url ?? ''}#${id}`, `${key}#${id}`];
    const free = (unique.test(id) ? [id, ...choices] : choices).find((one) => !seen.has(one));
    seen.add(free ?? id);
    return {...article, id: free ?? id};
  });
}

/** How many bytes the bodies of one story, and of all, may have. The elements read no feed above 8 MiB. */
const [storyRoom, feedRoom] = [2 ** 18, 2 ** 22];

/** Leaves out the bodies that are too long, and those of the oldest where there are too many of them. */
function withinRoom(articles: readonly Article[]): Article[] {
  let left = feedRoom;
  return articles.map((article) => {
    const {html = '', text = '', summary} = article;
    const size = Buffer.byteLength(JSON.stringify(html + text));
    if (size <= Math.min(storyRoom, left)) {
      left -= size;
      return article;
    }
    return {...article, html: undefined, text: undefined, summary: summary ?? openingOf(article)};
  });
}
