// RSS and Atom as plain data: what a feed says, in its own words, before anybody decides what it
// means. The browser fills this from a document and the server from its parser; what is made of it is
// decided once, in feed-of-entries.ts. Nothing here is safe to show.

/** What is known of the format of a text. `unsure`: RSS leaves it open, and it is told by its looks. */
export type TextKind = 'text' | 'html' | 'unsure';

export interface FeedText {
  readonly value: string;
  readonly kind: TextKind;
  /** What its own relative addresses are resolved against, where it says so. */
  readonly base?: string;
}

export interface Person {
  /** A name, an address of e-mail, or both in one. */
  readonly name?: string;
  readonly url?: string;
}

/** A picture, or what may be one. */
export interface Picture {
  readonly url?: string;
  readonly type?: string;
  readonly medium?: string;
  readonly width?: number;
  readonly height?: number;
  readonly isDefault?: boolean;
  /** It was offered as a small stand-in. */
  readonly isThumbnail?: boolean;
  /** Its group, by number: those of one group are one picture in several sizes. */
  readonly group?: number;
  /** Something is said of this picture, and not of whatever stands around it. */
  readonly isDescribed?: boolean;
  readonly credits?: readonly Credit[];
  readonly copyright?: string;
  readonly title?: FeedText;
  readonly description?: FeedText;
}

export interface Credit {
  readonly name: string;
  readonly role?: string;
}

export interface Enclosure {
  readonly url?: string;
  readonly type?: string;
  readonly length?: number;
  readonly title?: string;
}

/** What the whole feed and one item may both say. */
interface Common {
  readonly title?: FeedText;
  /** The page that it is about. */
  readonly link?: string;
  /** What relative addresses in it are resolved against, where it says so: `xml:base`. */
  readonly base?: string;
  readonly language?: string;
  readonly authors: readonly Person[];
  /** Addresses or names of licences. */
  readonly licenses: readonly string[];
  /** The line on who holds the rights, which may name a licence. */
  readonly rights?: string;
  /** Who must be named, where the licence says that. */
  readonly attribution?: string;
}

export interface Entry extends Common {
  readonly id?: string;
  /** Whether the identifier is said not to be an address. */
  readonly isOpaque?: boolean;
  readonly externalUrl?: string;
  readonly summary?: FeedText;
  readonly content?: FeedText;
  /** Dates in the feed's own words; the first that can be read counts. */
  readonly published: readonly (string | undefined)[];
  readonly modified: readonly (string | undefined)[];
  readonly expires?: string;
  readonly tags: readonly string[];
  /** From the best to the least, but for their sizes. */
  readonly pictures: readonly Picture[];
  readonly enclosures: readonly Enclosure[];
  readonly place?: string;
  readonly source?: {readonly name?: FeedText; readonly url?: string};
  readonly comments?: string;
  readonly commentCount?: string | number;
}

export interface FeedEntries extends Common {
  readonly format: 'RSS 2.0' | 'RSS 1.0' | 'RSS 0.9' | 'Atom';
  readonly description?: FeedText;
  readonly icon?: string;
  readonly items: readonly Entry[];
}

/** The text of some HTML, with nothing of it run or fetched: a browser knows, and the server brings what does. */
export type TextOf = (html: string) => string;
