/** A feed that is checked: what was answered, and what the reader of the elements makes of it. */
import {isCurrent, readJsonFeed, safeUrl} from '#newsrack';
import type {Article, JsonObject} from '#newsrack';
import type {SourceFormat} from '../read-source.js';
import type {Answer} from './answer.js';

/** Why an item does not show. */
export type Loss = 'no id' | 'no words' | 'same id' | 'same story' | 'expired' | 'embargoed';

/** One item of the feed. */
export interface Item {
  readonly index: number;
  /** As JSON Feed has it, or would have it. */
  readonly data: JsonObject;
  /** What is shown of it; undefined where it is no article at all. */
  readonly article?: Article;
  readonly loss?: Loss;
}

/** What the rules look at. */
export interface Subject {
  /** Where the feed is: what its relative addresses are resolved against. */
  readonly url: string;
  readonly format: SourceFormat;
  readonly text: string;
  /** What its bytes were in, as the WHATWG names it: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  readonly bytes: number;
  /** As JSON Feed has it, or would have it. */
  readonly data: JsonObject;
  readonly items: readonly Item[];
  /** Those of the items that readers see now, the first of the feed first. */
  readonly shown: readonly (Item & {readonly article: Article})[];
  /** The cities that the pages ask for, if they are known. */
  readonly cities: readonly string[];
  /** How the feed came; undefined for a file. */
  readonly answer?: Answer;
  readonly now: number;
}

/** What a subject is made of. */
export interface SubjectParts extends Omit<Subject, 'items' | 'shown' | 'bytes' | 'encoding'> {
  /** Default: UTF-8. */
  readonly encoding?: string;
}

/** The feed with each of its items as the reader of the elements reads it. */
export function makeSubject(parts: SubjectParts): Subject {
  const items = readItems(parts.data, parts.url);
  return {
    ...parts,
    encoding: parts.encoding ?? 'utf-8',
    bytes: Buffer.byteLength(parts.text),
    items,
    shown: items.filter((item): item is Item & {article: Article} => !item.loss),
  };
}

function readItems(feed: JsonObject, url: string): Item[] {
  const ids = new Set<string>();
  const keys = new Set<string>();
  const items = feed['items'];
  const owner = whatItemsInherit(feed, url);
  return (Array.isArray(items) ? (items as unknown[]) : []).map((value, index) => {
    const data = value instanceof Object ? (value as JsonObject) : {};
    const article = readAlone(owner, data, url);
    const loss = article ? lossOf(article, ids, keys) : lackOf(owner, data, url);
    if (article) {
      ids.add(article.id);
      keys.add(article.key);
    }
    return {index, data, article, loss};
  });
}

/**
 * What the items have of their feed, read once and no longer than it has to be: the reader goes through all of
 * it again for each of them.
 */
function whatItemsInherit(feed: JsonObject, url: string): JsonObject {
  const [probe] = readJsonFeed({...feed, items: [{id: 'probe', title: 'A title'}]}, url).articles;
  const {language, authors, license, attribution} = probe!;
  return {
    home_page_url: safeUrl(feed['home_page_url'], url),
    language,
    // One is enough to tell that somebody has written it.
    authors: authors.slice(0, 1),
    _newsrack: {license, attribution},
  };
}

/** The article that an item is, whatever else is in its feed. */
function readAlone(feed: JsonObject, item: JsonObject, url: string): Article | undefined {
  return readJsonFeed({...feed, items: [item]}, url).articles[0];
}

function lackOf(feed: JsonObject, item: JsonObject, url: string): Loss {
  return readAlone(feed, {...item, title: 'A title'}, url) ? 'no words' : 'no id';
}

function lossOf(article: Article, ids: Set<string>, keys: Set<string>): Loss | undefined {
  if (ids.has(article.id)) return 'same id';
  if (keys.has(article.key)) return 'same story';
  if (isCurrent(article)) return undefined;
  return isCurrent({...momentsOf(article), embargo: undefined}) ? 'embargoed' : 'expired';
}

/** The getters of an article are not its own, so that a spread would lose them. */
function momentsOf(article: Article): Article {
  const {id, key, title, authors, tags, embargo, expires} = article;
  return {id, key, title, authors, tags, embargo, expires};
}
