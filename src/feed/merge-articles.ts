import type {Article} from '../model/article.js';

/**
 * The newest first, one article per story. Of two that are the same story the
 * first one given stays; undated ones follow the dated, in the order given.
 */
export function newestOfEach(articles: readonly Article[]): Article[] {
  const seen = new Set<string>();
  return articles
    .filter(({key}) => !seen.has(key) && seen.add(key))
    .sort((a, b) => (b.published ?? 0) - (a.published ?? 0));
}
