import {
  css,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {announceFeed, type Announcement} from '../events/announce-feed.js';
import type {FeedStore, FeedUser} from '../feed/feed-store.js';
import {openFeed} from '../feed/open-feed.js';
import {announceProvider, offer} from '../wiring/context.js';
import {feedContext} from '../wiring/feed-context.js';

/**
 * Loads a feed once for all elements inside it, and draws nothing itself. It
 * answers those who ask by the context protocol of `@lit/context`.
 *
 * @fires {LoadEvent} news-load - The feed arrived, or arrived with changes.
 * @fires {LoadErrorEvent} news-error - The feed could not be loaded.
 * @slot - The elements that show the feed, with whatever stands around them.
 */
export class NewsFeedElement extends LitElement implements FeedUser {
  /** @internal Tells this element from one that the page calls the same. */
  static readonly newsrack = true;

  static override properties: PropertyDeclarations = {src: {}, refresh: {type: Number}};
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The address of the feed, or of several, separated by white space. */
  declare src?: string;
  /** How often to ask the feed for news, in seconds; 0 for never. */
  declare refresh: number;
  /** @internal The feed is fetched when an element inside it wants it, not before. */
  readonly active = false;

  readonly #offer = offer(feedContext, () => this.#store);
  #announced: Announcement = {};
  #store?: FeedStore;
  #leave?: () => void;

  constructor() {
    super();
    this.refresh = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // At once, so that the elements inside, which connect next, do not look elsewhere.
    this.#openStore();
    this.addEventListener('context-request', this.#offer.answer);
    announceProvider(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.#leave = undefined;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('src') && this.isConnected) this.#openStore();
    this.#store?.wake();
  }

  /** @internal */
  stateChanged(): void {
    this.#announced = announceFeed(this, this.#store!.state, this.#announced);
  }

  #openStore(): void {
    const store = this.src?.trim() ? openFeed(this.src) : undefined;
    this.#leave?.();
    this.#store = store;
    this.#leave = store?.join(this);
    if (store) this.stateChanged();
    this.#offer.tell();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-feed': NewsFeedElement;
  }
}
