/** Writes articles as JSON Feed 1.1 (https://jsonfeed.org/version/1.1), with `_newsrack` where it says more. */
import type {Article, License} from '#newsrack';
import type {FeedConfig} from './config.js';
import {readLicense} from './read-license.js';

type Json = Record<string, unknown>;

const version = 'https://jsonfeed.org/version/1.1';

/** The feed as an object, ready for JSON. `feedUrl` is where it will be, as far as that is known. */
export function writeFeed(
  config: FeedConfig,
  articles: readonly Article[],
  feedUrl: string | undefined,
): Json {
  const {title, home_page_url, description, icon, language, license, attribution} = config;
  return compact({
    version,
    title,
    home_page_url,
    feed_url: feedUrl,
    description,
    icon,
    language,
    _newsrack: compact({license: writeLicense(readLicense(license)), attribution}),
    items: articles.map((article) => writeItem(article, language)),
  });
}

/** One item. What it has from its feed is not said again. */
function writeItem(article: Article, feedLanguage: string | undefined): Json {
  const {id, url, title, summary, html, text, image, language} = article;
  return compact({
    id,
    url,
    title,
    summary,
    content_html: html,
    // An item has to have one of the two.
    content_text: text ?? (html === undefined ? (summary ?? title) : undefined),
    image: image?.url,
    date_published: dateOf(article.published),
    date_modified: dateOf(article.modified),
    authors: article.authors.map(({name, url: page}) => compact({name, url: page})),
    tags: article.tags,
    language: language === feedLanguage ? undefined : language,
    _newsrack: writeExtension(article),
  });
}

function writeExtension(article: Article): Json {
  const {kicker, image, city, place, source, license, attribution} = article;
  return compact({
    city: city?.name,
    country: city?.country,
    place,
    kicker,
    image_credit: image?.credit,
    image_alt: image?.alt,
    image_caption: image?.caption,
    image_width: image?.width,
    image_height: image?.height,
    source: source && compact({...source}),
    license: writeLicense(license),
    attribution,
    expires: dateOf(article.expires),
    comments_url: article.commentsUrl,
    comment_count: article.commentCount,
  });
}

function writeLicense(license: License | undefined): Json | undefined {
  return license && compact({...license});
}

/** RFC 3339; undefined for what is no date that JSON can hold. */
function dateOf(time: number | undefined): string | undefined {
  if (time === undefined) return undefined;
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}

/** Without what is not there: undefined, empty lists and empty objects. */
function compact(fields: Json): Json {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => name === 'items' || !isNothing(value)),
  );
}

function isNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.keys(value).length === 0;
}
