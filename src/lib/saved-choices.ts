// What a reader chose to have remembered, on this device and for this site only.
// Storage may be forbidden or full; then nothing is remembered and nothing breaks.

/** The saved list under `key`, if there is one. */
export function savedList(key: string): string[] | undefined {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key)!);
    return Array.isArray(list) ? list.map(String) : undefined;
  } catch {
    return;
  }
}

/** Saves the list under `key`, or forgets it where there is none. */
export function saveList(key: string, list: readonly string[] | undefined): void {
  try {
    if (list) localStorage.setItem(key, JSON.stringify(list));
    else localStorage.removeItem(key);
  } catch {
    // Then it is not remembered.
  }
}
