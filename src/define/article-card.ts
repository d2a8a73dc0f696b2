import {ArticleCardElement} from '../elements/article-card/article-card.js';
import {register} from './register.js';

register('article-card', ArticleCardElement);
