import {Component, CUSTOM_ELEMENTS_SCHEMA, input} from '@angular/core';
import type {Article} from 'newsrack/classes';
import {comments} from 'newsrack-example-paper/site';

/** One story in full, and what its readers say. */
@Component({
  selector: 'app-story',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main class="story">
      <article-card layout="story" [article]="article().id" eager></article-card>
      <member-comments [src]="comments" [thread]="article().id"></member-comments>
    </main>
  `,
})
export class Story {
  readonly article = input.required<Article>();
  protected readonly comments = comments;
}
