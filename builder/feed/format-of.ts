import {asJsonFeed} from '../../src/feed/json-feed.js';

/** What a feed is, by its own word: "JSON Feed 1.1", "RSS 2.0", "Atom 1.0", "WordPress". */
export function formatOf(text: string): string {
  const feed = asJsonFeed(text);
  if (feed) {
    const version = /version\/([\d.]+)/.exec(String(feed['version']))?.[1];
    return ['JSON Feed', version].filter(Boolean).join(' ');
  }
  if (!/^[\s\ufeff]*</.test(text)) return 'WordPress';
  // What stands before the root element is no part of the feed.
  const [, name = '', attributes = ''] =
    /<(?![?!])(?:[\w-]+:)?(\w+)([^>]*)/.exec(text.replace(/<!--[^]*?-->/g, '')) ?? [];
  const version = /\sversion\s*=\s*["']\s*(\d[\d.]*)/.exec(attributes)?.[1];
  if (/^(feed|entry)$/i.test(name)) return `Atom ${version ?? '1.0'}`;
  return `RSS ${/^rdf$/i.test(name) ? '1.0' : (version ?? '2.0')}`;
}
