// Reads JSON Feed 1.1 and 1.0 (https://jsonfeed.org/version/1.1), forgivingly:
// whatever can be got over costs no more than itself, and only what the format
// insists on costs the item. What real feeds get wrong is read as it was meant.

import {LoadError} from '../lib/load-error.js';
import {decodeEntities, openingOf} from '../lib/plain-text.js';
import {plainUrl, safeUrl} from '../lib/safe-url.js';
import {
  storyKey,
  type Article,
  type ArticleImage,
  type Author,
  type City,
  type Source,
} from '../model/article.js';
import type {Feed} from '../model/feed.js';
import {cityOfDateline} from './dateline.js';
import {newestOfEach} from './merge-articles.js';

type Json = Record<string, unknown>;

/** What an item has from its feed, unless it says otherwise. */
interface Defaults {
  /** What its relative addresses are resolved against. */
  readonly base: string;
  readonly language?: string;
  readonly authors: readonly Author[];
  readonly source?: Source;
}

/**
 * Reads a feed's text, answered at `url`. Relative addresses are resolved
 * against its `home_page_url`, else against `url`. Where the feed `isOneOfMany`,
 * its articles say that they come from it, unless they name another source.
 * Throws a {@link LoadError} of kind `not-a-feed` that names what was found instead.
 */
export function readJsonFeed(text: string, url: string, isOneOfMany = false): Feed {
  const data = parse(text, url);
  const homePageUrl = safeUrl(data['home_page_url'], url);
  const base = homePageUrl ?? url;
  const title = plain(data['title']);
  const defaults = {
    base,
    language: string(data['language']),
    authors: authors(data, base),
    source: isOneOfMany && title ? {name: title, url: homePageUrl} : undefined,
  };
  const items = list(data['items']);
  const ids = new Set<string>();
  const articles: Article[] = [];
  for (const item of items) {
    const article = new ItemArticle(object(item), defaults);
    if (article.id && article.title && !ids.has(article.id)) {
      ids.add(article.id);
      articles.push(article);
    }
  }
  return {
    title,
    homePageUrl,
    expired: data['expired'] === true,
    articles: newestOfEach(articles),
    skipped: items.length - articles.length,
  };
}

function parse(text: string, url: string): Json {
  let found = 'JSON of another kind';
  try {
    const feed = object(JSON.parse(text));
    // A feed without items is an empty feed; one without a version is still a feed.
    if (Array.isArray(feed['items']) || /jsonfeed/.test(string(feed['version'])!)) return feed;
  } catch {
    found = /^\s*<([^]*<)?(rss|feed|rdf)\b/i.test(text)
      ? 'RSS or Atom'
      : /^\s*</.test(text)
        ? 'HTML'
        : text.trim()
          ? 'cut-off JSON'
          : 'empty';
  }
  throw new LoadError('not-a-feed', url, `is ${found}, not a JSON Feed, see jsonfeed.org`);
}

/**
 * An item as an article. What tells it from others and orders it is read at
 * once; the rest when it is asked for, since of a large feed little is shown.
 */
class ItemArticle implements Article {
  readonly id: string;
  readonly key: string;
  readonly published?: number;
  readonly #item: Json;
  readonly #feed: Defaults;

  constructor(item: Json, feed: Defaults) {
    const {id, url} = item;
    this.#item = item;
    this.#feed = feed;
    this.id = typeof id == 'number' ? `${id}` : (string(id) ?? '');
    this.published = date(item['date_published']);
    const address = typeof url == 'string' && plainUrl.test(url) ? url : this.url;
    this.key = address ? storyKey(address) : feed.base + '#' + this.id;
  }

  get #extra(): Json {
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
    return name ? {name, country: string(this.#extra['country'])} : cityOfDateline(openingOf(this));
  }

  get source(): Source | undefined {
    const {name, url, icon} = object(this.#extra['source']);
    const shown = plain(name);
    return shown
      ? {name: shown, url: safeUrl(url, this.#feed.base), icon: safeUrl(icon, this.#feed.base)}
      : this.#feed.source;
  }

  get commentsUrl(): string | undefined {
    return safeUrl(this.#extra['comments_url'], this.#feed.base);
  }

  get commentCount(): number | undefined {
    return count(this.#extra['comment_count']);
  }
}

/** `authors`, or the older `author`; either may be a lone object or a bare name. */
function authors(owner: Json, base: string): Author[] {
  const read = (field: string): Author[] =>
    list(owner[field]).flatMap((value) => {
      const {name, url} = object(value);
      const link = safeUrl(url, base);
      const shown = plain(name) ?? plain(value) ?? link?.split('/')[2];
      return shown ? {name: shown, url: link} : [];
    });
  const found = read('authors');
  return found[0] ? found : read('author');
}

/** RFC 3339, with what real feeds make of it: no zone, no seconds, a space, RFC 822. */
function date(value: unknown): number | undefined {
  const text = string(value);
  return (
    (text &&
      (Date.parse(text) || Date.parse(text.toUpperCase().replace(/^([\d-]{10}) +/, '$1T')))) ||
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

function object(value: unknown): Json {
  return value instanceof Object ? (value as Json) : {};
}
