import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import type {ArticleSelectEvent, CommentPostedEvent} from 'newsrack/classes';

/** Of elements that are not its own, Angular checks what comes out, and not what goes in. */
@Component({
  selector: 'app-types',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <article-card #card layout="story" (news-article-select)="select($event)"></article-card>
    <p>{{ card.article?.length }}</p>
    <recent-news [limit]="'five'" layout="pile"></recent-news>
    <older-news></older-news>
    <!-- wrong: a listener for another event -->
    <recent-news (news-article-select)="posted($event)"></recent-news>
    <!-- wrong: a field that the event does not have -->
    <news-feed (news-load)="log($event.article)"></news-feed>
    <!-- wrong: a property that the element does not have, asked of it -->
    <p>{{ card.limit }}</p>
  `,
})
export class Types {
  select(event: ArticleSelectEvent): string {
    return event.article.title;
  }
  posted(event: CommentPostedEvent): string {
    return event.comment.text;
  }
  log(value: unknown): void {
    console.log(value);
  }
}
