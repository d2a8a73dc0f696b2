// The one script: registers every element, as its own script tag says.

import {register} from './define/register.js';
import {ArticleCardElement} from './elements/article-card/article-card.js';
import {AroundTheCitiesElement} from './elements/around-the-cities/around-the-cities.js';
import {MemberCommentsElement} from './elements/member-comments/member-comments.js';
import {RecentNewsElement} from './elements/recent-news/recent-news.js';
import {pageDefaults} from './lib/page-defaults.js';
import {MemberSessionElement} from './providers/member-session.js';
import {NewsFeedElement} from './providers/news-feed.js';

// A module has no current script; it is found by its address.
const tag = document.currentScript ?? [...document.scripts].find(({src}) => src == import.meta.url);
const {prefix, ...defaults} = tag?.dataset ?? {};
const start = prefix ? prefix + '-' : '';

Object.assign(pageDefaults, defaults);
// The providers come first, so that the elements inside them find them when they connect.
register(start + 'news-feed', NewsFeedElement);
register(start + 'member-session', MemberSessionElement);
register(start + 'article-card', ArticleCardElement);
register(start + 'recent-news', RecentNewsElement);
register(start + 'around-the-cities', AroundTheCitiesElement);
register(start + 'member-comments', MemberCommentsElement);
