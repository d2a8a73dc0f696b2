import type {Article} from './article.js';
import {cityOfDateline} from './dateline.js';

const {compare} = new Intl.Collator('en', {sensitivity: 'base'});

/** What of an article tells its city. */
export type Placed = Pick<Article, 'city' | 'tags' | 'place'>;

/**
 * The one of `names` that an article is filed from: by the city that its feed
 * gives; else by its tags, by the place that it is about, or by the dateline that
 * begins its text, whose first sentences are `opening`. Names are the same in whatever letters, with
 * accents or without. Where no names are given,
 * any city but those that tags name, which may be no city at all.
 */
export function inferCity(
  {city, tags, place}: Placed,
  names: readonly string[],
  opening: string,
): string | undefined {
  const known = (name: string | undefined): string | undefined =>
    names[0] ? names.find((one) => name && !compare(one, name)) : name;
  if (city) return known(city.name);
  const tagged = names[0] ? tags.find(known) : undefined;
  return (
    known(tagged) ??
    (names[0] ? known(place) : undefined) ??
    // "Riyadh, Saudi Arabia"
    known(place?.split(/,|،/)[0]) ??
    known(cityOfDateline(opening, names)?.name)
  );
}
