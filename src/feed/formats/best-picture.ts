import type {Entry, FeedText, TextOf, Picture} from './entries.js';
import {decoded, oneLine, plainString, plainText} from './feed-text.js';
import {httpUrl} from './http-url.js';

/** A picture as JSON Feed has it. */
export interface MainPicture {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly alt?: string;
  readonly credit?: string;
  readonly caption?: string;
}

type Offered = Picture & {readonly url: string};

/** As wide as a card shows it on a sharp screen; more only costs the reader. */
const enough = 640;
const suffix = /\.(jpe?g|png|webp|avif|gif|svg)(\?|$)/i;
/** What stands in a picture’s place until it is scrolled to. */
const placeholder = /^\s*(data:|$)|\/(blank|spacer|placeholder|lazy|pixel|1x1|transparent)[^/]*$/i;
/** Small things among words, by the class, the host or the folder that they have. */
const decorative = {
  class: /smil(ey|ies)|emoji|avatar|pixel/i,
  host: /emoji|smil(ey|ies)|avatar|feedburner|doubleclick|pixel\./i,
  folder: /\/(emoji|smil(ey|ies))\b/i,
};
/** What counts readers, where nothing else says that it is a picture. */
const counter = /\b(track(er|ing)?|count(er)?|stats?|pixel|beacon)\b/i;
/** WordPress.com puts the author's face before the story's picture. */
const face = /gravatar\.com\/avatar/i;

/** The picture of an entry: the smallest that is large enough, else the largest; else the first in its body. */
export function bestPicture(
  {pictures}: Pick<Entry, 'pictures'>,
  body: FeedText | undefined,
  base: string,
  textOf: TextOf,
): MainPicture | undefined {
  const offered = pictures.filter(isPicture).flatMap((picture) => {
    const url = httpUrl(picture.url, base);
    return url && !face.test(url) ? {...picture, url} : [];
  });
  const sizes = sizesOfOne(offered).sort((one, other) => worth(other) - worth(one));
  const [best] = sizes;
  const inBody = () => body && pictureInHtml(body.value, base, textOf);
  if (!best) return inBody();
  // Blogger and Reddit offer no more than a stamp, and have the picture in the body.
  const better = isStamp(best) ? inBody() : undefined;
  if (better) return better;
  return {
    url: best.url,
    ...size(best),
    // What is said of the picture may stand beside another of its sizes.
    credit: sizes.map((picture) => credit(picture, textOf)).find(Boolean),
    ...wordsOf(sizes, textOf),
  };
}

/**
 * Of several pictures the main one, in all its sizes. They are sizes of one if they are in one
 * group, or their addresses say so, or nothing is said of any of them that would tell them apart.
 */
function sizesOfOne(offered: readonly Offered[]): Offered[] {
  const main =
    offered.find(({isDefault}) => isDefault) ??
    offered.find((picture) => !picture.isThumbnail && !isStamp(picture)) ??
    offered[0];
  if (!main || !offered.some(({isDescribed}) => isDescribed)) return [...offered];
  return offered.filter(({url, group}) =>
    main.group === undefined ? fileOf(url) == fileOf(main.url) : group === main.group,
  );
}

/** A picture’s address without what says how large it is: "…/240/a.jpg", "a-300x200.jpg", "a.jpg?width=140". */
function fileOf(url: string): string {
  return url
    .replace(/[?#].*/, '')
    .replace(/-\d+x\d+(?=\.\w+$)/, '')
    .replace(/\/\d+(x\d+)?(?=\/)/g, '');
}

/** Whether it is known to be too small for anything. */
function isStamp({url, width}: Offered): boolean {
  const known = pixels(width) || +(/[?&](?:w|width)=(\d+)\b/.exec(url)?.[1] ?? 0);
  return known > 0 && known < 200;
}

/** `media:title` names the picture, often by its file; it stands in where nothing else is said. */
function wordsOf(pictures: readonly Picture[], textOf: TextOf) {
  const [caption] = pictures.flatMap(({description}) =>
    isProse(description) ? [] : (plainText(description, textOf) ?? []),
  );
  const [title] = pictures.flatMap(({title}) => plainText(title, textOf) ?? []);
  return {caption, alt: title && title != caption && /\s/.test(title) ? title : undefined};
}

/** Whether a description is longer than a caption ever is: YouTube has there what a film is about. */
export function isProse(description: FeedText | undefined): boolean {
  const {value = ''} = description ?? {};
  return value.length > 400 || /https?:\/\//.test(value);
}

/** Whether it is a picture, or may be one, for all that is said of it. */
export function isPicture({url, type, medium}: Picture): boolean {
  if (medium) return medium == 'image';
  // "jpg" and "application/octet-stream" say nothing.
  if (type)
    return /^\w+\/(?!octet-stream)/.test(type) ? /^image\b/i.test(type) : suffix.test(url ?? '');
  return !/\.(mp[34]|m4[av]|ogg|webm|mov|pdf|m3u8)(\?|$)/i.test(url ?? '');
}

function worth({width, isThumbnail, isDefault}: Picture): number {
  const known = pixels(width);
  const size = known >= enough ? 10_000 - Math.min(known, 9000) : known;
  return (isDefault ? 20_000 : 0) + (size || (isThumbnail ? 1 : enough - 1));
}

/** Both or neither, as a place is kept by both. */
function size({width, height}: Picture): {width?: number; height?: number} {
  const [w, h] = [pixels(width), pixels(height)];
  return w && h ? {width: w, height: h} : {};
}

function pixels(value: number | string | undefined): number {
  // Not "90%".
  return Math.floor(+(/^\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*$/i.exec(`${value}`)?.[1] ?? 0));
}

/** A credit without "Photo:", which pages say themselves, in their reader’s language. */
export function bareCredit(words: string | undefined): string | undefined {
  return words?.replace(/^(?:photo|picture|image|credit|foto|bild)[a-z]*\s*(?::|by\b)\s*/i, '');
}

/** The photographer, if credits have roles; else all who are named. */
function credit({credits = [], copyright}: Picture, textOf: TextOf): string | undefined {
  const makers = credits.filter(({role}) => /photo|author|producer|artist|illustrat/i.test(role!));
  const names = (makers[0] ? makers : credits).flatMap(
    ({name}) => bareCredit(plainString(name, textOf)) ?? [],
  );
  return [...new Set(names)].join(', ') || plainString(copyright, textOf);
}

/** The first picture of a body that is neither a counter nor a face. */
function pictureInHtml(html: string, base: string, textOf: TextOf): MainPicture | undefined {
  for (const [tag] of html.matchAll(/<img\s[^<>]*>/gi)) {
    const attribute = (name: string): string | undefined => {
      const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
        tag,
      );
      const value = found?.[1] ?? found?.[2] ?? found?.[3];
      return oneLine(value && decoded(value, textOf));
    };
    const src = attribute('src') ?? '';
    const lazy = ['data-src', 'data-lazy-src', 'data-original'].map(attribute).find(Boolean);
    const url = httpUrl(lazy && placeholder.test(src) ? lazy : src, base);
    const [width, height] = [pixels(attribute('width')), pixels(attribute('height'))];
    const shown = size({width, height});
    const isSmall = [width, height].some((side) => side && side < 100);
    if (!url || isSmall || placeholder.test(url)) continue;
    const isDecorative =
      decorative.class.test(attribute('class') ?? '') ||
      decorative.host.test(new URL(url).host) ||
      decorative.folder.test(url);
    if (!isDecorative && (suffix.test(url) || shown.width || !counter.test(url)))
      return {url, ...shown, alt: attribute('alt')};
  }
  return;
}
