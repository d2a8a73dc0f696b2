// The one template for an article. What a layout leaves out or arranges
// differently is said in the stylesheet, except what would cost a request or
// repeat itself to a screen reader.

import {html, nothing, type TemplateResult} from 'lit';
import {directionOf, languageOf} from '../../lib/language.js';
import {messages} from '../../lib/messages.js';
import {savesData} from '../../lib/page-activity.js';
import {openingOf} from '../../lib/plain-text.js';
import {ago, clockTime, fullDate} from '../../lib/time-phrases.js';
import type {Article, ArticleImage} from '../../model/article.js';
import type {NewsElement} from './news-element.js';

/** How an article can be laid out. */
export type ArticleLayout = 'card' | 'row' | 'headline' | 'story';

/** How much later than its publication a change counts as a correction, in milliseconds. */
const worthSaying = 60_000;

export function articleView(
  host: NewsElement,
  article: Article,
  layout: ArticleLayout,
  level: number,
): TemplateResult {
  const {url, title, kicker, image, language, html: body, text} = article;
  const isStory = layout == 'story';
  const words = article.summary ?? (isStory ? '' : openingOf(article));
  // Where they are the headline, they are said.
  const summary = words == title ? '' : words;
  return html`<article
    class=${layout}
    lang=${language ?? nothing}
    dir=${language ? directionOf(language) : nothing}
    .article=${article}
  >
    <div class="text">
      ${kicker && html`<div part="kicker">${kicker}</div>`}
      <div part="headline" role="heading" aria-level=${level}>
        ${url ? html`<a href=${host.outgoing(url)} @click=${(click: MouseEvent) => host.choose(article, click)}>${title}</a>` : title}
      </div>
      ${summary && html`<div part="summary">${summary}</div>`} ${details(host, article)}
      ${rights(article)}
    </div>
    ${image && layout != 'headline' && !savesData() ? photo(host, image, isStory) : nothing}
    ${
      isStory && (body ?? text)
        ? body
          ? html`<div part="body" .html=${body} .base=${url}></div>`
          : html`<div part="body">${text}</div>`
        : nothing
    }
  </article>`;
}

function photo(
  host: NewsElement,
  {url, alt = '', credit, caption, width, height}: ArticleImage,
  isStory: boolean,
): TemplateResult {
  // The address comes last: what says how to load it must be there by then.
  return html`<figure>
    <img
      part="image"
      loading=${host.eager ? 'eager' : 'lazy'}
      decoding="async"
      referrerpolicy="strict-origin"
      alt=${alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      src=${url}
      @error=${closeUp}
    />
    ${
      credit || (isStory && caption)
        ? html`<figcaption>
            ${isStory ? caption : nothing}
            ${credit && html`<span part="credit">${host.say(messages.photo, credit)}</span>`}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** A picture that cannot be had leaves no hole. */
function closeUp({target}: Event): void {
  (target as Element).closest('figure')!.remove();
}

/** The line in the page's own language under a headline. */
function details(
  host: NewsElement,
  {authors, published, modified, city, place = city?.name, source}: Article,
): TemplateResult {
  const language = languageOf(host);
  const names = new Intl.ListFormat(language).format(authors.map(({name}) => name));
  const corrected = modified && modified - (published ?? 0) > worthSaying;
  // The moment and the source come first: they are what a narrow column must not cut off.
  return html`<div class="details" lang=${language}>
    ${published && time(published, ago(published, language), language)}
    ${corrected ? time(modified, host.say(messages.updated, clockTime(modified, language)), language) : nothing}
    ${place && html`<span class="place">${place}</span>`}
    ${
      source &&
      html`<a part="source" href=${source.url ? host.outgoing(source.url) : nothing}
        >${source.name}</a
      >`
    }
    ${names && html`<span part="byline">${host.say(messages.by, names)}</span>`}
  </div>`;
}

/** What the publisher wants said wherever the story is. It is no part: no page's stylesheet hides it. */
function rights({attribution, license}: Article): TemplateResult | typeof nothing {
  return attribution || license
    ? html`<div class="rights">
        ${attribution}
        ${license && html`<a rel="license" href=${license.url ?? nothing}>${license.name}</a>`}
      </div>`
    : nothing;
}

function time(moment: number, phrase: string, language: string): TemplateResult {
  return html`<time
    part="date"
    datetime=${new Date(moment).toISOString()}
    title=${fullDate(moment, language)}
    >${phrase}</time
  >`;
}
