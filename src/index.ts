// Classes, events and types, without registering anything.

export {ArticleCardElement} from './elements/article-card/article-card.js';
export {AroundTheCitiesElement} from './elements/around-the-cities/around-the-cities.js';
export type {
  CommentBackend,
  CommentPage,
  CommentQuery,
  NewComment,
} from './comments/comment-backend.js';
export {MemberCommentsElement} from './elements/member-comments/member-comments.js';
export {RecentNewsElement} from './elements/recent-news/recent-news.js';
export {ArticleEvent} from './events/article-event.js';
export {ArticleSelectEvent} from './events/article-select-event.js';
export {ArticleViewEvent} from './events/article-view-event.js';
export {CommentPostedEvent} from './events/comment-posted-event.js';
export {LoadErrorEvent} from './events/load-error-event.js';
export {LoadEvent} from './events/load-event.js';
export {SignInRequestEvent} from './events/sign-in-request-event.js';
export type {Phrase, Wording, Words} from './lib/phrase.js';
export {replaceWords} from './lib/words.js';
export type {LoadError, LoadErrorKind} from './lib/load-error.js';
export type {Article, ArticleImage, Author, City, License, Source} from './model/article.js';
export type {CommentAction, MemberComment} from './model/member-comment.js';
export type {Member, Session} from './model/session.js';
export {MemberSessionElement} from './providers/member-session.js';
export {NewsFeedElement} from './providers/news-feed.js';
export type {Token} from './session/session-store.js';
