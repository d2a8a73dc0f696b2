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
 * first, says of them. A story that is `withdrawn` is gone; one that is only
 * missing stays as it was. Older stories join at the end; newer ones wait.
 */
export function keepPlaces(
  {shown}: Places,
  articles: readonly Article[],
  withdrawn: readonly string[] = [],
): Places {
  const fresh = new Map(articles.map((article) => [article.key, article]));
  const kept = shown.map(({article, gone}) => {
    const {key} = article;
    const now = fresh.get(key);
    return now ? {article: now} : {article, gone: gone || withdrawn.includes(key)};
  });
  for (const {article} of kept) fresh.delete(article.key);
  const last = shown.at(-1)?.article.published ?? 0;
  const older = [...fresh.values()].filter(({published = 0}) => published <= last);
  return {
    shown: [...kept, ...openPlaces(older).shown],
    waiting: fresh.size - older.length,
  };
}

/**
 * Keys of the stories of `before` that a feed has taken back. Not all that are
 * missing `now` are: feeds are short, and stories fall off their end, also when
 * one or two old ones are pinned there. Both lists are newest first.
 */
export function withdrawnKeys(before: readonly Article[], now: readonly Article[]): string[] {
  const present = new Set(now.map(({key}) => key));
  let added = now.length - before.filter(({key}) => present.has(key)).length;
  let below = 0;
  return before.toReversed().flatMap(({key}) => {
    if (present.has(key)) below++;
    else if (below && (below > 2 || added-- <= 0)) return key;
    return [];
  });
}
