// What stands where on the reader's screen. A refresh may change the words of a
// story or take it away, but never what stands above or below it: stories that
// came since wait until the reader asks for them.

import type {Article} from './article.js';

/** One place in a list. */
export interface Place {
  readonly article: Article;
  /** The story was withdrawn; its place stays until the reader asks for newer ones. */
  readonly gone?: boolean;
}

/** A list as the reader sees it, and how many stories wait to be let in. */
export interface Places {
  readonly shown: readonly Place[];
  readonly waiting: number;
}

/** A place for each article, in their order. */
export function openPlaces(articles: readonly Article[]): Places {
  return {shown: articles.map((article) => ({article})), waiting: 0};
}

/**
 * The same places with what `articles`, a fresh selection of the feed, newest
 * first, says of them. A story that is missing was withdrawn, unless it is older
 * than `oldest`, the time of the last story in the whole feed: feeds are short,
 * and what falls off their end stays here. Older stories join at the end; newer
 * ones wait.
 */
export function keepPlaces(
  {shown}: Places,
  articles: readonly Article[],
  oldest = Infinity,
): Places {
  const fresh = new Map(articles.map((article) => [article.key, article]));
  const kept = shown.map(({article}) => {
    const now = fresh.get(article.key);
    return now ? {article: now} : {article, gone: article.published! >= oldest};
  });
  for (const {article} of kept) fresh.delete(article.key);
  const last = shown.at(-1)?.article.published ?? 0;
  const older = [...fresh.values()].filter(({published = 0}) => published <= last);
  return {
    shown: [...kept, ...openPlaces(older).shown],
    waiting: fresh.size - older.length,
  };
}
