// Registers every element. The provider comes first, so that the elements inside
// it find it when they connect.

import './define/news-feed.js';
import './define/article-card.js';
import './define/recent-news.js';
import './define/around-the-cities.js';
