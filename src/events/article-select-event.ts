import type {Article} from '../model/article.js';

/**
 * The reader chose an article. Cancel it to open the story your own way;
 * otherwise the browser follows the link.
 */
export class ArticleSelectEvent extends Event {
  constructor(readonly article: Article) {
    super('news-article-select', {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-article-select': ArticleSelectEvent;
  }
}
