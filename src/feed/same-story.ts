// One story from several sources is one entry. Sources tell of it by its address, however they
// mention that; by an identifier that only it can have; or by its headline, within a day. What is
// shown is the article of the source it comes from, as far as that can be told.

import type {Article} from '../model/article.js';
import type {Feed} from '../model/feed.js';
import {canonicalAddress, isSameSite} from './canonical-address.js';
import {findableWords, isNear, readTitle, type Title} from './near-title.js';

const day = 24 * 60 * 60 * 1000;
/** So many headlines with a word in common are looked at, the nearest in time. */
const mostLookedAt = 40;
/** So many of them are compared, and no more, be they all of the same words. */
const mostCompared = 20;

/** An article among those to be merged. */
interface Entry {
  readonly article: Article;
  readonly feed: Feed;
  /** The feed’s place among the feeds, and the article’s among all. */
  readonly feedNumber: number;
  readonly number: number;
  /** The entry that stands for the same story: another, or itself. */
  same: Entry;
  /** Of the one that stands for others: the feeds that have the story. */
  feeds: Set<number>;
}

/** By the key of an article: the key under which its story was shown last. */
export type ShownStories = Map<string, string>;

/**
 * All articles of these feeds, the newest first, undated ones last; one of each story: the one
 * that was shown before, since it is being read; else the one that stands on its own feed’s site;
 * else one that names no other source; else the earliest; else that of the first feed. `shown`
 * remembers what this answers, for the next time: there, a story keeps its key, though the feed
 * that it was taken from may have it no more.
 */
export function mergeFeeds(feeds: readonly Feed[], shown?: ShownStories): Article[] {
  const entries = feeds.flatMap((feed, feedNumber) =>
    feed.articles.map((article) => entry(article, feed, feedNumber)),
  );
  entries.forEach((entry, number) => Object.assign(entry, {number}));
  joinByIdentity(entries);
  if (feeds.length > 1) joinByTitle(entries);

  const kept = new Map<Entry, Entry>();
  for (const entry of entries) {
    const story = standFor(entry);
    const other = kept.get(story);
    if (!other || isBetter(entry, other, shown)) kept.set(story, entry);
  }
  if (shown) remember(entries, kept, shown);
  return [...kept.values()]
    .sort((a, b) => (b.article.published ?? 0) - (a.article.published ?? 0) || a.number - b.number)
    .map(({article}) => article);
}

/** Gives the articles the keys that their stories have had, and makes a note of those of today. */
function remember(
  entries: readonly Entry[],
  kept: ReadonlyMap<Entry, Entry>,
  shown: ShownStories,
): void {
  const taken = new Set([...kept.values()].map(({article}) => article.key));
  for (const {article} of kept.values()) {
    const key = shown.get(article.key) ?? article.key;
    if (taken.has(key)) continue;
    taken.add(key);
    Object.assign(article, {key});
  }
  for (const entry of entries) shown.set(entry.article.key, kept.get(standFor(entry))!.article.key);
}

function entry(article: Article, feed: Feed, feedNumber: number): Entry {
  const made = {article, feed, feedNumber, number: 0, feeds: new Set([feedNumber])};
  return Object.assign(made, {same: made as unknown as Entry});
}

function standFor(entry: Entry): Entry {
  let found = entry;
  while (found.same != found) found = found.same = found.same.same;
  return found;
}

/** Makes one story of two, if they are not. */
function join(one: Entry, other: Entry): void {
  const [a, b] = [standFor(one), standFor(other)];
  if (a == b) return;
  const [large, less] = a.feeds.size < b.feeds.size ? [b, a] : [a, b];
  less.same = large;
  less.feeds.forEach((feed) => large.feeds.add(feed));
}

/** An identifier that two feeds have not by chance. */
const unique = /^(urn:.+|tag:[^,]+,\d{4}.*|[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}|[\da-f]{24,})$/i;

function joinByIdentity(entries: readonly Entry[]): void {
  const byKey = new Map<string, Entry>();
  const known = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    const {id, key, url} = entry.article;
    join(entry, byKey.get(key) ?? entry);
    byKey.set(key, entry);
    const byId = canonicalAddress(id) ?? (unique.test(id) ? `id ${id.toLowerCase()}` : undefined);
    for (const identity of [canonicalAddress(url), byId]) {
      if (identity) known.set(identity, (known.get(identity) ?? new Set()).add(entry));
    }
  }
  for (const same of known.values()) {
    // What a feed gives to two of its stories tells none from another: "news.php?ref=1".
    if (new Set([...same].map(({feedNumber}) => feedNumber)).size == same.size) joinAll([...same]);
  }
}

function joinAll([first, ...others]: readonly Entry[]): void {
  for (const other of others) join(first!, other);
}

/** An entry with a headline to find it by, and the time it was published. */
interface Titled {
  readonly entry: Entry;
  readonly title: Title;
  readonly published: number;
}

/** Goes from the newest to the oldest, and compares each with those that share a rare word. */
function joinByTitle(entries: readonly Entry[]): void {
  const titled = entries.flatMap(withTitle).sort(byTimeAndTitle);
  const frequencies = new Map<string, number>();
  for (const {title} of titled) {
    for (const word of new Set(title.words)) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  const earlier = new Map<string, Titled[]>();
  for (const one of titled) {
    // Equal headlines are found by all of themselves, however common their words.
    const whole = `= ${one.title.text}`;
    const words = findableWords(one.title, (word) => frequencies.get(word)!);
    const shared = new Map<Titled, number>();
    for (const word of [whole, ...words]) {
      const others = earlier.get(word) ?? [];
      for (let place = others.length, end = Math.max(0, place - mostLookedAt); place-- > end;) {
        const other = others[place]!;
        if (other.published - one.published > day) break;
        shared.set(other, (shared.get(other) ?? 0) + (word == whole ? 2 : 1));
      }
      others.push(one);
      earlier.set(word, others);
    }
    [...shared]
      .filter(([, count]) => count > 1)
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostCompared)
      .forEach(([other]) => compare(one, other));
  }
}

function withTitle(entry: Entry): Titled[] {
  const {published, title, source} = entry.article;
  const read =
    published === undefined ? undefined : readTitle(title, source?.name ?? entry.feed.title);
  return read ? [{entry, title: read, published: published!}] : [];
}

/** The same order whatever that of the feeds. */
function byTimeAndTitle(a: Titled, b: Titled): number {
  const [one, other] = [a.entry.article.key, b.entry.article.key];
  return b.published - a.published || (one < other ? -1 : one > other ? 1 : 0);
}

function compare(one: Titled, other: Titled): void {
  const [a, b] = [standFor(one.entry), standFor(other.entry)];
  if (
    a != b &&
    // A feed that has two of them means two.
    ![...a.feeds].some((feed) => b.feeds.has(feed)) &&
    isSameLanguage(one.entry.article.language, other.entry.article.language) &&
    isNear(one.title, other.title)
  ) {
    join(a, b);
  }
}

function isSameLanguage(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [one, other].map((tag) => tag?.split(/[-_]/)[0]!.toLowerCase());
  return !a || !b || a == b;
}

/** Whether `one` is being read, or is nearer to the story’s origin than `other`. */
function isBetter(one: Entry, other: Entry, shown?: ShownStories): boolean {
  const isShown = ({article: {key}}: Entry): number => Number(shown?.get(key) == key);
  const order = (['isForeign', 'isOthers'] as const).map(
    (rule) => Number(origin[rule](one)) - Number(origin[rule](other)),
  );
  const earlier = (one.article.published ?? Infinity) - (other.article.published ?? Infinity) || 0;
  const read = isShown(other) - isShown(one);
  const difference = [read, ...order, earlier, one.number - other.number].find((value) => value);
  return (difference ?? 0) < 0;
}

const origin = {
  /** Its address is not on its feed’s site. */
  isForeign: ({article, feed}: Entry): boolean => !isSameSite(article.url, feed.homePageUrl),
  /** It names another source than its feed. */
  isOthers: ({article: {source}, feed}: Entry): boolean =>
    !!source &&
    (feed.title ? source.name != feed.title : !!source.url) &&
    !isSameSite(source.url, feed.homePageUrl),
};
