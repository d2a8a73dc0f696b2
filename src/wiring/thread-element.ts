// Where an element finds its thread, and who is reading it.

import type {PropertyDeclarations} from 'lit';
import type {CommentBackend} from '../comments/comment-backend.js';
import {CommentForm} from '../comments/comment-form.js';
import {CommentThread} from '../comments/comment-thread.js';
import {newsrackBackend} from '../comments/newsrack-backend.js';
import {loadLiveThread, loadWordPress} from '../comments/on-demand.js';
import {announceFeed, type Announcement} from '../events/announce-feed.js';
import {CommentPostedEvent} from '../events/comment-posted-event.js';
import {oneOf, within} from '../lib/choose.js';
import type {TokenSource} from '../lib/ask-json.js';
import {tryLoad} from '../lib/on-demand.js';
import {isPageActive, onPageChange} from '../lib/page-activity.js';
import {pageAddress} from '../lib/page-address.js';
import {pageDefaults} from '../lib/page-defaults.js';
import {safeUrl} from '../lib/safe-url.js';
import {warn} from '../lib/warn.js';
import type {MemberComment} from '../model/member-comment.js';
import type {Session} from '../model/session.js';
import {readSession} from '../session/read-session.js';
import {SessionStore} from '../session/session-store.js';
import {consume} from './context.js';
import {LazyElement} from './lazy-element.js';
import {sessionContext} from './session-context.js';

/**
 * An element that shows a thread of comments: that of `src`, else the page's
 * default. Its reader is the one that `<member-session>` names, else the one whom
 * the page's default, or the back end itself, knows.
 */
export abstract class ThreadElement extends LazyElement {
  static override properties: PropertyDeclarations = {
    thread: {},
    backend: {},
    sort: {},
    limit: {type: Number},
    live: {type: Boolean},
  };

  /** The address of the comments. */
  declare src?: string;
  /** Which thread it is; the page's canonical address, unless given. */
  declare thread?: string;
  /**
   * What keeps the comments: `newsrack`, `wordpress`, or, as a property, a back end of the page's own.
   *
   * @default 'newsrack'
   */
  declare backend?: 'newsrack' | 'wordpress' | CommentBackend;
  /**
   * Which comments come first: `newest` or `oldest`.
   *
   * @default 'newest'
   */
  declare sort?: 'newest' | 'oldest';
  /** How many comments are read at a time, 1 to 100. */
  declare limit: number;
  /** New comments arrive by themselves. */
  declare live: boolean;

  /** @internal Undefined as long as it is not known where the comments are. */
  store?: CommentThread;
  /** @internal */
  form?: CommentForm;
  /** @internal The comment that the page's address points at. */
  pointed?: string;
  #session?: SessionStore;
  /** The one in use where the page has no `<member-session>`. */
  readonly #own = new SessionStore();
  #provided?: SessionStore;
  /** What the thread is opened by. */
  #key?: string;
  /** The thread whose first page has been seen here. */
  #begun?: CommentThread;
  #announced: Announcement = {};
  #leave?: () => void;
  #following?: Promise<(() => void) | undefined>;
  #disconnect?: () => void;

  constructor() {
    super();
    this.limit = 20;
    this.live = false;
  }

  /** @internal Who is reading; undefined as long as that is not known. */
  get session(): Session | undefined {
    return this.#session?.session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stopAsking = consume(this, sessionContext, (session) => {
      this.#provided = session;
      this.#joinSession();
    });
    const stopWatching = onPageChange(() => {
      if (!isPageActive()) return;
      // A guest may have signed in elsewhere.
      if (this.session?.member === null) void this.#session!.reload();
      if (this.form?.postsWhenBack) void this.submit();
    });
    addEventListener('hashchange', this.#point);
    this.#disconnect = () => {
      stopAsking();
      stopWatching();
      removeEventListener('hashchange', this.#point);
    };
    this.#joinSession();
    this.stateChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnect!();
    this.#leave?.();
    this.#provided = undefined;
    this.#stop();
  }

  protected override willUpdate(): void {
    const {thread = pageAddress(), backend, live, isConnected} = this;
    const src = safeUrl(this.src ?? pageDefaults.comments, document.baseURI);
    const sort = oneOf('sort', this.sort, ['newest', 'oldest'] as const);
    const limit = within('limit', this.limit, 100, 20);
    const name = src + ' ' + thread;
    const key = [name, typeof backend, sort, limit, live].join(' ');
    if (isConnected && key != this.#key && (src || typeof backend == 'object')) {
      this.#stop();
      this.#key = key;
      let opened: Promise<CommentBackend> | undefined;
      this.store = new CommentThread(
        () => (opened ??= this.#open(src!)),
        {thread, sort, limit},
        this.stateChanged,
      );
      // What the reader has begun to say is not lost where the thread is read in another way.
      if (this.form?.name != name) this.form = new CommentForm(name);
      this.form.thread = this.store;
      this.#joinSession();
    }
    this.wake();
  }

  protected override updated(): void {
    super.updated();
    const {store, live} = this;
    this.#announced = announceFeed(this, {error: store?.error}, this.#announced);
    if (store?.comments && this.isConnected) {
      if (store != this.#begun) this.#point();
      this.#begun = store;
      if (live) this.#following ??= this.#follow(store);
    }
  }

  protected override wake(): void {
    const {store} = this;
    if (!this.active || !this.isConnected) return;
    if (!store) return warn(`<${this.localName}> has no comments: give it src`);
    this.#session!.load();
    if (!store.comments && !store.error) void store.load();
  }

  /** Posts what stands in the form, or makes the change. Answers the comment, once it is there. */
  protected async submit(): Promise<MemberComment | undefined> {
    const form = this.form!;
    const isNew = !form.edited;
    const comment = await form.submit();
    if (comment && isNew) this.dispatchEvent(new CommentPostedEvent(comment));
    if (form.refusal?.status == 401) {
      this.focusNext = '[part=gate]';
      void this.#session!.reload();
    }
    return comment;
  }

  async #open(src: string): Promise<CommentBackend> {
    const {backend = 'newsrack'} = this;
    const token: TokenSource = (fresh) => this.#session!.token(fresh);
    return typeof backend == 'object'
      ? backend
      : backend == 'wordpress'
        ? (await loadWordPress()).wordpressBackend(src, token)
        : newsrackBackend(src, token);
  }

  /** Answers what ends it. */
  async #follow(store: CommentThread): Promise<(() => void) | undefined> {
    return (await tryLoad('newsrack-live.mjs', loadLiveThread()))?.followThread(store);
  }

  #stop(): void {
    void this.#following?.then((stop) => stop?.());
    this.#following = undefined;
  }

  #joinSession(): void {
    const {store} = this;
    this.#leave?.();
    if (store) {
      const session = (this.#session = this.#provided ?? this.#own);
      this.#own.give({src: pageDefaults.session});
      session.otherwise = async () => {
        const backend = await store.open();
        const {sessionUrl} = backend;
        return sessionUrl
          ? readSession(sessionUrl, session.token)
          : ((await backend.session?.()) ?? {member: null});
      };
      this.#leave = session.join(this.#sessionChanged);
      this.#sessionChanged();
    }
  }

  readonly #sessionChanged = (): void => {
    const store = this.store!;
    const member = this.session?.member;
    const {comments, reader} = store;
    const [first] = comments?.values() ?? [];
    // Comments that came before it was known who reads are theirs if anything can be done with them.
    const before = reader === undefined && first?.can[0] ? member : reader;
    // Another reader may do other things, and was not refused.
    if (before?.id != member?.id) {
      this.form!.refusal = undefined;
      if (comments) void store.load();
    }
    store.reader = member;
    this.stateChanged();
  };

  /** Goes to the comment that the page's address points at. */
  readonly #point: () => void = async () => {
    const [, id] = location.hash.split('#comment-');
    this.pointed = id;
    if (id && this.store?.comments && (await this.store.find(id))) {
      this.focusNext = '#' + CSS.escape('comment-' + id);
    }
    this.stateChanged();
  };
}
