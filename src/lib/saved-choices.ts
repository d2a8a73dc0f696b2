// What a reader chose to have remembered, or has not finished saying: on this
// device and for this site only. Storage may be forbidden or full; then nothing is
// remembered and nothing breaks.

/** What is saved under `key`, if anything. Others can write there: look at it before you use it. */
export function saved(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key)!);
  } catch {
    return;
  }
}

/** Saves `value` under `key`, or forgets what is there for want of one. */
export function save(key: string, value: unknown): void {
  try {
    if (value) localStorage.setItem(key, JSON.stringify(value));
    else localStorage.removeItem(key);
  } catch {
    // Then it is not remembered.
  }
}
