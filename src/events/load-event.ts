import type {Article} from '../model/article.js';

/** A feed arrived, or arrived with changes. */
export class LoadEvent extends Event {
  constructor(
    readonly articles: readonly Article[],
    /** How many items of the feed are not shown: without an id, with nothing to show, or twice there. */
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
