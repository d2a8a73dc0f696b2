import {ArticleEvent, type ArticlePayload} from './article-event.js';

/**
 * The reader chose an article. Cancel it to open the story your own way;
 * otherwise the browser follows the link.
 */
export class ArticleSelectEvent extends ArticleEvent {
  constructor(payload: ArticlePayload) {
    super('news-article-select', payload, {cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-article-select': ArticleSelectEvent;
  }
}
