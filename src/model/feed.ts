import type {Article} from './article.js';

/** A feed as read: what it holds now, newest article first, one per story. */
export interface Feed {
  readonly title?: string;
  /** The page the feed is about. */
  readonly homePageUrl?: string;
  /** The publisher says that it will never change again. */
  readonly expired?: boolean;
  readonly articles: readonly Article[];
  /** Keys of articles that the feed held before and has taken back. */
  readonly withdrawn?: readonly string[];
  /** How many items could not be shown. */
  readonly skipped: number;
}
