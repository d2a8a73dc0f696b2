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

/** As wide as a card shows it on a sharp screen; more only costs the reader. */
const enough = 640;
const suffix = /\.(jpe?g|png|webp|avif|gif|svg)(\?|$)/i;
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
  const [best] = offered.sort((one, other) => worth(other) - worth(one));
  if (!best) return body && pictureInHtml(body.value, base, textOf);
  // What is said of the picture may stand beside another of its sizes.
  const all = [best, ...offered];
  return {
    url: best.url,
    ...size(best),
    credit: all.map((picture) => credit(picture, textOf)).find(Boolean),
    ...wordsOf(all, textOf),
  };
}

/** `media:title` names the picture, often by its file; it stands in where nothing else is said. */
function wordsOf(pictures: readonly Picture[], textOf: TextOf) {
  const [caption] = pictures.flatMap(({description}) => plainText(description, textOf) ?? []);
  const [title] = pictures.flatMap(({title}) => plainText(title, textOf) ?? []);
  return {caption, alt: title && title != caption && /\s/.test(title) ? title : undefined};
}

function isPicture({url, type, medium}: Picture): boolean {
  if (medium) return medium == 'image';
  if (type) return /^image\b/.test(type);
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
  const number = parseInt(`${value}`);
  return number > 0 ? number : 0;
}

/** The photographer, if credits have roles; else all who are named. */
function credit({credits = [], copyright}: Picture, textOf: TextOf): string | undefined {
  const makers = credits.filter(({role}) => /photo|author|producer|artist|illustrat/i.test(role!));
  const names = (makers[0] ? makers : credits).flatMap(({name}) => plainString(name, textOf) ?? []);
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
    const url = httpUrl(attribute('src'), base);
    const [width, height] = [pixels(attribute('width')), pixels(attribute('height'))];
    const shown = size({width, height});
    const isSmall = [width, height].some((side) => side && side < 100);
    const isOther = /smil(ey|ies)|emoji|avatar|pixel|feedburner|doubleclick/i.test(tag);
    if (
      url &&
      !isSmall &&
      !isOther &&
      (suffix.test(url) || shown.width || !/\b(track|count|stat)/i.test(url))
    )
      return {url, ...shown, alt: attribute('alt')};
  }
  return;
}
