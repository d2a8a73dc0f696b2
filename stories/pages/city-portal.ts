import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?inline';
import {html, type TemplateResult} from 'lit';
import style from './city-portal.css?inline';
import type {Addresses} from './addresses.js';
import type {PageWords} from './words.js';

/** A city’s portal, built with Bootstrap: services first, and news in cards among them. */
export function cityPortal(
  words: PageWords,
  {feed, comments}: Addresses,
  scheme: string,
): TemplateResult {
  const card = (content: TemplateResult, columns: string): TemplateResult =>
    html`<div class=${columns}>
      <div class="card shadow-sm h-100"><div class="card-body">${content}</div></div>
    </div>`;
  return html`
    <style>
      ${bootstrap}${style}
    </style>
    <div class="city-portal" data-bs-theme=${scheme}>
      <header class="bar mb-4">
        <div class="container py-3 d-flex flex-wrap align-items-center gap-2 gap-md-4">
          <span class="h4 m-0 me-auto">${words.city}</span>
          ${words.sections.slice(0, 3).map((section) => html`<a href="#top">${section}</a>`)}
        </div>
      </header>
      <news-feed src=${feed}>
        <member-session></member-session>
        <main class="container pb-4">
          <div class="row g-3 mb-4">
            ${words.services.map(
              (service) =>
                html`<div class="col-6 col-lg-3"><a class="tile" href="#top">${service}</a></div>`,
            )}
          </div>
          <div class="row g-4">
            ${card(html`<article-card article="ferry"></article-card>`, 'col-12 col-lg-6')}
            ${card(
              html`<recent-news tags="transport, harbour" exclude="ferry" limit="3"></recent-news>`,
              'col-12 col-lg-6',
            )}
            ${card(
              html`<around-the-cities
                layout="tabs"
                cities="Lisbon, Paris, Kyiv"
                per-city="2"
              ></around-the-cities>`,
              'col-12 col-lg-7',
            )}
            ${card(
              html`<member-comments src=${comments} thread="ferry" limit="2"></member-comments>`,
              'col-12 col-lg-5',
            )}
          </div>
        </main>
      </news-feed>
    </div>
  `;
}
