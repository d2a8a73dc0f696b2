// Where an element finds its feed, and how what the reader sees stays in place.
// The only piece that knows both Lit and the stores.

import {ContextEvent} from '@lit/context';
import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {announceFeed, type Announcement} from '../events/announce-feed.js';
import {ArticleViewEvent} from '../events/article-view-event.js';
import type {FeedState, FeedStore, FeedUser} from '../feed/feed-store.js';
import {openFeed, openInlineFeed, pageDefaults} from '../feed/open-feed.js';
import {onTick} from '../lib/clock.js';
import {warn} from '../lib/warn.js';
import type {Article} from '../model/article.js';
import type {Feed} from '../model/feed.js';
import {keepPlaces, openPlaces, type Places} from '../model/places.js';
import {feedContext} from './feed-context.js';
import {viewWatcher, type ViewWatcher} from './watch-views.js';

/**
 * An element that shows a feed: an inline one among its children, else that of
 * `src`, else that of the nearest `<news-feed>`, else the page's default.
 *
 * Only what a publisher sets is a reactive property. Whatever the reader does is
 * kept in plain fields, so that a changed property always means a fresh choice
 * of stories.
 */
export abstract class FeedElement extends LitElement implements FeedUser {
  /** @internal Tells this element from one that the page calls the same. */
  static readonly newsrack = true;

  static override properties: PropertyDeclarations = {
    src: {},
    refresh: {type: Number},
    headingLevel: {type: Number, attribute: 'heading-level'},
    eager: {type: Boolean},
    layout: {},
  };

  /** The address of the feed, or of several, separated by white space. */
  declare src?: string;
  /** How often to ask the feed for news, in seconds; 0 for never. */
  declare refresh: number;
  /** The level of the element's heading, 1 to 6. */
  declare headingLevel: number;
  /** Fetch at once, not first when the element comes near the viewport. */
  declare eager: boolean;

  /** What stands where. Empty until the feed is there. */
  protected places: Places = openPlaces([]);
  /** What takes the focus after an update, since the reader asked for it; a selector. */
  protected focusNext?: string;
  #store?: FeedStore;
  #provided?: FeedStore;
  #isNear = false;
  /** The feed whose articles have been given places. */
  #placed?: Feed;
  #announced: Announcement = {};
  #views?: ViewWatcher;
  #leave?: () => void;
  #unsubscribe?: () => void;
  #disconnect?: () => void;

  constructor() {
    super();
    this.refresh = 0;
    this.headingLevel = 2;
    this.eager = false;
  }

  /** @internal */
  get active(): boolean {
    return this.#isNear || this.eager;
  }

  protected get state(): FeedState {
    return this.#store?.state ?? {};
  }

  /** The articles of the feed that the element is about, newest first. */
  protected abstract select(feed: Feed): readonly Article[];

  override connectedCallback(): void {
    super.connectedCallback();
    const stop = new AbortController();
    const stopTicking = onTick(this.feedChanged);
    const near = new IntersectionObserver(
      (entries) => {
        this.#isNear ||= entries.at(-1)!.isIntersecting;
        if (this.#store) this.#store.wake();
        else warn(`<${this.localName}> has no feed: give it src`);
      },
      {rootMargin: '800px'},
    );
    near.observe(this);
    this.#views ??= viewWatcher((article) => this.dispatchEvent(new ArticleViewEvent(article)));
    this.#disconnect = () => {
      stop.abort();
      stopTicking();
      near.disconnect();
      this.#views!.stop();
    };
    // A `<news-feed>` may be defined, or put around the element, later than it.
    document.addEventListener('context-provider', this.#askForFeed, stop);
    // The parser may not have come to the inline feed yet.
    document.addEventListener('DOMContentLoaded', this.findStore, stop);
    this.#askForFeed();
    this.findStore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnect!();
    this.#leave?.();
    this.#unsubscribe?.();
    this.#provided = this.#leave = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#leave && changed.has('src')) this.findStore();
    this.#store?.wake();
    const {feed} = this.state;
    if (changed.size) this.#placed = undefined;
    if (feed && feed != this.#placed) {
      const articles = this.select(feed);
      if (this.#placed) {
        this.places = keepPlaces(this.places, articles, feed.withdrawn);
      } else if (this.places.shown[0]) {
        // Other stories are other nodes: a photo must not stand by the next story's headline.
        this.places = openPlaces([]);
        queueMicrotask(this.feedChanged);
        return;
      } else {
        this.places = openPlaces(articles);
      }
      this.#placed = feed;
    }
  }

  protected override updated(): void {
    this.#announced = announceFeed(this, this.state, this.#announced);
    this.#views?.watch(this.renderRoot);
    const target = this.focusNext && this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (target) {
      this.focusNext = undefined;
      // Unless the reader has gone on to something else.
      if (document.activeElement == document.body || this.matches(':focus-within')) target.focus();
    }
  }

  /** @internal */
  readonly feedChanged = (): void => {
    this.requestUpdate();
  };

  /** Shows what the element selects now. */
  protected reselect(): void {
    this.#placed = undefined;
    this.requestUpdate();
  }

  /** Lets the waiting stories in. */
  protected readonly letIn = (): void => {
    this.focusNext = 'a';
    this.reselect();
  };

  protected readonly retry = (): void => {
    this.focusNext = 'a,[part=status] button';
    this.#store!.retry();
  };

  protected readonly findStore = (): void => {
    const inline = this.querySelector(':scope > script[type="application/feed+json"]');
    // While the page is being parsed, a last child may be half there.
    if (inline && document.readyState == 'loading' && !inline.nextSibling) return;
    const src = this.src?.trim() || (inline || this.#provided ? '' : pageDefaults.feed);
    const store = src ? openFeed(src) : inline ? openInlineFeed(inline) : this.#provided;
    if (src && inline) store!.seed(inline.textContent);
    if (store != this.#store) {
      this.#leave?.();
      this.#leave = this.#placed = undefined;
      if (!store?.state.feed) this.places = openPlaces([]);
      this.#store = store;
    }
    this.#leave ??= store?.join(this);
    this.requestUpdate();
  };

  readonly #askForFeed = (): void => {
    this.#unsubscribe?.();
    this.dispatchEvent(
      new ContextEvent(
        feedContext,
        this,
        (store, unsubscribe) => {
          this.#provided = store;
          this.#unsubscribe = unsubscribe;
          this.findStore();
        },
        true,
      ),
    );
  };
}
