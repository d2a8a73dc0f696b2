// What the tests of formats have in common: a feed around an item, and what is made of it.

import type {JsonFeed, JsonItem} from '../../../src/feed/formats/feed-object.js';
import {toJsonFeed} from '../../../src/feed/syndication.js';
import {LoadError} from '../../../src/lib/load-error.js';

export const address = 'https://paper.example/news/feed.xml';
export const postsApi = 'https://paper.example/wp-json/wp/v2/posts';

const vocabularies = {
  atom: 'http://www.w3.org/2005/Atom',
  cc: 'http://creativecommons.org/ns#',
  content: 'http://purl.org/rss/1.0/modules/content/',
  creativeCommons: 'http://backend.userland.com/creativeCommonsRssModule',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  georss: 'http://www.georss.org/georss',
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  media: 'http://search.yahoo.com/mrss/',
  slash: 'http://purl.org/rss/1.0/modules/slash/',
  thr: 'http://purl.org/syndication/thread/1.0',
};
const declarations = Object.entries(vocabularies)
  .map(([prefix, url]) => ` xmlns:${prefix}="${url}"`)
  .join('');

/** An RSS 2.0 feed with this in its channel. */
export function rss(channel: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"${declarations}><channel>${channel}</channel></rss>`;
}

/** An Atom feed with this in it. */
export function atom(inside: string, attributes = ''): string {
  return `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"${declarations} ${attributes}>${inside}</feed>`;
}

export function read(text: string, url = address): JsonFeed {
  return toJsonFeed(text, url);
}

/** The first item of a feed. */
export function first(text: string, url = address): JsonItem {
  const [item] = read(text, url).items;
  if (!item) throw new Error('There is no item.');
  return item;
}

/** The item of an RSS feed that has this in its one item. */
export function rssItem(inside: string): JsonItem {
  return first(rss(`<item><guid>1</guid>${inside}</item>`));
}

/** The item of an Atom feed that has this in its one entry. */
export function atomItem(inside: string, attributes = ''): JsonItem {
  return first(atom(`<entry><id>1</id>${inside}</entry>`, attributes));
}

export function errorOf(text: string, url = address): LoadError {
  try {
    read(text, url);
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error('It was read as a feed.');
}
