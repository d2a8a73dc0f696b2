// Atom 1.0 as a document, and 0.3, which has other names for the same.

import {isPicture} from './best-picture.js';
import type {Entry, FeedEntries, FeedText, Person} from './entries.js';
import {extensionFields, keywords, pictureFields} from './extension-fields.js';
import type {XmlElement} from './xml-element.js';
import {attribute, wordsOf, XmlFields} from './xml-fields.js';

/** What an Atom document says, from its root element. */
export function atomEntries(root: XmlElement): FeedEntries {
  const feed = new XmlFields(root);
  return {
    format: 'Atom',
    title: text(feed, 'title'),
    link: link(feed, 'alternate'),
    base: feed.base,
    description: text(feed, 'subtitle') ?? text(feed, 'tagline'),
    icon: feed.text('icon', 'logo'),
    language: feed.language,
    authors: people(feed),
    rights: feed.text('rights', 'copyright'),
    ...extensionFields(feed),
    // One entry may stand alone.
    items: (root.localName == 'entry' ? [feed] : feed.each('entry')).map(entryOf),
  };
}

function entryOf(entry: XmlFields): Entry {
  const [source] = entry.each('source');
  const own = people(entry);
  const content = text(entry, 'content');
  const out = attribute(entry.first('content'), 'src');
  const replies = entry.all('link').find((found) => isReplies(found));
  const enclosed = entry.each('link').filter((found) => found.attribute('rel') == 'enclosure');
  const enclosures = enclosed.map((found) => ({
    url: found.attribute('href'),
    type: found.attribute('type'),
    length: found.number('length'),
    title: found.attribute('title'),
  }));
  const extensions = extensionFields(entry);
  return {
    ...extensions,
    id: entry.text('id'),
    isOpaque: true,
    title: text(entry, 'title'),
    link: entry.text('feedburner:origlink') ?? link(entry, 'alternate') ?? out,
    externalUrl: link(entry, 'related') ?? link(entry, 'via'),
    base: entry.base,
    language: entry.language ?? entry.text('dc:language'),
    summary: text(entry, 'summary'),
    content: content?.value.trim() ? content : undefined,
    published: ['published', 'issued', 'created', 'dc:date', 'dcterms:issued'].map((name) =>
      entry.text(name),
    ),
    modified: ['updated', 'modified'].map((name) => entry.text(name)),
    authors: own[0] || !source ? own : people(source),
    tags: [...entry.all('category').flatMap(tagOf), ...keywords(entry)],
    pictures: [
      ...pictureFields(entry),
      ...enclosures.flatMap(({url, type}) => (type && isPicture({url, type}) ? {url, type} : [])),
    ],
    enclosures,
    rights: entry.text('rights', 'dc:rights'),
    source: source && {name: text(source, 'title'), url: link(source, 'alternate')},
    comments: attribute(replies, 'href'),
    commentCount: extensions.commentCount ?? attribute(replies, 'count'),
  };
}

/** A comments' page for people; there is one for machines beside it. */
function isReplies(found: XmlElement): boolean {
  return (
    attribute(found, 'rel') == 'replies' && (attribute(found, 'type') ?? 'text/html') == 'text/html'
  );
}

/** Blogger's "this is a post" is no word for readers. */
function tagOf(category: XmlElement): string[] {
  const word = attribute(category, 'label') ?? attribute(category, 'term');
  return !word || /#kind$/.test(attribute(category, 'scheme') ?? '') ? [] : [word];
}

/** The page of an entry: HTML, if there are several. */
function link(fields: XmlFields, rel: string): string | undefined {
  const links = fields
    .all('link')
    .filter((found) => (attribute(found, 'rel') ?? 'alternate') == rel);
  const pages = links.filter((found) => /html/.test(attribute(found, 'type') ?? 'html'));
  return attribute(pages[0] ?? links[0], 'href');
}

function people(fields: XmlFields): Person[] {
  return ['author', 'dc:creator'].flatMap((name) =>
    fields.each(name).map((person) => ({
      name:
        person.text('name') ??
        ([...person.element.children][0] ? undefined : person.element.textContent),
      url: person.text('uri', 'url'),
    })),
  );
}

/** A text construct. Many forget to say that theirs is HTML; who says `text` means it. */
function text(fields: XmlFields, name: string): FeedText | undefined {
  const element = fields.first(name);
  const type = attribute(element, 'type');
  if (!element) return;
  if (attribute(element, 'mode') == 'base64') return;
  return wordsOf(element, !type ? 'unsure' : /html/.test(type) ? 'html' : 'text');
}
