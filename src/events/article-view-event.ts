import type {Article} from '../model/article.js';

/** Half of an article was on screen for a second. Fired once per article and element. */
export class ArticleViewEvent extends Event {
  constructor(readonly article: Article) {
    super('news-article-view', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-article-view': ArticleViewEvent;
  }
}
