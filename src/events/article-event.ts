import type {Article} from '../model/article.js';
import {NewsEvent} from './news-event.js';

/** An event of one story, with what a page's analytics want to know. */
export class ArticleEvent extends NewsEvent {
  declare readonly article: Article;
  /** The story's place among those that the element shows, from 1. */
  declare readonly position: number;
  /** The publisher's name: that of the story's own source, else its feed's title. */
  declare readonly source?: string;
}

/** What an {@link ArticleEvent} carries. */
export type ArticlePayload = Pick<ArticleEvent, 'article' | 'position' | 'source'>;
