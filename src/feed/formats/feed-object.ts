/** JSON Feed 1.1 as this project writes it: the hub of all formats. See docs/feed-extension.md. */
export type JsonFeed = {
  readonly version: string;
  readonly title?: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly description?: string;
  readonly icon?: string;
  readonly language?: string;
  readonly authors?: readonly JsonAuthor[];
  readonly items: readonly JsonItem[];
  readonly _newsrack?: {readonly license?: JsonLicense; readonly attribution?: string};
};

export type JsonAuthor = {
  readonly name?: string;
  readonly url?: string;
};

export type JsonLicense = {
  readonly name?: string;
  readonly url?: string;
};

export type JsonAttachment = {
  readonly url: string;
  readonly mime_type: string;
  readonly title?: string;
  readonly size_in_bytes?: number;
};

export type JsonItem = {
  readonly id: string;
  readonly url?: string;
  readonly external_url?: string;
  readonly title?: string;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly summary?: string;
  readonly image?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly authors?: readonly JsonAuthor[];
  readonly tags?: readonly string[];
  readonly language?: string;
  readonly attachments?: readonly JsonAttachment[];
  readonly _newsrack?: JsonExtras;
};

/** What JSON Feed has no field for. */
export type JsonExtras = {
  readonly license?: JsonLicense;
  readonly attribution?: string;
  readonly place?: string;
  readonly expires?: string;
  readonly image_alt?: string;
  readonly image_caption?: string;
  readonly image_credit?: string;
  readonly image_width?: number;
  readonly image_height?: number;
  readonly source?: {readonly name: string; readonly url?: string};
  readonly comments_url?: string;
  readonly comment_count?: number;
};

export const jsonFeedVersion = 'https://jsonfeed.org/version/1.1';

/** An object without what is undefined or empty; undefined if nothing is left. */
export function filled<T extends object>(fields: T): T | undefined {
  const entries = Object.entries(fields).filter(
    ([, value]) =>
      value !== undefined && value !== '' && !(Array.isArray(value) && value.length == 0),
  );
  return entries.length ? (Object.fromEntries(entries) as T) : undefined;
}
