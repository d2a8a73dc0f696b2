import {atomEntries} from './atom-entries.js';
import type {FeedEntries} from './entries.js';
import {rssEntries} from './rss-entries.js';
import type {XmlElement} from './xml-element.js';

/** What the root element of a feed says, be it RSS or Atom; undefined if it is neither. */
export function entriesOfXml(root: XmlElement): FeedEntries | undefined {
  const name = root.localName.toLowerCase();
  if (name == 'feed' || name == 'entry') return atomEntries(root);
  // An <rss> with nothing in it is what is left of a feed, and not an empty one.
  const isRss = /^(rss|rdf|channel)$/.test(name) && [...root.children][0];
  return isRss ? rssEntries(root) : undefined;
}
