import type {CommentAction, MemberComment} from '../model/member-comment.js';
import type {Session} from '../model/session.js';

/** What of a thread is asked for. */
export interface CommentQuery {
  readonly thread: string;
  readonly sort?: 'newest' | 'oldest';
  /** How many comments, 1 to 100. */
  readonly limit?: number;
  /** Go on where an earlier page ended. */
  readonly cursor?: string;
  /** Instead of a page: the comment with this id, with all around it that it belongs to. */
  readonly conversation?: string;
  /** Instead of a page: what has changed since an answer whose `changed` this was. */
  readonly after?: string;
}

/** A part of a thread. */
export interface CommentPage {
  readonly comments: readonly MemberComment[];
  /** Where the next page begins; undefined after the last. */
  readonly next?: string;
  /** How many comments the whole thread has. */
  readonly total: number;
  /** Nobody may post any more. */
  readonly isClosed: boolean;
  /** Where the thread's changes stand, if the back end can tell. */
  readonly changed?: string;
}

/** What a member is about to say. */
export interface NewComment {
  readonly thread: string;
  readonly parentId?: string;
  readonly text: string;
  /** The same over all tries, so that it is posted once. */
  readonly key: string;
}

/**
 * Where comments are kept. Every method throws a `LoadError` (or something else
 * with its `kind`, `status` and `retryAfter`) when it cannot do what it says: 401
 * for a guest, 403 for one who may not, 409 for the same words twice, 413 or 422
 * for a text that is not taken, 429 for one that comes too fast.
 */
export interface CommentBackend {
  read(query: CommentQuery): Promise<CommentPage>;
  /** Posts a comment. The answer's `status` says whether it waits for approval. */
  post(comment: NewComment): Promise<MemberComment>;
  /** Does one of the things that the comment's `can` names, `text` being an edit's. Answers what became of it, if it is still there. */
  act(
    comment: MemberComment,
    action: CommentAction,
    text?: string,
  ): Promise<MemberComment | undefined>;
  /**
   * Tells every change after `after` as it happens, with where the changes stand then. Calls `fail` once when it cannot (any more).
   * Returns what ends it. A back end without it is asked now and then.
   */
  listen?(
    query: CommentQuery,
    tell: (comment: MemberComment | undefined, changed: string) => void,
    fail: () => void,
  ): () => void;
  /** Where newsrack-server tells of changes, which is then listened to in the place of `listen`. */
  readonly eventsUrl?: string;
  /** Where a page that does not say who is reading can ask: a session endpoint. */
  readonly sessionUrl?: string;
  /** The same for a back end that has no such endpoint. */
  session?(): Promise<Session>;
}
