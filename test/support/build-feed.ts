// Feeds for tests: whole and plain, so that a test names only what it is about.

/** A feed or an item as it stands in a JSON document. */
export type Json = Record<string, unknown>;

/** A feed as JSON. */
export interface FeedJson extends Json {
  version: string;
  items: readonly unknown[];
}

let built = 0;

/** An item that every reader can show. Its address follows from its id. */
export function buildItem(fields: Json = {}): Json {
  const {id = `item-${++built}`} = fields;
  return {
    id,
    url: `https://paper.example/${String(id)}`,
    title: `Title of ${String(id)}`,
    summary: `Summary of ${String(id)}.`,
    date_published: '2026-03-05T08:00:00Z',
    ...fields,
  };
}

/** A feed of one item, unless items are given. */
export function buildFeed(fields: Json & {items?: readonly unknown[]} = {}): FeedJson {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    items: [buildItem()],
    ...fields,
  };
}

/** Items with these titles, the first one the newest, an hour between them. */
export function buildItems(...titles: string[]): Json[] {
  return titles.map((title, index) =>
    buildItem({id: title.replaceAll(' ', '-'), title, date_published: hoursAgo(index + 1)}),
  );
}

/** A moment so many hours before now, as a feed writes it. */
export function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}
