// The one script: registers every element, as its own script tag says, and puts them
// where the page has places for them.

import {register} from './define/register.js';
import {ArticleCardElement} from './elements/article-card/article-card.js';
import {AroundTheCitiesElement} from './elements/around-the-cities/around-the-cities.js';
import {MemberCommentsElement} from './elements/member-comments/member-comments.js';
import {RecentNewsElement} from './elements/recent-news/recent-news.js';
import {loadPlaces, tryLoad} from './lib/on-demand.js';
import {pageDefaults} from './lib/page-defaults.js';
import {warn} from './lib/warn.js';
import type {Words} from './lib/phrase.js';
import {replaceWords} from './lib/words.js';
import {MemberSessionElement} from './providers/member-session.js';
import {NewsFeedElement} from './providers/news-feed.js';

// A module has no current script; it is found by its address.
const tag = document.currentScript ?? [...document.scripts].find(({src}) => src == import.meta.url);
const {prefix, words, ...defaults} = tag?.dataset ?? {};
const start = prefix ? prefix + '-' : '';
const fill = (): void => {
  if (document.querySelector('[data-newsrack]'))
    void tryLoad('newsrack-places.mjs', loadPlaces()).then((loaded) => loaded?.fillPlaces(start));
};

Object.assign(pageDefaults, defaults);
try {
  replaceWords(JSON.parse(words ?? '{}') as Partial<Words>);
} catch (error) {
  warn(`data-words is not JSON: ${error}`);
}
// The providers come first, so that the elements inside them find them when they connect.
const elements = {
  'news-feed': NewsFeedElement,
  'member-session': MemberSessionElement,
  'article-card': ArticleCardElement,
  'recent-news': RecentNewsElement,
  'around-the-cities': AroundTheCitiesElement,
  'member-comments': MemberCommentsElement,
};
for (const [name, elementClass] of Object.entries(elements)) register(start + name, elementClass);
// The parser may be in the middle of a place.
if (document.readyState == 'loading') document.addEventListener('readystatechange', fill);
else fill();
