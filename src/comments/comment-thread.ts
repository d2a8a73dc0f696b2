// One thread: what of it has been read, and what waits to be shown. It hears of
// changes while the page is seen, loses nothing it once had, and draws nothing.

import type {LoadError} from '../lib/load-error.js';
import {isPageActive, onPageChange} from '../lib/page-activity.js';
import {after} from '../lib/timers.js';
import {warn} from '../lib/warn.js';
import type {CommentAction, MemberComment} from '../model/member-comment.js';
import type {Member} from '../model/session.js';
import type {CommentBackend, CommentPage, CommentQuery} from './comment-backend.js';

/** How often a back end that does not tell of changes is asked for them, in milliseconds. */
const period = 30_000;

/** Which thread it is, and how it is read. */
export interface ThreadOptions {
  readonly thread: string;
  readonly sort: 'newest' | 'oldest';
  /** How many comments a page has. */
  readonly limit: number;
  /** New comments arrive by themselves. */
  readonly live: boolean;
}

/** What became of something that the reader did with a comment. */
export interface Outcome {
  readonly id: string;
  readonly action: CommentAction;
  readonly error?: LoadError;
}

export class CommentThread {
  /** All that have been read, by id; undefined until the first page is there. */
  comments?: Map<string, MemberComment>;
  /** New ones, which the reader has not asked to see yet. */
  waiting = new Map<string, MemberComment>();
  /** How many the whole thread has. */
  total = 0;
  isClosed = false;
  /** Where the next page begins, if there is one. */
  next?: string;
  /** Why the last reading failed. */
  error?: LoadError;
  /** When it was read last, in milliseconds since 1970. */
  fetched?: number;
  outcome?: Outcome;
  /** Who is reading: decides what can be done with a comment that arrives by itself. */
  reader?: Member | null;

  readonly options: ThreadOptions;
  readonly #open: () => Promise<CommentBackend>;
  readonly #onChange: () => void;
  #stopWatching?: () => void;
  #backend?: CommentBackend;
  /** Where the thread's changes stood when they were last heard of. */
  #changed?: string;
  #isReading = false;
  #isStarted = false;
  #cannotListen = false;
  #stopFollowing?: () => void;

  /** `onChange` is called after every change. */
  constructor(open: () => Promise<CommentBackend>, options: ThreadOptions, onChange: () => void) {
    this.#open = open;
    this.options = options;
    this.#onChange = onChange;
  }

  /** Hears of changes from now on, where that is wished. */
  start(): void {
    this.#isStarted = true;
    this.#stopWatching = onPageChange(() => this.#follow(true));
    this.#follow(true);
  }

  /** Hears of no more. */
  stop(): void {
    this.#isStarted = false;
    this.#stopWatching?.();
    this.#follow();
  }

  /** Reads the first page. Does nothing while something is being read. */
  async load(): Promise<void> {
    await this.#read({});
    this.#follow();
  }

  /** Reads the next page. */
  more(): Promise<void> {
    return this.#read({cursor: this.next});
  }

  /** Tries again what could not be read. */
  retry(): void {
    void (this.comments ? this.more() : this.load());
  }

  /** Reads the comment with this id and all that it belongs to. Answers whether it is there. */
  async find(id: string): Promise<boolean> {
    try {
      if (!this.comments!.has(id)) {
        const {thread} = this.options;
        this.#add((await this.#backend!.read({thread, conversation: id})).comments);
      }
    } catch {
      // It is gone, or was never there.
    }
    return this.comments!.has(id);
  }

  /** Shows what waits. */
  letIn(): void {
    this.#add(this.waiting.values());
  }

  /** Posts a comment of the reader's own. */
  async post(parentId: string | undefined, text: string, key: string): Promise<MemberComment> {
    const backend = await this.#open();
    const {thread} = this.options;
    const comment = await backend.post({thread, parentId, text, key});
    if (!this.comments?.has(comment.id) && comment.status == 'published') this.total++;
    this.#add([comment]);
    return comment;
  }

  /** Does something with a comment. `text` is an edit's, whose errors are thrown; others become the outcome. */
  async act(comment: MemberComment, action: CommentAction, text?: string): Promise<void> {
    const {id} = comment;
    try {
      const changed = await this.#backend!.act(comment, action, text);
      this.outcome = {id, action};
      if (changed) this.#take(changed);
      else if (action == 'delete') this.#take({...comment, status: 'removed'});
    } catch (error) {
      if (text) throw error;
      this.outcome = {id, action, error: error as LoadError};
    }
    this.#onChange();
  }

  async #read(query: Partial<CommentQuery>): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    const {thread, sort, limit} = this.options;
    try {
      this.#backend ??= await this.#open();
      const page = await this.#backend.read({thread, sort, limit, ...query});
      if (!query.cursor) {
        this.comments = new Map();
        this.waiting.clear();
        this.#changed = page.changed;
      }
      this.next = page.next;
      this.error = undefined;
      this.fetched = Date.now();
      this.#settle(page);
      this.#add(page.comments);
    } catch (error) {
      this.error = error as LoadError;
      warn(this.error.message);
      this.#onChange();
    }
    this.#isReading = false;
  }

  #settle({total, isClosed}: CommentPage): void {
    this.total = total;
    this.isClosed = isClosed;
  }

  #add(comments: Iterable<MemberComment>): void {
    for (const comment of comments) {
      this.comments?.set(comment.id, comment);
      this.waiting.delete(comment.id);
    }
    this.#onChange();
  }

  /** A comment is new, or not what it was. */
  #take(comment: MemberComment): void {
    const {id, parentId, status} = comment;
    const {comments, waiting} = this;
    const known = comments!.get(id) ?? waiting.get(id);
    const isPublished = status == 'published';
    this.total += +isPublished - +(known?.status == 'published');
    // What is told to all readers at once cannot say what this one may do.
    const can = comment.can[0] || status == 'removed' ? comment.can : (known?.can ?? this.#usual());
    // A reply to one that has not been read yet comes with it.
    const belongs = isPublished && (!parentId || comments!.has(parentId) || waiting.has(parentId));
    if (comments!.has(id)) comments!.set(id, {...comment, can});
    else if (belongs) waiting.set(id, {...comment, can});
    else waiting.delete(id);
    this.#onChange();
  }

  /** What the reader may do with somebody else's comment. */
  #usual(): readonly CommentAction[] {
    const {reader, isClosed} = this;
    return !reader
      ? []
      : [
          ...(isClosed ? [] : (['reply'] as const)),
          'report',
          ...(reader.roles.includes('moderator') ? (['remove'] as const) : []),
        ];
  }

  /** Hears of changes while the page is seen. */
  #follow(pageCameBack = false): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    const {thread, live} = this.options;
    const {listen} = this.#backend ?? {};
    if (!this.#isStarted || !live || !this.comments || !isPageActive()) return;
    this.#stopFollowing =
      listen && !this.#cannotListen
        ? listen(
            {thread, after: this.#changed},
            (comment, changed) => {
              this.#changed = changed;
              this.#take(comment);
            },
            () => {
              this.#cannotListen = true;
              this.#follow();
            },
          )
        : after(pageCameBack ? 0 : period, () => void this.#catchUp());
  }

  async #catchUp(): Promise<void> {
    const {thread} = this.options;
    try {
      const page = await this.#backend!.read({thread, after: this.#changed});
      this.#changed = page.changed;
      page.comments.forEach((comment) => this.#take(comment));
      this.#settle(page);
      this.#onChange();
    } catch {
      // The next time, perhaps.
    }
    this.#follow();
  }
}
