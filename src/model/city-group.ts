/** What is filed from one city, in the order given. */
export interface CityGroup<T> {
  readonly name: string;
  readonly items: readonly T[];
}

/** The one of `names` that is `name`, in large letters or small; where none are given, `name`. */
export function amongCities(
  name: string | undefined,
  names: readonly string[],
): string | undefined {
  return names[0] ? names.find((one) => one.toLowerCase() == name?.toLowerCase()) : name;
}

/**
 * Groups `items` by their city: the cities in `names`, in that order and with or
 * without stories; or, where none are named, every city found, the one with the
 * first story first.
 */
export function groupByCity<T>(
  items: readonly T[],
  names: readonly string[],
  cityOf: (item: T) => string | undefined,
): CityGroup<T>[] {
  const groups = Map.groupBy(items, cityOf);
  const shown = names[0] ? names : [...groups.keys()].flatMap((name) => name ?? []);
  return shown.map((name) => ({name, items: groups.get(name) ?? []}));
}
