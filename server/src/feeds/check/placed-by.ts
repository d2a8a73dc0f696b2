/** Which of the things that a feed says places a story in a city. */
import {inferCity, openingOf} from '#newsrack';
import type {Article} from '#newsrack';

/** What a city was taken from, the surest first. */
export type Placing = 'field' | 'tag' | 'place' | 'dateline';

/** The city of a story, and what says so; undefined for a story from none of `cities`, or from nowhere. */
export function placedBy(
  article: Article,
  cities: readonly string[],
): {readonly city: string; readonly by: Placing} | undefined {
  const {city: own, tags, place} = article;
  const opening = openingOf(article);
  const city = inferCity({city: own, tags, place}, cities, opening);
  if (city === undefined) return undefined;
  // What still places it when all that is weaker is taken away.
  if (own) return {city, by: 'field'};
  if (inferCity({tags}, cities, '')) return {city, by: 'tag'};
  if (inferCity({tags, place}, cities, '')) return {city, by: 'place'};
  return {city, by: 'dateline'};
}
