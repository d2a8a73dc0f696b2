// Where an element finds its thread, and who is reading it.

import type {PropertyDeclarations, PropertyValues} from 'lit';
import type {CommentBackend} from '../comments/comment-backend.js';
import {CommentForm} from '../comments/comment-form.js';
import {CommentThread} from '../comments/comment-thread.js';
import {openBackend} from '../comments/open-backend.js';
import {CommentPostedEvent} from '../events/comment-posted-event.js';
import {LoadErrorEvent} from '../events/load-error-event.js';
import {oneOf, within} from '../lib/choose.js';
import type {LoadError} from '../lib/load-error.js';
import {isPageActive, onPageChange} from '../lib/page-activity.js';
import {pageAddress} from '../lib/page-address.js';
import {pageDefaults} from '../lib/page-defaults.js';
import {safeUrl} from '../lib/safe-url.js';
import {warn} from '../lib/warn.js';
import type {MemberComment} from '../model/member-comment.js';
import type {Session} from '../model/session.js';
import {openSession} from '../session/open-session.js';
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
  /** What keeps the comments: `newsrack`, `wordpress`, or, as a property, a back end of the page's own. */
  declare backend?: 'newsrack' | 'wordpress' | CommentBackend;
  /** Which comments come first: `newest` or `oldest`. */
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
  #provided?: SessionStore;
  #announced?: LoadError;
  #leave?: () => void;
  #disconnect?: () => void;

  constructor() {
    super();
    this.limit = 20;
    this.live = false;
  }

  /** Who is reading; undefined as long as that is not known. */
  protected get session(): Session | undefined {
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
    this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnect!();
    this.#stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {store} = this;
    if (
      !store ||
      ['src', 'thread', 'backend', 'sort', 'limit', 'live'].some((name) => changed.has(name))
    )
      this.#openThread();
    this.wake();
  }

  protected override updated(): void {
    super.updated();
    const {error} = this.store ?? {};
    if (error && error != this.#announced) this.dispatchEvent(new LoadErrorEvent(error));
    this.#announced = error;
  }

  protected override wake(): void {
    const {store} = this;
    if (!this.active) return;
    if (!store) return warn(`<${this.localName}> has no comments: give it src`);
    this.#session!.load();
    if (!store.comments && !store.error) void store.load().then(this.#point);
  }

  /** Posts what stands in the form, or makes the change. Answers the comment, once it is there. */
  protected async submit(): Promise<MemberComment | undefined> {
    const form = this.form!;
    const isNew = !form.edited;
    const comment = await form.submit();
    if (comment && isNew) this.dispatchEvent(new CommentPostedEvent(comment));
    if (form.refusal?.status == 401) void this.#session!.reload();
    return comment;
  }

  #openThread(): void {
    const {thread = pageAddress(), live} = this;
    this.#stop();
    this.store = this.form = undefined;
    if (this.#src || typeof this.backend == 'object') {
      const options = {
        thread,
        sort: oneOf('sort', this.sort, ['newest', 'oldest'] as const),
        limit: within('limit', this.limit, 100, 20),
        live,
      };
      this.store = new CommentThread(this.#open, options, this.stateChanged);
      this.form = new CommentForm(this.store, this.#src + ' ' + thread, this.stateChanged);
      if (this.isConnected) this.#start();
    }
  }

  get #src(): string | undefined {
    const src = this.src ?? pageDefaults.comments;
    return src && safeUrl(src, document.baseURI);
  }

  readonly #open = (): Promise<CommentBackend> =>
    openBackend(this.backend ?? 'newsrack', this.#src!, (fresh) => this.#session!.token(fresh));

  #start(): void {
    this.store?.start();
    this.form?.start();
    this.#joinSession();
  }

  #stop(): void {
    this.store?.stop();
    this.form?.stop();
    this.#leave?.();
  }

  #joinSession(): void {
    this.#leave?.();
    if (this.store) {
      this.#session = this.#provided ?? this.#ownSession();
      this.#leave = this.#session.join(this.#sessionChanged);
      this.#sessionChanged();
    }
  }

  /** Who the page's default, or else the back end itself, says is reading. */
  #ownSession(): SessionStore {
    const {backend = 'newsrack'} = this;
    const src =
      pageDefaults.session ?? (backend == 'newsrack' && new URL('session', this.#src).href);
    return src
      ? openSession(src)
      : new SessionStore(async () => (await this.#open()).session?.() ?? {member: null});
  }

  readonly #sessionChanged = (): void => {
    const store = this.store!;
    const member = this.session?.member;
    // Another reader may do other things.
    if (store.comments && store.reader?.id != member?.id) void store.load();
    store.reader = member;
    this.stateChanged();
  };

  /** Goes to the comment that the page's address points at. */
  readonly #point: () => void = async () => {
    const id = decodeURIComponent(/^#comment-(.+)/.exec(location.hash)?.[1] ?? '');
    this.pointed = id;
    if (id && this.store?.comments && (await this.store.find(id))) {
      this.focusNext = '#' + CSS.escape('comment-' + id);
    }
    this.stateChanged();
  };
}
