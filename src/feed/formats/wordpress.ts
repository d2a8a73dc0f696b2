// WordPress's REST API as JSON Feed: a list of posts, of pages, or of a type of the site's own, with
// what `_embed` put into it. Everything is looked at before it is used: what is embedded may be an
// error, or something else altogether.

import {absoluteAddresses} from './absolute-addresses.js';
import {bareCredit, bestPicture, type MainPicture} from './best-picture.js';
import type {TextOf} from './entries.js';
import {feedDate} from './feed-date.js';
import {filled, jsonFeedVersion, type JsonFeed, type JsonItem} from './feed-object.js';
import {decoded, oneLine} from './feed-text.js';
import {httpUrl} from './http-url.js';
import {summaryText, withoutMoreLink} from './summary-text.js';

type Json = Record<string, unknown>;

/** As wide as a card shows a picture on a sharp screen. */
const enough = 640;

/** Whether some JSON is a list of WordPress's posts, or a single one. An empty list is one, too. */
export function isWordPress(data: unknown): boolean {
  return postsIn(data).every((post) => {
    const {id, link, title, date, slug, name} = object(post);
    const has = [link, object(title)['rendered'], date, slug].some((it) => it != null);
    // What has a name is a category, or somebody who writes.
    return Number.isInteger(id) && has && typeof name != 'string';
  });
}

/** The posts, answered at `url`, as JSON Feed. `textOf` reads HTML as text. */
export function feedOfPosts(data: unknown, url: string, textOf: TextOf): JsonFeed {
  const posts = postsIn(data).map(object);
  const [home] = posts.flatMap(({link}) => httpUrl(string(link), url) ?? []);
  const [name] = posts.flatMap(
    (post) => string(object(post['yoast_head_json'])['og_site_name']) ?? [],
  );
  return {
    version: jsonFeedVersion,
    // An answer does not name its site, but for a plugin; what is known of it is where it stands.
    title: name
      ? oneLine(decoded(name, textOf))
      : new URL(home ?? url).hostname.replace(/^www\./, ''),
    home_page_url: siteOf(url) ?? new URL('/', home ?? url).href,
    items: posts.map((post) => new Post(post, url, textOf).item()),
  };
}

/** The site's front page, told from the address of its REST API. */
function siteOf(url: string): string | undefined {
  const {origin, pathname, searchParams} = new URL(url);
  const path =
    /^(.*?\/)wp-json\//.exec(pathname)?.[1] ??
    (searchParams.has('rest_route') ? pathname : undefined);
  return path && origin + path;
}

class Post {
  readonly #post: Json;
  readonly #url: string;
  readonly #textOf: TextOf;

  constructor(post: Json, url: string, textOf: TextOf) {
    this.#post = post;
    this.#url = url;
    this.#textOf = textOf;
  }

  item(): JsonItem {
    const {link, id, guid} = this.#post;
    const url = httpUrl(string(link), this.#url);
    const base = url ?? this.#url;
    const html = this.#html('content').trim();
    const picture = this.#featured(base) ?? this.#jetpack(base) ?? this.#pictureIn(html, base);
    const published = this.#date('date_gmt') ?? this.#date('date');
    const modified = this.#date('modified_gmt') ?? this.#date('modified');
    return {
      // As its feed names it, so that one story read both ways is one.
      id: this.#text(object(guid)['rendered']) ?? url ?? `${id as number}`,
      ...filled({
        url,
        title: this.#text(this.#html('title')),
        content_html: absoluteAddresses(html, base, this.#textOf),
        summary: summaryText(this.#text(withoutMoreLink(this.#html('excerpt')))),
        image: picture?.url,
        date_published: published,
        date_modified: modified == published ? undefined : modified,
        authors: this.#authors(),
        tags: this.#terms(),
        language: string(this.#post['lang']),
        _newsrack: filled({
          image_width: picture?.width,
          image_height: picture?.height,
          image_alt: picture?.alt,
          image_caption: picture?.caption,
          image_credit: picture?.credit,
        }),
      }),
    };
  }

  /** A field that WordPress renders to HTML: empty for one under a password. */
  #html(field: string): string {
    const value = this.#post[field];
    return string(object(value)['rendered']) ?? string(value) ?? '';
  }

  #text(html: unknown): string | undefined {
    // A bare `<`, which WordPress lets through, starts no tag.
    return oneLine(this.#textOf(string(html)?.replace(/<(?![a-z/!?])/gi, '&lt;') ?? ''));
  }

  /** WordPress's dates are in UTC and do not say so; the others are the site's own time. */
  #date(field: string): string | undefined {
    return feedDate(string(this.#post[field]));
  }

  #embedded(relation: string): unknown[] {
    return list(object(this.#post['_embedded'])[relation]);
  }

  #authors() {
    return this.#embedded('author').flatMap((author) => {
      const {name, url, link} = object(author);
      const shown = this.#name(name);
      const page = httpUrl(this.#name(link) ?? this.#name(url), this.#url);
      return shown ? {name: shown, ...filled({url: page})} : [];
    });
  }

  /** Text with entities in it, which may hold anything else. */
  #name(value: unknown): string | undefined {
    const text = string(value);
    return text && oneLine(decoded(text, this.#textOf));
  }

  /** Categories before tags, and of both what WordPress gives to those that have none left out. */
  #terms(): string[] {
    const terms = this.#embedded('wp:term').flatMap(list).map(object);
    const named = terms.filter(({slug}) => slug != 'uncategorized');
    return [...new Set(named.flatMap(({name}) => this.#name(name) ?? []))];
  }

  #featured(base: string): MainPicture | undefined {
    const [media] = this.#embedded('wp:featuredmedia').map(object);
    const details = object(media?.['media_details']);
    const own = {...details, source_url: media?.['source_url']};
    const sizes = [own, ...Object.values(object(details['sizes']))].map(object).flatMap((size) => {
      const url = httpUrl(this.#name(size['source_url']), base);
      const [width = 0, height = 0] = [size['width'], size['height']].map(Number);
      return url ? {url, width: width > 0 ? width : 0, height: height > 0 ? height : 0} : [];
    });
    const shape = sizes[0] && sizes[0].width / sizes[0].height;
    // A thumbnail is cut to a square: another picture than was chosen.
    const whole = sizes.filter(
      ({width, height}) => !shape || Math.abs(width / height - shape) < 0.05,
    );
    const large = whole.filter(({width}) => width >= enough).sort((a, b) => a.width - b.width);
    const best = large[0] ?? sizes[0];
    if (!media || !best || /^(audio|video|application)/.test(string(media['mime_type']) ?? ''))
      return;
    const {url, width, height} = best;
    return {
      url,
      ...(width && height ? {width, height} : {}),
      alt: this.#name(media['alt_text']),
      ...creditIn(this.#text(object(media['caption'])['rendered'])),
    };
  }

  /** Where a site shuts what is embedded, a common plugin has the address of the picture. */
  #jetpack(base: string): MainPicture | undefined {
    const url = httpUrl(string(this.#post['jetpack_featured_media_url']), base);
    return url ? {url} : undefined;
  }

  #pictureIn(html: string, base: string): MainPicture | undefined {
    return bestPicture({pictures: []}, {value: html, kind: 'html'}, base, this.#textOf);
  }
}

/** "Photo: Ann Lee", "© Reuters", in some languages, at the end of a caption. */
const maker =
  /(?<=^|[.(|–—-]\s*)(?:(?:photo|picture|image|credit|foto|bild)[a-z]*|©|\(c\))(?:[^.]|(?<=(?<!\p{L})\p{L})\.){2,80}[.)]?$/iu;

/**
 * WordPress has no field for who made a picture: its editors put that into the caption. Where it
 * says "Photo: …" at its end, that is the credit; else all of it is.
 */
function creditIn(caption: string | undefined): Pick<MainPicture, 'credit' | 'caption'> {
  const credit = caption && maker.exec(caption)?.[0];
  return credit && credit != caption
    ? {
        credit: bareCredit(credit.replace(/[.)]$/, '')),
        caption: oneLine(caption.slice(0, -credit.length).replace(/[\s(|–—-]+$/, '')),
      }
    : {credit: bareCredit(caption)};
}

/** The posts of an answer: a list, a single post, or either in the envelope that `_envelope` asks for. */
function postsIn(data: unknown): unknown[] {
  const {body, status} = object(data);
  const answer = Number.isInteger(status) && body ? body : data;
  return Array.isArray(answer) ? answer : [answer];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function object(value: unknown): Json {
  return typeof value == 'object' && value ? (value as Json) : {};
}

function string(value: unknown): string | undefined {
  return typeof value == 'string' && value.trim() ? value : undefined;
}
