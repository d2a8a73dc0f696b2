import {NewsFeedElement} from '../providers/news-feed.js';
import {register} from './register.js';

register('news-feed', NewsFeedElement);
