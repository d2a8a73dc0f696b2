import type {Article} from './article.js';

/** What is filed from one city, in the order given. */
export interface CityGroup<T> {
  readonly name: string;
  readonly items: readonly T[];
}

/**
 * The one of `names` that an article is filed from, by the city its feed gives,
 * else by its tags. Where no names are given, its city whatever it is.
 */
export function cityOf({city, tags}: Article, names: readonly string[]): string | undefined {
  if (!names.length) return city?.name;
  const own = (city ? [city.name] : tags).map((name) => name.toLowerCase());
  return names.find((name) => own.includes(name.toLowerCase()));
}

/**
 * Groups `items` by the city of their article: the cities in `names`, in that
 * order and with or without stories; or, where none are named, every city
 * found, the one with the first story first.
 */
export function groupByCity<T extends {readonly article: Article}>(
  items: readonly T[],
  names: readonly string[],
): CityGroup<T>[] {
  const groups = Map.groupBy(items, ({article}) => cityOf(article, names));
  const shown = names[0] ? names : [...groups.keys()].flatMap((name) => name ?? []);
  return shown.map((name) => ({name, items: groups.get(name) ?? []}));
}
