import {
  absoluteAddresses,
  asJsonFeed,
  entriesOfXml,
  feedOfEntries,
  feedOfPosts,
  httpUrl,
  isWordPress,
  notAFeed,
  type JsonObject,
} from '#newsrack';
import {cleanHtml} from './clean-html.js';
import {textOfHtml} from './html-text.js';
import {parseXml} from './xml-tree.js';

export type SourceFormat = 'JSON Feed' | 'RSS 2.0' | 'RSS 1.0' | 'RSS 0.9' | 'Atom' | 'WordPress';

/** What a source has, as JSON Feed whose only HTML, in `content_html`, is harmless. */
export interface Source {
  readonly format: SourceFormat;
  readonly feed: JsonObject;
}

/**
 * Reads what a source answered at `url`, in whatever format. Throws a `LoadError` of kind
 * `not-a-feed` that says what was found, what was expected and what to do.
 */
export function readSource(text: string, url: string): Source {
  const source = /^[\s\ufeff]*[[{]/.test(text) ? ofJson(text, url) : ofXml(text, url);
  if (!source) throw notAFeed(text, url, textOfHtml);
  return {...source, feed: withCleanHtml(source.feed, url)};
}

function ofJson(text: string, url: string): Source | undefined {
  const plain = text.replace(/^\ufeff/, '');
  const feed = asJsonFeed(plain);
  if (feed) return {format: 'JSON Feed', feed};
  try {
    const data: unknown = JSON.parse(plain);
    return isWordPress(data)
      ? {format: 'WordPress', feed: feedOfPosts(data, url, textOfHtml)}
      : undefined;
  } catch {
    return;
  }
}

function ofXml(text: string, url: string): Source | undefined {
  const root = parseXml(text);
  const entries = root && entriesOfXml(root);
  return entries && {format: entries.format, feed: feedOfEntries(entries, url, textOfHtml)};
}

function withCleanHtml(feed: JsonObject, url: string): JsonObject {
  const home = httpUrl(string(feed['home_page_url']), url) ?? url;
  const {items} = feed;
  return {...feed, items: (Array.isArray(items) ? items : []).map((item) => clean(item, home))};
}

function clean(item: unknown, home: string): unknown {
  if (typeof item != 'object' || !item || !('content_html' in item)) return item;
  const html = string(item.content_html);
  if (!html) return {...item, content_html: undefined};
  const base = httpUrl(string((item as JsonObject)['url']), home) ?? home;
  return {...item, content_html: cleanHtml(absoluteAddresses(html, base, textOfHtml))};
}

function string(value: unknown): string | undefined {
  return typeof value == 'string' ? value : undefined;
}
