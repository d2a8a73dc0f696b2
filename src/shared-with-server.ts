// What newsrack-server shares with the script: the model, and what makes it. None of it
// touches a page or the network. The server's build compiles it into its own package.

export {asJsonFeed, readJsonFeed, type JsonObject} from './feed/json-feed.js';
export {absoluteAddresses} from './feed/formats/absolute-addresses.js';
export {entriesOfXml} from './feed/formats/entries-of-xml.js';
export {feedDate} from './feed/formats/feed-date.js';
export {feedOfEntries} from './feed/formats/feed-of-entries.js';
export type {JsonFeed, JsonItem} from './feed/formats/feed-object.js';
export {httpUrl} from './feed/formats/http-url.js';
export {withoutProlog} from './feed/formats/repair-xml.js';
export {notAFeed} from './feed/formats/what-was-found.js';
export {feedOfPosts, isWordPress} from './feed/formats/wordpress.js';
export {fetchPosts, isPostsAddress} from './feed/formats/wordpress-request.js';
export type {XmlAttribute, XmlElement, XmlNode} from './feed/formats/xml-element.js';
export {newestOfEach} from './feed/merge-articles.js';
export {mergeFeeds} from './feed/same-story.js';
export {LoadError} from './lib/load-error.js';
export {decodeEntities, openingOf} from './lib/plain-text.js';
export {safeUrl} from './lib/safe-url.js';
export {isCurrent, storyKey} from './model/article.js';
export type {Article, ArticleImage, Author, City, License, Source} from './model/article.js';
export {inferCity} from './model/infer-city.js';
export type {Feed} from './model/feed.js';
