import {RecentNewsElement} from '../elements/recent-news/recent-news.js';
import {register} from './register.js';

register('recent-news', RecentNewsElement);
