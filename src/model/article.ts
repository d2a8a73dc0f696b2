/** Who wrote an article. */
export interface Author {
  readonly name: string;
  /** The author's own page; http(s). */
  readonly url?: string;
}

/** Where an article is filed from. */
export interface City {
  readonly name: string;
  /** ISO 3166 code, such as `SA`. */
  readonly country?: string;
}

/** An article's main picture. */
export interface ArticleImage {
  readonly url: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt?: string;
  /** Who made it: shown wherever the picture is shown. */
  readonly credit?: string;
  readonly caption?: string;
  /** Natural size in pixels. Both are there or neither. */
  readonly width?: number;
  readonly height?: number;
}

/** On what terms an article may be shown. */
export interface License {
  /** What the terms are called, such as `CC BY 4.0`. */
  readonly name: string;
  /** Where they can be read; http(s). */
  readonly url?: string;
}

/** The publisher an article comes from. */
export interface Source {
  readonly name: string;
  readonly url?: string;
  readonly icon?: string;
}

/**
 * One news story, whatever format it came in. It was checked where it entered:
 * every field is the type it says, every URL is absolute and http(s), every
 * string is plain text except `html`, and absent means undefined.
 */
export interface Article {
  /** The identifier its feed gives it. */
  readonly id: string;
  /** What makes two articles the same story: see {@link storyKey}. */
  readonly key: string;
  readonly url?: string;
  readonly title: string;
  readonly summary?: string;
  /** The body as strangers' HTML: for the one safe door only. */
  readonly html?: string;
  /** The body as plain text with line breaks. */
  readonly text?: string;
  readonly kicker?: string;
  readonly image?: ArticleImage;
  /** Milliseconds since 1970, as are the other three moments. */
  readonly published?: number;
  readonly modified?: number;
  /** When it may be shown first. */
  readonly embargo?: number;
  /** From when on it may not be shown any more. */
  readonly expires?: number;
  readonly authors: readonly Author[];
  readonly tags: readonly string[];
  /** BCP 47 tag of the article's language, its feed's if it names none. */
  readonly language?: string;
  /** Where it is filed from, as its feed says. */
  readonly city?: City;
  /** The name of a place that it is about; it may be no city. */
  readonly place?: string;
  readonly source?: Source;
  readonly license?: License;
  /** A line that the publisher wants shown wherever the article is. */
  readonly attribution?: string;
  readonly commentsUrl?: string;
  readonly commentCount?: number;
}

/**
 * The part of an address that tells stories apart: without scheme, `www.`, what
 * counts readers (`utm_…`), fragment and closing slash, which differ between
 * mentions of one story. A fragment that is a path (`#/`, `#!`) stays.
 */
export function storyKey(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?|\/?([?&]utm_\w+=[^&#]*){0,9}(#(?![!/]).*)?$/g, '');
}

/** Whether the publisher wants the article shown now. */
export function isCurrent({embargo = 0, expires = Infinity}: Article): boolean {
  const now = Date.now();
  return embargo <= now && now < expires;
}
