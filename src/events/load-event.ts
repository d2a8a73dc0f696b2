import type {Article} from '../model/article.js';

/** A feed arrived, or arrived with changes. */
export class LoadEvent extends Event {
  constructor(
    readonly articles: readonly Article[],
    /** How many items of the feed could not be shown: without an id, or with nothing to show. */
    readonly skipped: number,
  ) {
    super('news-load', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-load': LoadEvent;
  }
}
