// Registers every element. The providers come first, so that the elements inside
// them find them when they connect.

import './define/news-feed.js';
import './define/member-session.js';
import './define/article-card.js';
import './define/recent-news.js';
import './define/around-the-cities.js';
import './define/member-comments.js';
