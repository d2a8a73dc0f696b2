import type {Article} from './article.js';

/** A feed as read: what it holds now, newest article first, one per story. */
export interface Feed {
  readonly title?: string;
  /** The page the feed is about. */
  readonly homePageUrl?: string;
  /** The next, older part of the list. */
  readonly nextUrl?: string;
  /** The publisher says that it will never change again. */
  readonly expired?: boolean;
  readonly articles: readonly Article[];
  /** How many items could not be shown. */
  readonly skipped: number;
}
