import {ArticleEvent, type ArticlePayload} from './article-event.js';

/** Half of an article was on screen for a second. Fired once per article and element. */
export class ArticleViewEvent extends ArticleEvent {
  constructor(payload: ArticlePayload) {
    super('news-article-view', payload);
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-article-view': ArticleViewEvent;
  }
}
