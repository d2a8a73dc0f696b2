import type {Article} from '../model/article.js';
import {NewsEvent} from './news-event.js';

/** A feed arrived, or arrived with changes. */
export class LoadEvent extends NewsEvent {
  declare readonly articles: readonly Article[];
  /** How many items of the feed are not shown: without an id, with nothing to show, or twice there. */
  declare readonly skipped: number;

  constructor({articles, skipped}: Pick<LoadEvent, 'articles' | 'skipped'>) {
    super('news-load', {articles, skipped});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-load': LoadEvent;
  }
}
