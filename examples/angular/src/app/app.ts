import {Component, CUSTOM_ELEMENTS_SCHEMA, effect, inject, signal} from '@angular/core';
import {Title} from '@angular/platform-browser';
import type {Article} from 'newsrack/classes';
import {feed, getToken} from 'newsrack-example-paper/site';
import {FrontPage} from './front-page.js';
import {Story} from './story.js';

/** The paper: its front page, one of its stories, or what it says of itself. */
@Component({
  selector: 'app-root',
  imports: [FrontPage, Story],
  // Tells Angular’s compiler that there are tags which are not its own components.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <header class="masthead">
      <h1>The Harbour Post</h1>
      <nav>
        <button (click)="show(false)">News</button>&ngsp;
        <button (click)="show(true)">About</button>
      </nav>
    </header>
    @if (isAbout()) {
      <p>A paper that is made up, told at walking pace.</p>
    } @else {
      <member-session [token]="getToken">
        <news-feed [src]="feed">
          @if (article(); as article) {
            <app-story [article]="article" />
          } @else {
            <app-front-page (opened)="article.set($event)" />
          }
        </news-feed>
      </member-session>
    }
  `,
})
export class App {
  protected readonly feed = feed;
  protected readonly getToken = getToken;
  protected readonly article = signal<Article | undefined>(undefined);
  protected readonly isAbout = signal(false);

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(this.article()?.title ?? 'The Harbour Post'));
  }

  protected show(about: boolean): void {
    this.isAbout.set(about);
    this.article.set(undefined);
  }
}
