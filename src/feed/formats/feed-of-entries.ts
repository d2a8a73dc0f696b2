// What RSS and Atom say, as JSON Feed. The one place that decides what their words mean, for the
// browser and the server alike.

import {absoluteAddresses} from './absolute-addresses.js';
import {bestPicture, isPicture, isProse} from './best-picture.js';
import type {Enclosure, Entry, FeedEntries, TextOf, Person} from './entries.js';
import {feedDate} from './feed-date.js';
import {
  filled,
  jsonFeedVersion,
  type JsonAttachment,
  type JsonAuthor,
  type JsonFeed,
  type JsonItem,
} from './feed-object.js';
import {isHtml, oneLine, plainString, plainText} from './feed-text.js';
import {httpUrl} from './http-url.js';
import {licenseOf} from './license.js';
import {personName} from './person-name.js';
import {summaryText, withoutMoreLink} from './summary-text.js';

/** A description longer than this is a body, and no summary of one. */
const longestSummary = 600;

/** The JSON Feed that a feed of another format, answered at `url`, amounts to. */
export function feedOfEntries(feed: FeedEntries, url: string, textOf: TextOf): JsonFeed {
  const base = httpUrl(feed.base, url) ?? url;
  const home = httpUrl(feed.link, base);
  // RSS means relative addresses to start from the site, Atom from where the feed is.
  const itemBase = feed.base || feed.format == 'Atom' ? base : (home ?? url);
  return {
    version: jsonFeedVersion,
    ...filled({
      title: plainText(feed.title, textOf),
      home_page_url: home,
      description: plainText(feed.description, textOf),
      icon: httpUrl(feed.icon, base),
      language: oneLine(feed.language),
      authors: authors(feed.authors, base, textOf),
      _newsrack: filled({
        license: licenseOf(feed, base),
        attribution: plainString(feed.attribution, textOf),
      }),
    }),
    items: feed.items.flatMap((entry) => itemOf(entry, itemBase, !!feed.base, textOf) ?? []),
  };
}

function itemOf(
  entry: Entry,
  feedBase: string,
  hasBase: boolean,
  textOf: TextOf,
): JsonItem | undefined {
  const base = httpUrl(entry.base, feedBase) ?? feedBase;
  const guid = oneLine(entry.id);
  // A guid is the story's address unless it says that it is none. Even then it is followed, like
  // any id that is an address, where nothing else leads to the story.
  const url =
    linkOf(entry, base) ??
    (!entry.isOpaque && /^https?:/i.test(guid ?? '') ? httpUrl(guid, base) : undefined);
  const title = plainText(entry.title, textOf);
  const modified = firstDate(entry.modified);
  const published = firstDate(entry.published) ?? modified;
  const id = guid ?? url ?? [title, published].filter(Boolean).join(' ');
  if (!id) return;
  const told = entry.summary ?? (entry.content ? undefined : ofFilm(entry));
  const description = escapedOnce(told, textOf);
  const content = escapedOnce(entry.content, textOf);
  const body = content?.value.trim() ? content : description;
  // Where nothing says what a body's addresses start from, it is the page that they were written for.
  const bodyBase = httpUrl(body?.base, base) ?? (entry.base || hasBase ? base : (url ?? base));
  const summary = summaryText(plainText(asSummary(description), textOf));
  const html =
    body && isHtml(body) ? absoluteAddresses(body.value.trim(), bodyBase, textOf) : undefined;
  return {
    id,
    ...filled({
      url,
      external_url: httpUrl(entry.externalUrl, base),
      title,
      content_html: html,
      content_text: html ? undefined : body?.value.trim(),
      summary: (summary?.length ?? 0) <= longestSummary ? summary : undefined,
      date_published: published,
      date_modified: modified == published ? undefined : modified,
      authors: authors(entry.authors, base, textOf),
      tags: unique(entry.tags.flatMap((tag) => plainString(tag, textOf) ?? [])),
      language: oneLine(entry.language),
      attachments: entry.enclosures.flatMap((enclosure) => attachment(enclosure, base)),
      ...extras(entry, html === undefined ? undefined : body, {base, bodyBase}, textOf),
    }),
  };
}

/** What a film is about, where nothing else says it. */
function ofFilm({pictures}: Entry): Entry['summary'] {
  return pictures.find(({description}) => isProse(description))?.description;
}

/** The story's page. Poor templates escape an address twice, or leave its scheme out. */
function linkOf({link}: Entry, base: string): string | undefined {
  return httpUrl(
    link
      ?.trim()
      .replaceAll('&amp;', '&')
      .replace(/^www\./i, 'https://$&'),
    base,
  );
}

/** HTML that was escaped once too often begins with a tag that nobody meant to be read. */
function escapedOnce(text: Entry['summary'], textOf: TextOf): Entry['summary'] {
  return text &&
    text.kind != 'text' &&
    /^\s*&lt;(p|div|img|a|br|span|table|figure)\b/i.test(text.value)
    ? {...text, value: textOf(text.value.replaceAll('<', '&lt;'))}
    : text;
}

/** Unlike a title, a description is HTML if it looks like it. */
function asSummary(text: Entry['summary']): Entry['summary'] {
  return (
    text && {
      ...text,
      kind: isHtml(text) ? 'html' : text.kind,
      value: withoutMoreLink(text.value),
    }
  );
}

/** The picture, and all that stands in `_newsrack`. */
function extras(
  entry: Entry,
  html: Entry['content'],
  {base, bodyBase}: {base: string; bodyBase: string},
  textOf: TextOf,
): Pick<JsonItem, 'image' | '_newsrack'> {
  const picture = bestPicture(entry, html, bodyBase, textOf);
  const source = plainText(entry.source?.name, textOf);
  return {
    image: picture?.url,
    _newsrack: filled({
      image_width: picture?.width,
      image_height: picture?.height,
      image_alt: picture?.alt,
      image_caption: picture?.caption,
      image_credit: picture?.credit,
      license: licenseOf(entry, base),
      attribution: plainString(entry.attribution, textOf),
      place: plainString(entry.place, textOf),
      expires: feedDate(entry.expires),
      source: source
        ? {name: source, ...filled({url: httpUrl(entry.source!.url, base)})}
        : undefined,
      comments_url: httpUrl(entry.comments, base),
      comment_count: /^\s*\d{1,9}\s*$/.test(`${entry.commentCount}`)
        ? +entry.commentCount!
        : undefined,
    }),
  };
}

function firstDate(dates: Entry['published']): string | undefined {
  for (const date of dates) {
    const read = feedDate(date);
    if (read) return read;
  }
  return;
}

function authors(people: readonly Person[], base: string, textOf: TextOf): JsonAuthor[] {
  const seen = new Set<string>();
  return people.flatMap(({name, url}) => {
    const shown = personName(plainString(name, textOf) ?? '');
    if (!shown || seen.has(shown)) return [];
    seen.add(shown);
    return {name: shown, ...filled({url: httpUrl(url, base)})};
  });
}

/** What is enclosed and no picture: sound, film, papers. */
function attachment({url, type, length, title}: Enclosure, base: string): JsonAttachment[] {
  const address = httpUrl(url, base);
  if (!address || (type && isPicture({url, type}))) return [];
  return [
    {
      url: address,
      mime_type: oneLine(type) ?? 'application/octet-stream',
      ...filled({title: oneLine(title), size_in_bytes: length && length > 0 ? length : undefined}),
    },
  ];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
