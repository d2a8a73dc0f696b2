// RSS as a document: 2.0, the 0.9x before it, and 1.0, which is RDF and keeps its items beside its channel.

import type {Entry, FeedEntries} from './entries.js';
import {extensionFields, keywords, pictureFields} from './extension-fields.js';
import {httpUrl} from './http-url.js';
import type {XmlElement} from './xml-element.js';
import {attribute, XmlFields} from './xml-fields.js';

/** What an RSS document says, from its root element. */
export function rssEntries(root: XmlElement): FeedEntries {
  const top = new XmlFields(root);
  const channel = top.each('channel')[0] ?? top;
  const image = channel.each('image')[0] ?? top.each('image')[0];
  return {
    format: formatOf(root),
    title: channel.words('title'),
    link: linkOf(channel),
    base: channel.base ?? top.base,
    description: channel.words('description'),
    icon: image?.text('url'),
    language: channel.text('language', 'dc:language') ?? channel.language ?? top.language,
    authors: names(channel, 'dc:creator', 'itunes:author'),
    rights: channel.text('copyright', 'dc:rights'),
    ...extensionFields(channel),
    items: [...channel.each('item'), ...(channel == top ? [] : top.each('item'))].map(entryOf),
  };
}

function formatOf(root: XmlElement): FeedEntries['format'] {
  if (root.localName.toLowerCase() == 'rdf') return 'RSS 1.0';
  return /^0/.test(attribute(root, 'version') ?? '2') ? 'RSS 0.9' : 'RSS 2.0';
}

function entryOf(item: XmlFields): Entry {
  const guid = item.first('guid');
  const full = item.words('content:encoded');
  const description = item.words('description') ?? item.words('dc:description');
  const source = item.first('source');
  const author = names(item, 'dc:creator', 'author', 'itunes:author', 'atom:author');
  return {
    id: guid?.textContent,
    isOpaque: attribute(guid, 'ispermalink')?.toLowerCase() == 'false',
    title: item.words('title') ?? item.words('dc:title') ?? item.words('media:title'),
    // FeedBurner has every click go by way of itself.
    link: item.text('feedburner:origlink') ?? linkOf(item) ?? item.attribute('about'),
    base: item.base,
    language: item.text('dc:language') ?? item.language,
    summary: description ?? item.words('itunes:summary'),
    content: full,
    published: ['pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published'].map(
      (name) => item.text(name),
    ),
    modified: ['atom:updated', 'dcterms:modified'].map((name) => item.text(name)),
    authors: author,
    tags: [...item.texts('category'), ...keywords(item)],
    pictures: [...pictureFields(item), ...enclosures(item)],
    enclosures: enclosures(item),
    rights: item.text('dc:rights'),
    source: source && {
      name: {value: source.textContent, kind: 'unsure'},
      // RSS has the address of that paper's feed here; what a reader wants is the paper.
      url: httpUrl('/', attribute(source, 'url') ?? ''),
    },
    comments: item.text('comments'),
    ...extensionFields(item),
  };
}

function linkOf(fields: XmlFields): string | undefined {
  const plain = fields.all('link').find((link) => !attribute(link, 'rel'));
  const alternate = fields
    .all('atom:link')
    .concat(fields.all('link'))
    .find(
      (link) => (attribute(link, 'rel') ?? 'alternate') == 'alternate' && attribute(link, 'href'),
    );
  return plain?.textContent.trim() || attribute(alternate, 'href');
}

function enclosures(item: XmlFields) {
  return item.each('enclosure').map((enclosure) => ({
    url: enclosure.attribute('url'),
    type: enclosure.attribute('type'),
    length: enclosure.number('length'),
  }));
}

/** The people of the first of these names that names any. */
function names(fields: XmlFields, ...choices: readonly string[]) {
  const found = choices.find((name) => fields.text(name)) ?? '';
  return fields.each(found).map((person) => ({
    name: person.text('atom:name', 'name') ?? person.element.textContent,
    url: person.text('atom:uri', 'uri'),
  }));
}
