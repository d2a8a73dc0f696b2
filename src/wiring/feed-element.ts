// Where an element finds its feed, and how what the reader sees stays in place.
// The only piece that knows both Lit and the stores.

import type {PropertyDeclarations, PropertyValues} from 'lit';
import {announceFeed, type Announcement} from '../events/announce-feed.js';
import type {ArticlePayload} from '../events/article-event.js';
import {ArticleViewEvent} from '../events/article-view-event.js';
import type {FeedState, FeedStore, FeedUser} from '../feed/feed-store.js';
import {openFeed, openInlineFeed} from '../feed/open-feed.js';
import {pageDefaults} from '../lib/page-defaults.js';
import {warn} from '../lib/warn.js';
import {isCurrent, type Article} from '../model/article.js';
import type {Feed} from '../model/feed.js';
import {keepPlaces, openPlaces, type Places} from '../model/places.js';
import {consume} from './context.js';
import {feedContext} from './feed-context.js';
import {LazyElement} from './lazy-element.js';
import {viewWatcher, type ArticleNode, type ViewWatcher} from './watch-views.js';

/**
 * An element that shows a feed: an inline one among its children, else that of
 * `src`, else that of the nearest `<news-feed>`, else the page's default.
 *
 * Only what a publisher sets is a reactive property. Whatever the reader does is
 * kept in plain fields, so that a changed property always means a fresh choice
 * of stories.
 */
export abstract class FeedElement extends LazyElement implements FeedUser {
  static override properties: PropertyDeclarations = {
    refresh: {type: Number},
    layout: {},
    utm: {},
  };

  /** The address of the feed, or of several, separated by white space. */
  declare src?: string;
  /** How often to ask the feed for news, in seconds; 0 for never. */
  declare refresh: number;
  /**
   * What the links to stories and their sources carry, for those who count where readers come
   * from, such as `utm_source=paper.example&utm_medium=widget`. The script tag's `data-utm` says
   * it for all elements.
   */
  declare utm?: string;

  /** The feed is there, and what it takes to choose from it is on its way. */
  protected isWaiting?: boolean;
  /** What stands where. Empty until the feed is there. */
  protected places: Places = openPlaces([]);
  #store?: FeedStore;
  #provided?: FeedStore;
  /** The feed whose articles have been given places, and the keys of those that might be shown. */
  #placed?: Feed;
  #keys?: string;
  #announced: Announcement = {};
  #views?: ViewWatcher;
  #leave?: () => void;
  #disconnect?: () => void;

  constructor() {
    super();
    this.refresh = 0;
  }

  /** @internal */
  get state(): FeedState {
    return this.#store?.state ?? {};
  }

  /** Those that the element is about of `current`, all that `feed` wants shown now, newest first. */
  protected abstract select(current: readonly Article[], feed: Feed): readonly Article[];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#views ??= viewWatcher((article) =>
      this.dispatchEvent(new ArticleViewEvent(this.about(article))),
    );
    // The parser may not have come to the inline feed yet. This is told as it ends, and not first
    // once the page's deferred scripts have run.
    document.addEventListener('readystatechange', this.findStore);
    const stopAsking = consume(this, feedContext, (store) => {
      this.#provided = store;
      this.findStore();
    });
    this.#disconnect = () => {
      stopAsking();
      document.removeEventListener('readystatechange', this.findStore);
    };
    this.findStore();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnect!();
    this.#views!();
    this.#leave?.();
    this.#provided = this.#leave = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#leave && changed.has('src')) this.findStore();
    this.#store?.wake();
    const {feed} = this.state;
    if (changed.size) this.#placed = undefined;
    // An embargo ends, and a story expires, without a word from the feed.
    const current = feed?.articles.filter(isCurrent) ?? [];
    const keys = current.map(({key}) => key).join();
    if (feed && (feed != this.#placed || keys != this.#keys)) {
      const articles = this.select(current, feed);
      if (this.#placed) {
        this.places = keepPlaces(this.places, articles, feed.withdrawn);
      } else if (this.places.shown[0]) {
        // Other stories are other nodes: a photo must not stand by the next story's headline.
        this.places = openPlaces([]);
        queueMicrotask(this.stateChanged);
        return;
      } else {
        this.places = openPlaces(articles);
      }
      this.#keys = keys;
      this.#placed = this.isWaiting ? undefined : feed;
    }
  }

  protected override updated(): void {
    this.#announced = announceFeed(this, this.state, this.#announced);
    if (this.isConnected) this.#views!(this.renderRoot);
    super.updated();
  }

  protected override wake(): void {
    if (this.#store) this.#store.wake();
    // The parser may not have come to the inline feed yet.
    else if (document.readyState != 'loading') warn(`<${this.localName}> has no feed: give it src`);
  }

  /** What events say of `article`, which is among those shown. */
  protected about(article: Article): ArticlePayload {
    const nodes = [...this.renderRoot.querySelectorAll<ArticleNode>('article')];
    return {
      article,
      position: nodes.findIndex((node) => node.article?.key == article.key) + 1,
      source: article.source?.name ?? this.state.feed?.title,
    };
  }

  /** @internal An address that leads away from the page, with `utm`. */
  outgoing(url: string): string {
    const utm = this.utm ?? pageDefaults.utm;
    if (!utm) return url;
    const address = new URL(url);
    new URLSearchParams(utm).forEach((value, name) => address.searchParams.set(name, value));
    return address.href;
  }

  /** Lets the waiting stories in. */
  protected readonly letIn = (): void => {
    this.focusNext = 'a';
    this.#placed = undefined;
    this.requestUpdate();
  };

  protected readonly retry = (): void => {
    this.focusNext = 'a,[part=status] button';
    this.#store!.retry();
  };

  protected readonly findStore = (event?: Event): void => {
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
    // There may be nothing more to come.
    if (event) this.wake();
  };
}
