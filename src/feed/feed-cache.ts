// The last good copy of each feed, in the browser's Cache Storage, for the day
// the network fails. It is a courtesy: where there is no storage (plain http, a
// sandboxed frame, private windows) there is no copy, and nothing else changes.

const open = (): Promise<Cache> => caches.open('newsrack');
/** Not the feed's own address: a service worker of the page may look into every cache for that. */
const keyOf = (url: string): string => '/newsrack?' + url;

/** Keeps a feed's text, and the moment, in place of an older copy. */
export async function keepFeed(url: string, text: string): Promise<void> {
  try {
    await (
      await open()
    ).put(keyOf(url), new Response(text, {headers: {date: new Date().toUTCString()}}));
  } catch {
    // No storage here, or it is full.
  }
}

/** The copy kept of a feed, and when it was answered, in milliseconds since 1970. Rejects where there is none. */
export async function keptFeed(url: string): Promise<[text: string, fetched: number]> {
  const copy = (await (await open()).match(keyOf(url)))!;
  return [await copy.text(), Date.parse(copy.headers.get('date')!)];
}
