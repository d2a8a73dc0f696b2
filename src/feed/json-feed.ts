// Reads JSON Feed 1.1 and 1.0 (https://jsonfeed.org/version/1.1), forgivingly:
// whatever can be got over costs no more than itself, and only what the format
// insists on costs the item. What real feeds get wrong is read as it was meant.

import {LoadError} from '../lib/load-error.js';
import {decodeEntities, openingOf} from '../lib/plain-text.js';
import {safeUrl} from '../lib/safe-url.js';
import {storyKey, type Article, type Author} from '../model/article.js';
import type {Feed} from '../model/feed.js';
import {cityOfDateline} from './dateline.js';
import {newestOfEach} from './merge-articles.js';

type Json = Record<string, unknown>;

/**
 * Reads a feed's text, answered at `url`. Relative addresses are resolved
 * against its `home_page_url`, else against `url`. Throws a {@link LoadError} of
 * kind `not-a-feed` that names what was found instead.
 */
export function readJsonFeed(text: string, url: string): Feed {
  const data = parse(text, url);
  const homePageUrl = safeUrl(data['home_page_url'], url);
  const base = homePageUrl ?? url;
  const defaults = {language: string(data['language']), authors: authors(data, base)};
  const items = list(data['items']);
  const ids = new Set<string>();
  const articles = items.flatMap((item) => {
    const article = readItem(object(item), base, defaults);
    return article && !ids.has(article.id) && ids.add(article.id) ? article : [];
  });
  return {
    title: plain(data['title']),
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
      ? 'an RSS or Atom document'
      : /^\s*</.test(text)
        ? 'an HTML page'
        : text.trim()
          ? 'broken or cut-off JSON'
          : 'an empty answer';
  }
  throw new LoadError('not-a-feed', url, `is ${found}, not a JSON Feed (see https://jsonfeed.org)`);
}

function readItem(
  item: Json,
  base: string,
  defaults: {language?: string; authors: Author[]},
): Article | undefined {
  const id = typeof item['id'] == 'number' ? `${item['id']}` : string(item['id']);
  if (!id) return;
  const extra = object(item['_newsrack']);
  const url =
    safeUrl(item['url'], base) ??
    safeUrl(item['external_url'], base) ??
    (/^https?:/.test(id) ? safeUrl(id, base) : undefined);
  const html = string(item['content_html']);
  const text = string(item['content_text']);
  const summary = plain(item['summary']);
  const city = plain(extra['city']);
  const opening = city && item['title'] ? '' : openingOf({html, text});
  const title = plain(item['title']) ?? summary ?? opening;
  if (!title) return;
  const own = authors(item, base);
  const picture = safeUrl(item['image'], base) ?? safeUrl(item['banner_image'], base);
  const width = count(extra['image_width']);
  const height = count(extra['image_height']);
  const source = object(extra['source']);
  const publisher = plain(source['name']);
  return {
    id,
    key: url ? storyKey(url) : base + '#' + id,
    url,
    title,
    summary,
    html,
    text,
    kicker: plain(extra['kicker']),
    image: picture
      ? {
          url: picture,
          alt: plain(extra['image_alt']),
          credit: plain(extra['image_credit']),
          caption: plain(extra['image_caption']),
          width: (height && width) || undefined,
          height: (width && height) || undefined,
        }
      : undefined,
    published: date(item['date_published']),
    modified: date(item['date_modified']),
    expires: date(extra['expires']),
    authors: own[0] ? own : defaults.authors,
    tags: list(item['tags']).flatMap((tag) => plain(tag) ?? []),
    language: string(item['language']) ?? defaults.language,
    city: city ? {name: city, country: string(extra['country'])} : cityOfDateline(opening),
    source: publisher
      ? {name: publisher, url: safeUrl(source['url'], base), icon: safeUrl(source['icon'], base)}
      : undefined,
    commentsUrl: safeUrl(extra['comments_url'], base),
    commentCount: count(extra['comment_count']),
  };
}

/** `authors`, or the older `author`; either may be a lone object or a bare name. */
function authors(owner: Json, base: string): Author[] {
  const read = (field: string): Author[] =>
    list(owner[field]).flatMap((value) => {
      const {name, url} = object(value);
      const link = safeUrl(url, base);
      const shown = plain(name) ?? plain(value) ?? (link && new URL(link).host);
      return shown ? {name: shown, url: link} : [];
    });
  const found = read('authors');
  return found[0] ? found : read('author');
}

/** RFC 3339, with what real feeds make of it: no zone, no seconds, a space, RFC 822. */
function date(value: unknown): number | undefined {
  return (
    Date.parse(
      string(value)
        ?.toUpperCase()
        .replace(/^([\d-]{10}) +/, '$1T') ?? '',
    ) || undefined
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
  return string(decodeEntities(string(value) ?? ''));
}

/** A list, be it one, a lone value in its place, or nothing. */
function list(value: unknown): unknown[] {
  return [value ?? []].flat();
}

function object(value: unknown): Json {
  return value instanceof Object ? (value as Json) : {};
}
