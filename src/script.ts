// The one script: registers every element, as its own script tag says.

import {register} from './define/register.js';
import {ArticleCardElement} from './elements/article-card/article-card.js';
import {AroundTheCitiesElement} from './elements/around-the-cities/around-the-cities.js';
import {RecentNewsElement} from './elements/recent-news/recent-news.js';
import {pageDefaults} from './feed/open-feed.js';
import {NewsFeedElement} from './providers/news-feed.js';

// A module has no current script; it is found by its address.
const tag = document.currentScript ?? [...document.scripts].find(({src}) => src == import.meta.url);
const {feed, prefix} = tag?.dataset ?? {};
const start = prefix ? prefix + '-' : '';

pageDefaults.feed = feed;
// The provider comes first, so that the elements inside it find it when they connect.
register(start + 'news-feed', NewsFeedElement);
register(start + 'article-card', ArticleCardElement);
register(start + 'recent-news', RecentNewsElement);
register(start + 'around-the-cities', AroundTheCitiesElement);
