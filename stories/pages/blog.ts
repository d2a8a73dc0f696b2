import {html, type TemplateResult} from 'lit';
import style from './blog.css?inline';
import type {Addresses} from './addresses.js';
import type {PageWords} from './words.js';

/** A blog with nearly no style of its own: the elements look like the rest of it. */
export function blog(words: PageWords, {feed, comments}: Addresses): TemplateResult {
  return html`
    <style>
      ${style}
    </style>
    <div class="blog">
      <news-feed src=${feed}>
        <member-session></member-session>
        <header>
          <h1>${words.blog}</h1>
          <p>${words.about}</p>
        </header>
        <main>
          ${words.post.map((paragraph) => html`<p>${paragraph}</p>`)}
          <article-card article="ferry" layout="row" heading-level="2"></article-card>
          <member-comments src=${comments} thread="ferry" limit="2"></member-comments>
          <hr />
          <recent-news limit="3" exclude="ferry"></recent-news>
          <around-the-cities layout="list" cities="Lisbon, Paris" per-city="1"></around-the-cities>
        </main>
      </news-feed>
    </div>
  `;
}
