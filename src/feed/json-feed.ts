// Reads JSON Feed 1.1 and 1.0 (https://jsonfeed.org/version/1.1), forgivingly:
// whatever can be got over costs no more than itself, and only what the format
// insists on costs the item. What real feeds get wrong is read as it was meant.

import {decodeEntities, openingOf} from '../lib/plain-text.js';
import {plainUrl, safeUrl} from '../lib/safe-url.js';
import {
  storyKey,
  type Article,
  type ArticleImage,
  type Author,
  type City,
  type License,
  type Source,
} from '../model/article.js';
import type {Feed} from '../model/feed.js';
import {newestOfEach} from './merge-articles.js';

/** What JSON has between braces. */
export type JsonObject = Record<string, unknown>;

/** What an item has from its feed, unless it says otherwise. */
interface Defaults {
  /** What its relative addresses are resolved against. */
  readonly base: string;
  /** The key of a story whose address is that. */
  readonly page: string;
  readonly language?: string;
  readonly authors: readonly Author[];
  readonly source?: Source;
  /** What the feed says in `_newsrack` of all its items. */
  readonly extra: JsonObject;
}

/** The JSON Feed that `text` is; undefined if it is something else. */
export function asJsonFeed(text: string): JsonObject | undefined {
  try {
    const feed = object(JSON.parse(text));
    // A feed without items is an empty feed; one without a version is still a feed.
    if (Array.isArray(feed['items']) || /jsonfeed/.test(string(feed['version'])!)) return feed;
  } catch {
    // Another format, or a feed that is cut off.
  }
  return;
}

/**
 * Reads a JSON Feed that was answered at `url`. Relative addresses are resolved
 * against its `home_page_url`, else against `url`. Where the feed `isOneOfMany`,
 * its articles say that they come from it, unless they name another source.
 */
export function readJsonFeed(data: JsonObject, url: string, isOneOfMany?: boolean): Feed {
  const home = safeUrl(data['home_page_url'], url);
  const base = home ?? url;
  // A feed that names no page is about the site that it is on.
  const homePageUrl = home ?? safeUrl('/', url);
  const title = plain(data['title']);
  const defaults = {
    base,
    page: storyKey(base),
    language: string(data['language']),
    authors: authors(data, base),
    source: isOneOfMany ? {name: title ?? base.split('/')[2]!, url: homePageUrl} : undefined,
    extra: object(data['_newsrack']),
  };
  const items = list(data['items']);
  const ids = new Set<string>();
  const articles = newestOfEach(
    items
      .map((item) => new ItemArticle(object(item), defaults))
      .filter(({id, title}) => id && title && !ids.has(id) && ids.add(id)),
  );
  return {
    title,
    homePageUrl,
    expired: data['expired'] === true,
    articles,
    skipped: items.length - articles.length,
  };
}

/**
 * An item as an article. What tells it from others and orders it is read at
 * once; the rest when it is asked for, since of a large feed little is shown.
 */
class ItemArticle implements Article {
  readonly id: string;
  readonly key: string;
  readonly published?: number;
  readonly #item: JsonObject;
  readonly #feed: Defaults;

  constructor(item: JsonObject, feed: Defaults) {
    const {id, url} = item;
    this.#item = item;
    this.#feed = feed;
    this.id = typeof id == 'number' ? `${id}` : (string(id) ?? '');
    this.published = date(item['date_published']);
    const address = typeof url == 'string' && plainUrl.test(url) ? url : this.url;
    const key = storyKey(address ?? '');
    // Poor feeds give all their stories the address of their front page, or of a show's.
    this.key = /[/?]/.test(key) && key != feed.page ? key : feed.base + '#' + this.id;
  }

  get #extra(): JsonObject {
    return object(this.#item['_newsrack']);
  }

  get url(): string | undefined {
    const {id} = this;
    const item = this.#item;
    const {base} = this.#feed;
    return (
      safeUrl(item['url'], base) ??
      safeUrl(item['external_url'], base) ??
      (/^https?:/.test(id) ? safeUrl(id, base) : undefined)
    );
  }

  get title(): string {
    return plain(this.#item['title']) ?? this.summary ?? openingOf(this);
  }

  get summary(): string | undefined {
    return plain(this.#item['summary']);
  }

  get html(): string | undefined {
    return string(this.#item['content_html']);
  }

  get text(): string | undefined {
    return string(this.#item['content_text']);
  }

  get kicker(): string | undefined {
    return plain(this.#extra['kicker']);
  }

  get image(): ArticleImage | undefined {
    const item = this.#item;
    const extra = this.#extra;
    const {base} = this.#feed;
    const url = safeUrl(item['image'], base) ?? safeUrl(item['banner_image'], base);
    const width = count(extra['image_width']);
    const height = count(extra['image_height']);
    return url
      ? {
          url,
          alt: plain(extra['image_alt']),
          credit: plain(extra['image_credit']),
          caption: plain(extra['image_caption']),
          ...(width && height ? {width, height} : {}),
        }
      : undefined;
  }

  get modified(): number | undefined {
    return date(this.#item['date_modified']);
  }

  get embargo(): number | undefined {
    return date(this.#extra['embargo']);
  }

  get expires(): number | undefined {
    return date(this.#extra['expires']);
  }

  get authors(): readonly Author[] {
    const own = authors(this.#item, this.#feed.base);
    return own[0] ? own : this.#feed.authors;
  }

  get tags(): readonly string[] {
    return list(this.#item['tags']).flatMap((tag) => plain(tag) ?? []);
  }

  get language(): string | undefined {
    return string(this.#item['language']) ?? this.#feed.language;
  }

  get city(): City | undefined {
    const name = plain(this.#extra['city']);
    return name ? {name, country: string(this.#extra['country'])} : undefined;
  }

  get place(): string | undefined {
    return plain(this.#extra['place']);
  }

  get source(): Source | undefined {
    const {base, source} = this.#feed;
    const [own] = named(this.#extra['source'], base);
    return own ? {...own, icon: safeUrl(object(this.#extra['source'])['icon'], base)} : source;
  }

  get license(): License | undefined {
    const {base, extra} = this.#feed;
    return named(this.#extra['license'], base)[0] ?? named(extra['license'], base)[0];
  }

  get attribution(): string | undefined {
    return plain(this.#extra['attribution']) ?? plain(this.#feed.extra['attribution']);
  }

  get commentsUrl(): string | undefined {
    return safeUrl(this.#extra['comments_url'], this.#feed.base);
  }

  get commentCount(): number | undefined {
    return count(this.#extra['comment_count']);
  }
}

/** `authors`, or the older `author`. */
function authors(owner: JsonObject, base: string): Author[] {
  const found = named(owner['authors'], base);
  return found[0] ? found : named(owner['author'], base);
}

/** Those that have a name or an address: of objects, or bare names, be they a list or not. */
function named(values: unknown, base: string): {name: string; url?: string}[] {
  return list(values).flatMap((value) => {
    const {name, url} = object(value);
    const link = safeUrl(url, base);
    const shown = plain(name) ?? plain(value) ?? link?.split('/')[2];
    return shown ? {name: shown, url: link} : [];
  });
}

/** RFC 3339, with what real feeds make of it: no zone (UTC, then), no seconds, a space, RFC 822. */
function date(value: unknown): number | undefined {
  const text = string(value);
  return (
    (text &&
      Date.parse(
        text
          .toUpperCase()
          .replace(/^([\d-]{10}) +([\d:.]+) */, '$1T$2')
          .replace(/(T[\d:.]+)(UTC)?$/, '$1Z'),
      )) ||
    undefined
  );
}

function count(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

function string(value: unknown): string | undefined {
  return (typeof value == 'string' && value.trim()) || undefined;
}

/** Text as a reader should see it; for every field that is not HTML by definition. */
function plain(value: unknown): string | undefined {
  const text = string(value);
  return text?.includes('&') ? string(decodeEntities(text)) : text;
}

/** A list, be it one, a lone value in its place, or nothing. */
function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value == undefined ? [] : [value];
}

function object(value: unknown): JsonObject {
  return value instanceof Object ? (value as JsonObject) : {};
}
