import {Component, CUSTOM_ELEMENTS_SCHEMA, output, signal} from '@angular/core';
import type {Article, ArticleSelectEvent} from 'newsrack/classes';

/** The news. A story that is chosen opens in the paper itself, and not by its link. */
@Component({
  selector: 'app-front-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main class="front">
      <article-card eager (news-article-select)="open($event)"></article-card>
      <section>
        <recent-news
          heading="Latest"
          [limit]="limit()"
          (news-article-select)="open($event)"
        ></recent-news>
        <button (click)="limit.set(limit() + 3)">More headlines</button>
      </section>
      <around-the-cities
        layout="columns"
        [perCity]="1"
        (news-article-select)="open($event)"
      ></around-the-cities>
    </main>
  `,
})
export class FrontPage {
  readonly opened = output<Article>();
  protected readonly limit = signal(3);

  protected open(event: ArticleSelectEvent): void {
    event.preventDefault();
    this.opened.emit(event.article);
  }
}
