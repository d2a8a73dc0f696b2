// Classes, events and types, without registering anything.

export {ArticleCardElement} from './elements/article-card/article-card.js';
export {AroundTheCitiesElement} from './elements/around-the-cities/around-the-cities.js';
export {RecentNewsElement} from './elements/recent-news/recent-news.js';
export {ArticleSelectEvent} from './events/article-select-event.js';
export {ArticleViewEvent} from './events/article-view-event.js';
export {LoadErrorEvent} from './events/load-error-event.js';
export {LoadEvent} from './events/load-event.js';
export type {LoadError, LoadErrorKind} from './lib/load-error.js';
export type {Article, ArticleImage, Author, City, Source} from './model/article.js';
export {NewsFeedElement} from './providers/news-feed.js';
