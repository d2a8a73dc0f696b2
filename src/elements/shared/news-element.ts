import {html, nothing, type TemplateResult} from 'lit';
import {ArticleSelectEvent} from '../../events/article-select-event.js';
import {messages} from '../../lib/messages.js';
import type {Phrase} from '../../lib/phrase.js';
import {isCurrent, type Article} from '../../model/article.js';
import type {Place} from '../../model/places.js';
import {FeedElement} from '../../wiring/feed-element.js';
import {articleStyles} from './article.styles.js';
import {articleView, type ArticleLayout} from './article-view.js';
import {frame} from './frame.js';
import {frameStyles} from './frame.styles.js';
import {listStyles} from './list.styles.js';

/** An element that shows news in a heading's, a status's and some controls' frame. */
export abstract class NewsElement extends FeedElement {
  static override styles = [frameStyles, articleStyles, listStyles];

  /** The words above the news, where the publisher has not said any. */
  protected readonly usualHeading?: Phrase;

  /** What is said of a feed that has nothing for this element. */
  protected readonly emptyMessage: Phrase = messages.empty;

  /** What the reader sets the news with. It stands below them, whatever their face. */
  protected renderControls(): unknown {
    return nothing;
  }

  /** The news; of no places yet, something of the size that it will have. */
  protected abstract renderNews(shown: readonly Place[]): TemplateResult;

  protected override render(): TemplateResult {
    const {feed, error, fetched} = this.state;
    const {shown, waiting} = this.places;
    // Not every element has one.
    const {heading} = this as {heading?: string};
    return frame(this, {
      heading: heading ?? (this.usualHeading && this.say(this.usualHeading)),
      level: this.level,
      waiting: waiting > 0 && this.say(messages.newStories, waiting),
      letIn: this.letIn,
      isReady: !!shown[0],
      isLoaded: !!feed && !this.isWaiting,
      content: this.renderNews(shown),
      controls: this.renderControls(),
      emptyMessage: this.say(this.emptyMessage),
      error,
      fetched,
      retry: this.retry,
      slotChanged: this.findStore,
    });
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
          ${place && this.say(place.article.embargo! > Date.now() ? messages.noSuchStory : messages.gone)}
        </article>`;
  }

  /** @internal */
  choose(article: Article, click: MouseEvent): void {
    // A click for a new tab or window is the browser's.
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    if (!this.dispatchEvent(new ArticleSelectEvent(this.about(article)))) click.preventDefault();
  }
}
