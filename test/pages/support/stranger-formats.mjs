/**
 * Feeds of other formats with a vector in every field: RSS, Atom and WordPress. In XML it is
 * written as text, as CDATA and in attributes, in turn.
 */
import {another, idOf} from './stranger-feeds.mjs';

/** What XML has no way to write. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => text.replace(/[&<>"]/g, (character) => references[character]);
const numbered = (text) =>
  text.replace(/[^\w ]/gu, (character) => `&#x${character.codePointAt(0).toString(16)};`);
const inCdata = (text) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const ways = [escaped, inCdata, numbered];

/** Writes an element: its attributes, and its text in the way that is next. */
function writer() {
  let turn = 0;
  return (name, text, attributes = {}) => {
    const written = Object.entries(attributes).map(
      ([key, value]) => ` ${key}="${escaped(value).replace(/[\n\t\r]/g, '&#10;')}"`,
    );
    const content = Array.isArray(text) ? text.join('') : ways[turn++ % ways.length](`${text}`);
    return `<${name}${written.join('')}>${content}</${name}>`;
  };
}

const namespaces = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:georss': 'http://www.georss.org/georss',
  'xmlns:slash': 'http://purl.org/rss/1.0/modules/slash/',
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'xmlns:cc': 'http://creativecommons.org/ns#',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
};

/** The id of the story in which `text` stands everywhere, as is left of it in XML and on one line. */
export const xmlIdOf = (text, index) =>
  idOf(text, index).replace(unwritable, '').replace(/\s+/g, ' ').trim();

/** The id of a post: it would be read as HTML. */
export const postIdOf = (text, index) => `post ${index}`;

/** What both languages of feeds have from others, about one story. */
function extensions(write, text, picture) {
  return [
    write(
      'media:content',
      [
        write('media:title', text, {type: 'html'}),
        write('media:description', text, {type: 'plain'}),
        write('media:credit', text, {role: 'photographer', scheme: text}),
        write('media:copyright', text, {url: text}),
        write('media:keywords', text),
      ],
      {url: picture, medium: 'image', type: 'image/svg+xml'},
    ),
    write('media:thumbnail', '', {url: text, width: text, height: text}),
    write('itunes:image', '', {href: text}),
    write('itunes:summary', text),
    write('georss:featureName', text),
    write('dc:subject', text),
    write('dc:rights', text),
    write('cc:license', text, {
      'rdf:resource': text,
      'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    }),
    write('cc:attributionName', text),
    write('slash:comments', text),
  ];
}

/** RSS 2.0. Where `address` is given, every address is the vector itself. */
export function rssOf(origin, texts, number, {areAddresses = false} = {}) {
  const write = writer();
  const items = texts.map((raw, index) => {
    const text = raw.replace(unwritable, '');
    const address = (other) => (areAddresses ? text : origin + other);
    return write('item', [
      write('title', text),
      write('link', address(`/resolved/rss-${number}-${index}`)),
      write('guid', xmlIdOf(raw, index), {isPermaLink: 'false'}),
      write('description', another(texts, index).replace(unwritable, '')),
      write('content:encoded', `<p>before</p>${text}`),
      write('pubDate', 'Thu, 05 Mar 2026 08:00:00 GMT'),
      write('dc:date', text),
      write('author', `nobody@paper.example (${text})`),
      write('dc:creator', text),
      write('category', text, {domain: text}),
      write('source', text, {url: text}),
      write('comments', text),
      write('enclosure', '', {url: text, type: text, length: text}),
      ...extensions(write, text, address('/test-images/60x40.svg')),
    ]);
  });
  const first = texts[0].replace(unwritable, '');
  const channel = [
    write('title', first),
    write('link', `${origin}/resolved/`),
    write('description', first),
    write('language', first),
    write('copyright', first),
    write('image', [write('url', first), write('title', first), write('link', first)]),
    write('atom:link', '', {rel: first, href: first}),
    ...items,
  ];
  return xml(write('rss', [write('channel', channel)], {version: '2.0', ...namespaces}));
}

/** Atom 1.0. */
export function atomOf(origin, texts, number, {areAddresses = false} = {}) {
  const write = writer();
  const person = (text) => write('author', [write('name', text), write('uri', text)]);
  const entries = texts.map((raw, index) => {
    const text = raw.replace(unwritable, '');
    const address = (other) => (areAddresses ? text : origin + other);
    return write('entry', [
      write('id', xmlIdOf(raw, index)),
      write('title', text, {type: ['text', 'html', text][index % 3]}),
      write('link', '', {href: address(`/resolved/atom-${number}-${index}`)}),
      write('link', '', {rel: 'via', href: text, type: text, title: text}),
      write('link', '', {rel: 'enclosure', href: text, type: 'image/png', title: text}),
      write('link', '', {
        rel: 'replies',
        href: text,
        'thr:count': text,
        'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
      }),
      write('summary', another(texts, index).replace(unwritable, ''), {type: 'html'}),
      write('content', `<p>before</p>${text}`, {type: 'html', 'xml:base': text}),
      write('published', '2026-03-05T08:00:00Z'),
      write('updated', text),
      write('rights', text),
      person(text),
      write('category', '', {term: text, label: text, scheme: text}),
      write('source', [write('title', text), write('link', '', {href: text})]),
      ...extensions(write, text, address('/test-images/60x40.svg')),
    ]);
  });
  const first = texts[0].replace(unwritable, '');
  const feed = [
    write('id', first),
    write('title', first, {type: 'html'}),
    write('subtitle', first),
    write('link', '', {href: `${origin}/resolved/`}),
    write('icon', first),
    write('rights', first),
    person(first),
    ...entries,
  ];
  return xml(
    write('feed', feed, {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': first, ...namespaces}),
  );
}

/** Posts as WordPress answers them, with what it embeds. */
export function postsOf(origin, texts, number, {areAddresses = false} = {}) {
  const posts = texts.map((text, index) => {
    const address = (other) => (areAddresses ? text : origin + other);
    return {
      id: number * 100 + index + 1,
      date: text,
      date_gmt: '2026-03-05T08:00:00',
      modified_gmt: text,
      slug: text,
      status: text,
      lang: text,
      link: address(`/resolved/post-${number}-${index}`),
      guid: {rendered: areAddresses ? text : postIdOf(text, index)},
      title: {rendered: text},
      excerpt: {rendered: another(texts, index), protected: false},
      content: {rendered: `<p>before</p>${text}`, protected: false},
      jetpack_featured_media_url: text,
      yoast_head_json: {og_site_name: text},
      [text]: text,
      _embedded: {
        author: [{id: 1, name: text, url: text, link: text, avatar_urls: {96: text}}],
        'wp:featuredmedia': [
          {
            id: 2,
            source_url: address('/test-images/60x40.svg'),
            mime_type: 'image/svg+xml',
            alt_text: text,
            caption: {rendered: text},
            title: {rendered: text},
            media_details: {width: 60, height: 40, sizes: {[text]: {source_url: text}}},
          },
        ],
        'wp:term': [[{id: 3, name: text, slug: text, link: text, taxonomy: text}]],
      },
    };
  });
  return JSON.stringify(posts);
}

/** Atom whose stories are XHTML, with elements of these names, each of which is there twice. */
export function atomOfNames(origin, names) {
  const write = writer();
  const entries = names.map((name, index) => {
    const [form, image] = [`<form name="${name}"/>`, `<img name="${name}" alt="x"/>`];
    const body = `before${form}${form}${image}${image}<object name="${name}"/>`;
    return write('entry', [
      write('id', name),
      write('title', `<img name=${name}><img name=${name}>${index}`, {type: 'html'}),
      write('link', '', {href: `${origin}/resolved/name-${index}`}),
      write('updated', '2026-03-05T08:00:00Z'),
      write('content', [`<div xmlns="http://www.w3.org/1999/xhtml">${body}</div>`], {
        type: 'xhtml',
      }),
    ]);
  });
  return xml(write('feed', entries, {xmlns: 'http://www.w3.org/2005/Atom'}));
}

/** RSS of one story, written by nobody who knows XML: the vector stands in it as it is. */
export const carelessRss = (origin, text) =>
  `<rss version="2.0"><channel><title>${text}</title><link>${origin}/resolved/</link>` +
  `<item><title>${text}</title><link>${origin}/resolved/careless</link>` +
  `<description>${text}</description></item></channel></rss>`;

const xml = (element) => `<?xml version="1.0" encoding="utf-8"?>\n${element}`;
