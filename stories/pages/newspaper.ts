import {html, type TemplateResult} from 'lit';
import style from './newspaper.css?inline';
import type {Addresses} from './addresses.js';
import type {PageWords} from './words.js';

/** The front page of a newspaper: a lead story with its comments, and columns beside it. */
export function newspaper(words: PageWords, {feed, comments}: Addresses): TemplateResult {
  return html`
    <style>
      ${style}
    </style>
    <div class="newspaper">
      <header class="masthead">
        <p>${words.motto}</p>
        <p class="name">${words.name}</p>
        <nav aria-label=${words.name}>
          ${words.sections.map((section) => html`<a href="#top">${section}</a>`)}
        </nav>
      </header>
      <news-feed src=${feed}>
        <member-session></member-session>
        <main>
          <recent-news layout="ticker" limit="8"></recent-news>
          <div class="columns">
            <div>
              <article-card layout="story" article="ferry" heading-level="1"></article-card>
              <member-comments src=${comments} thread="ferry" limit="3"></member-comments>
            </div>
            <div>
              <recent-news
                limit="5"
                exclude="ferry"
                heading=${words.sections[1]!}
                more
              ></recent-news>
            </div>
          </div>
          <div class="bureaus">
            <around-the-cities
              heading=${words.cities}
              cities="Lisbon, Nairobi, Paris, Kyiv"
              per-city="2"
            ></around-the-cities>
          </div>
        </main>
      </news-feed>
    </div>
  `;
}
