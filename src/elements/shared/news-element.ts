import {html, nothing, type TemplateResult} from 'lit';
import {ArticleSelectEvent} from '../../events/article-select-event.js';
import {within} from '../../lib/choose.js';
import {languageOf} from '../../lib/language.js';
import {messages} from '../../lib/messages.js';
import {clockTime} from '../../lib/time-phrases.js';
import {isCurrent, type Article} from '../../model/article.js';
import type {Place} from '../../model/places.js';
import {FeedElement} from '../../wiring/feed-element.js';
import {articleView, type ArticleLayout} from './article-view.js';
import {newsStyles} from './news.styles.js';

/**
 * The faces of an element that shows news, so that loading, empty, failed, stale
 * and ready look and sound the same everywhere.
 */
export abstract class NewsElement extends FeedElement {
  static override styles = newsStyles;

  /** The words above the news, of those elements that have any. */
  declare heading?: string;

  /** What is said of a feed that has nothing for this element. */
  protected readonly emptyMessage: string = messages.empty;

  /** What the reader sets the news with. It stands below them, whatever their face. */
  protected renderControls(): unknown {
    return nothing;
  }

  /** The news; of no places yet, something of the size that it will have. */
  protected abstract renderNews(shown: readonly Place[]): TemplateResult;

  protected override render(): TemplateResult {
    const {feed, error, fetched} = this.state;
    const {shown, waiting} = this.places;
    const face = shown[0] ? 'ready' : feed ? 'empty' : error ? 'failed' : 'loading';
    return html`<section
      aria-labelledby=${this.heading ? 'heading' : nothing}
      aria-busy=${face == 'loading'}
      class=${face}
    >
      ${
        this.heading
          ? html`<header>
              <div id="heading" part="heading" role="heading" aria-level=${this.level}>
                ${this.heading}
              </div>
              ${waiting ? html`<button @click=${this.letIn}>${messages.newStories(waiting)}</button>` : nothing}
            </header>`
          : nothing
      }
      <div inert=${shown[0] ? nothing : ''}>
        ${face == 'empty' ? nothing : this.renderNews(shown)}
      </div>
      ${this.renderControls()}
      <p part="status">
        ${face == 'empty' ? this.emptyMessage : nothing}
        ${
          error
            ? html`${
                  feed
                    ? messages.stale(clockTime(fetched!, languageOf(this)))
                    : /work|time/.test(error.kind)
                      ? messages.unreachable
                      : messages.failed
                } <button @click=${this.retry}>${messages.retry}</button>`
            : nothing
        }
      </p>
      <slot hidden=${face == 'failed' ? nothing : ''} @slotchange=${this.findStore}></slot>
    </section>`;
  }

  protected get level(): number {
    return within('heading-level', this.headingLevel, 6, 2);
  }

  /** The first `count` of `places`; of none, the space that they will take. */
  protected renderList(
    places: readonly Place[],
    count: number,
    name: string,
    layout: ArticleLayout,
    level = this.level + 1,
  ): TemplateResult {
    const shown = places[0]
      ? places.slice(0, count)
      : Array<Place | undefined>(count).fill(undefined);
    return html`<ul part="list" role="list" class=${name}>
      ${shown.map((place) => html`<li part="item">${this.renderPlace(place, layout, level)}</li>`)}
    </ul>`;
  }

  /** One place: its story, word that it is gone, or the space it will take. */
  protected renderPlace(
    place: Place | undefined,
    layout: ArticleLayout,
    level: number,
  ): TemplateResult {
    return place && !place.gone && isCurrent(place.article)
      ? articleView(this, place.article, layout, Math.min(level, 6))
      : html`<article class=${layout + (place ? '' : ' ghost')}>
          ${place && messages.gone}
        </article>`;
  }

  /** @internal */
  choose(article: Article, click: MouseEvent): void {
    // A click for a new tab or window is the browser's.
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    if (!this.dispatchEvent(new ArticleSelectEvent(article))) click.preventDefault();
  }
}
