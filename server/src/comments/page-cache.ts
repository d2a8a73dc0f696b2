/**
 * Pages as guests get them, ready to send. Most readers are guests and most ask for the same page,
 * which stays the same until its thread takes the next revision.
 */
import type {ThreadRow} from '../db/schema.js';

/** What is kept for whom. */
export interface PageCache {
  /** The page kept under this key, or the one that `make` makes, which is kept then. */
  get(key: string, thread: ThreadRow, make: () => Promise<string>): Promise<string>;
}

interface Kept {
  readonly revision: number;
  /** When it was made, in milliseconds of the process's own clock. */
  readonly made: number;
  readonly body: Promise<string>;
  length: number;
}

/** Characters of all pages together. */
const mostCharacters = 16 * 1024 * 1024;
/** Milliseconds after which a page is made anew, so that a member's new name gets around. */
const longest = 10_000;

/** Makes an empty cache. Who asks for a page that is being made waits for the same one. */
export function makePageCache(): PageCache {
  // A Map keeps the order of insertion: the first one is the oldest.
  const pages = new Map<string, Kept>();
  let characters = 0;

  function forget(key: string): void {
    characters -= pages.get(key)?.length ?? 0;
    pages.delete(key);
  }

  return {
    get(key, {revision}, make) {
      const kept = pages.get(key);
      const now = performance.now();
      if (kept?.revision === revision && now - kept.made < longest) return kept.body;

      forget(key);
      const page: Kept = {revision, made: now, body: make(), length: key.length};
      pages.set(key, page);
      characters += page.length;
      page.body.then(
        (body) => {
          if (pages.get(key) !== page) return;
          page.length += body.length;
          characters += body.length;
          for (const oldest of pages.keys()) {
            if (characters <= mostCharacters) break;
            forget(oldest);
          }
        },
        () => {
          if (pages.get(key) === page) forget(key);
        },
      );
      return page.body;
    },
  };
}
