import type {Article} from './article.js';
import {amongCities} from './city-group.js';
import {cityOfDateline} from './dateline.js';

/** What of an article tells its city. */
export type Placed = Pick<Article, 'city' | 'tags' | 'place'>;

/**
 * The one of `names` that an article is filed from: by the city that its feed
 * gives; else by its tags, by the place that it is about, or by the dateline that
 * begins its text, whose first sentences are `opening`. Where no names are given,
 * any city but those that tags name, which may be no city at all.
 */
export function inferCity(
  {city, tags, place}: Placed,
  names: readonly string[],
  opening: string,
): string | undefined {
  const known = (name: string | undefined): string | undefined => amongCities(name, names);
  if (city) return known(city.name);
  const tagged = names[0] ? tags.find(known) : undefined;
  return known(tagged) ?? known(place) ?? known(cityOfDateline(opening, names)?.name);
}
