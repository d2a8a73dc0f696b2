// What newsrack-server shares with the script: the model, and what makes it. None of it
// touches a page or the network. The server's build compiles it into its own package.

export {asJsonFeed, readJsonFeed, type JsonObject} from './feed/json-feed.js';
export {newestOfEach} from './feed/merge-articles.js';
export {LoadError} from './lib/load-error.js';
export {decodeEntities, openingOf} from './lib/plain-text.js';
export {safeUrl} from './lib/safe-url.js';
export {isCurrent, storyKey} from './model/article.js';
export type {Article, ArticleImage, Author, City, License, Source} from './model/article.js';
export {inferCity} from './model/infer-city.js';
export type {Feed} from './model/feed.js';
