import {LoadError} from '../../lib/load-error.js';
import {httpUrl} from './http-url.js';
import {withoutProlog} from './repair-xml.js';

const expected = 'not a feed in RSS, Atom or JSON Feed, nor posts of WordPress';
const otherXml: Record<string, string> = {
  __proto__: null as never,
  urlset: 'a sitemap',
  sitemapindex: 'a sitemap',
  opml: 'a list of feeds (OPML); give the address of one of them',
  svg: 'a picture (SVG)',
  error: 'an error of the server’s store, in XML',
};

/**
 * Why the text that was answered at `url` is no feed: what was found, what was expected and what to do.
 * `data` is what it holds, if it is JSON; `textOf` reads HTML as text.
 */
export function notAFeed(text: string, url: string, textOf: (html: string) => string): LoadError {
  return new LoadError('not-a-feed', url, sentence(text, url, textOf));
}

function sentence(text: string, url: string, textOf: (html: string) => string): string {
  const start = text.replace(/^[\s\ufeff]+/, '');
  if (!start) return `is empty, ${expected}: look whether the address is right`;
  if (/^[[{]/.test(start)) return ofJson(start, textOf);
  const root = /<(?![?!])(?:[\w-]+:)?([\w-]+)/.exec(withoutProlog(start))?.[1];
  const name = root?.toLowerCase() ?? '';
  if (!start.startsWith('<')) return `is text, ${expected}: look whether the address is right`;
  if (/^(rss|feed|rdf|channel|entry)$/.test(name)) {
    return 'is RSS or Atom that breaks off or is broken beyond mending: see it in a feed validator';
  }
  if (/^<!doctype html/i.test(start) || /^(html|head|body)$/.test(name))
    return ofHtml(start, url, textOf);
  const kind = otherXml[name];
  return `is ${kind ?? `XML of another kind (<${root ?? '?'}>)`}, ${expected}: look whether the address is right`;
}

function ofJson(text: string, textOf: (html: string) => string): string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return `is cut-off JSON, ${expected}: see that the server sends all of it`;
  }
  const {code, message} = data as {code?: unknown; message?: unknown};
  return typeof code == 'string' && typeof message == 'string'
    ? `is an error of WordPress, “${textOf(message)}” (${code}): look whether the address is right and open to everybody`
    : `is JSON of another kind, ${expected}: look whether the address is right`;
}

/** A page often says where its feed is. */
function ofHtml(html: string, url: string, textOf: (html: string) => string): string {
  const links = [...html.matchAll(/<link\b[^<>]*>/gi)].map(([tag]) => tag);
  const addressOf = (type: RegExp): string | undefined => {
    const link = links.find((tag) => type.test(tag));
    const [, double, single, bare] =
      /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(link ?? '') ?? [];
    return httpUrl(textOf(double ?? single ?? bare ?? ''), url);
  };
  const feed =
    addressOf(/application\/feed\+json/i) ?? addressOf(/application\/(rss|atom|rdf)\+xml/i);
  const api = addressOf(/rel\s*=\s*["']?https:\/\/api\.w\.org\//i);
  const better = feed ?? (api && api + 'wp/v2/posts');
  return better
    ? `is an HTML page, ${expected}: its feed is ${better}, give that address`
    : `is an HTML page, ${expected}: look for the feed’s own address, often in the page’s source or foot`;
}
