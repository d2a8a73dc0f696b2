// One thread: what of it has been read, and what waits to be shown. It loses nothing
// that it once had, and draws nothing.

import type {LoadError} from '../lib/load-error.js';
import {warn} from '../lib/warn.js';
import type {MemberComment} from '../model/member-comment.js';
import type {Member} from '../model/session.js';
import type {CommentBackend} from './comment-backend.js';

/** Which thread it is, and how it is read. */
export interface ThreadOptions {
  readonly thread: string;
  readonly sort: 'newest' | 'oldest';
  /** How many comments a page has. */
  readonly limit: number;
}

export class CommentThread {
  /** All that have been read, by id; undefined until the first page is there. */
  comments?: Map<string, MemberComment>;
  /** New ones, which the reader has not asked to see yet. */
  readonly waiting = new Map<string, MemberComment>();
  /** How many the whole thread has. */
  total = 0;
  /** Nobody may post any more. */
  isClosed = false;
  /** Where the next page begins, if there is one. */
  next?: string;
  /** Where the thread's changes stood when they were last heard of. */
  changed?: string;
  /** Why the last reading failed. */
  error?: LoadError;
  /** When it was read last, in milliseconds since 1970. */
  fetched?: number;
  /** Who is reading. */
  reader?: Member | null;
  /** There once the first page is. */
  backend?: CommentBackend;
  #isReading = false;
  /** What is being read is what somebody else may read. */
  #isOutdated = false;

  /** `open` finds the back end; `tell` is called after every change. */
  constructor(
    readonly open: () => Promise<CommentBackend>,
    readonly options: ThreadOptions,
    readonly tell: () => void,
  ) {}

  /** Reads the first page, or the one after `cursor`; once what is being read is there, the first. */
  async load(cursor?: string): Promise<void> {
    this.#isOutdated = this.#isReading && !cursor && !!this.comments;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      this.backend ??= await this.open();
      const page = await this.backend.read({...this.options, cursor});
      if (!cursor) {
        this.comments = new Map();
        this.waiting.clear();
        this.changed = page.changed;
      }
      this.next = page.next;
      this.total = page.total;
      this.isClosed = page.isClosed;
      this.error = undefined;
      this.fetched = Date.now();
      this.add(page.comments);
    } catch (error) {
      this.error = error as LoadError;
      warn(this.error.message);
      this.tell();
    }
    this.#isReading = false;
    if (this.#isOutdated) void this.load();
  }

  /** Reads the comment with this id and all that it belongs to. Answers whether it is there. */
  async find(id: string): Promise<boolean> {
    try {
      if (!this.comments!.has(id)) {
        const query = {...this.options, conversation: id};
        this.add((await this.backend!.read(query)).comments);
      }
    } catch {
      // It is gone, or was never there.
    }
    return this.comments!.has(id);
  }

  /** Shows a comment that is new, or not what it was, and counts it. */
  change(comment: MemberComment): void {
    const known = this.comments!.get(comment.id) ?? this.waiting.get(comment.id);
    this.total += +(comment.status == 'published') - +(known?.status == 'published');
    this.add([comment]);
  }

  /** Shows these comments; those of them that waited wait no more. */
  add(comments: Iterable<MemberComment>): void {
    for (const comment of comments) {
      this.comments!.set(comment.id, comment);
      this.waiting.delete(comment.id);
    }
    this.tell();
  }
}
