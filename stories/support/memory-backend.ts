import type {
  CommentBackend,
  CommentPage,
  CommentQuery,
  NewComment,
} from '../../src/comments/comment-backend.js';
import {LoadError} from '../../src/lib/load-error.js';
import type {CommentAction, MemberComment} from '../../src/model/member-comment.js';
import type {Member, Session} from '../../src/model/session.js';

/** A comment as a story or a test names it; the rest follows. */
export type Said = Partial<MemberComment> & {readonly text: string};

/** How long one's own comment can be changed, in milliseconds. */
const editable = 15 * 60_000;
const longest = 4000;

/**
 * Comments in memory, by the rules of newsrack-server: for stories and tests, and
 * as an example of a back end of a page's own.
 */
export class MemoryBackend implements CommentBackend {
  /** Who is reading: null for a guest. */
  member: Member | null = null;
  isClosed = false;
  /** Where a guest signs in and registers, if that can be said. */
  links: Omit<Session, 'member'> = {};
  /** The next call fails with this. */
  failure?: LoadError | undefined;
  readonly #comments: MemberComment[] = [];
  readonly #posted = new Map<string, string>();
  /** Ids of what has changed, in order; a position in it is what `changed` says. */
  readonly #history: string[] = [];
  readonly #listeners = new Set<(comment: MemberComment, changed: string) => void>();

  constructor(said: readonly Said[] = []) {
    said.forEach((each) => this.say(each));
  }

  /** Somebody says something. Those who listen hear of it. */
  say(said: Said): MemberComment {
    const id = said.id ?? `c${this.#comments.length + 1}`;
    const comment: MemberComment = {
      id,
      author: {id: 'm1', name: 'Amal Haddad'},
      published: Date.now() - 60_000 * (1000 - this.#comments.length),
      status: 'published',
      can: [],
      ...said,
    };
    this.#comments.push(comment);
    this.#tell(comment);
    return this.#seen(comment);
  }

  async read({
    sort,
    limit = 20,
    cursor = '0',
    conversation,
    after,
  }: CommentQuery): Promise<CommentPage> {
    await this.#answer();
    const shown = this.#comments.filter((comment) => this.#isShown(comment));
    const rest = {
      total: shown.filter(({status}) => status == 'published').length,
      isClosed: this.isClosed,
      changed: `${this.#history.length}`,
    };
    if (after) {
      const changed = new Set(this.#history.slice(Number(after)));
      const comments = this.#comments.filter(({id}) => changed.has(id));
      return {comments: comments.map((comment) => this.#seen(comment)), ...rest};
    }
    const tops = shown.filter(({parentId}) => !parentId).sort((a, b) => a.published - b.published);
    if (sort != 'oldest') tops.reverse();
    const ordered = tops.flatMap((top) => [
      top,
      ...shown.filter((each) => each != top && this.#topOf(each) == top),
    ]);
    if (conversation) {
      const found = shown.find(({id}) => id == conversation);
      if (!found) throw this.#refuse(404);
      const comments = ordered.filter((each) => this.#topOf(each) == this.#topOf(found));
      return {comments: comments.map((comment) => this.#seen(comment)), ...rest};
    }
    const start = Number(cursor);
    const end = start + limit;
    return {
      comments: ordered.slice(start, end).map((comment) => this.#seen(comment)),
      next: end < ordered.length ? `${end}` : undefined,
      ...rest,
    };
  }

  async post({parentId, text, key}: NewComment): Promise<MemberComment> {
    await this.#answer();
    if (!this.member) throw this.#refuse(401);
    if (this.isClosed) throw this.#refuse(403);
    const known = this.#comments.find(({id}) => id == this.#posted.get(key));
    if (known) return this.#seen(known);
    if (text.length > longest || !text.trim()) throw this.#refuse(422);
    if (this.#comments.some((each) => each.text == text && this.#isOwn(each)))
      throw this.#refuse(409);
    const {id, name} = this.member;
    const comment = this.say({text, parentId, author: {id, name}, published: Date.now()});
    this.#posted.set(key, comment.id);
    return comment;
  }

  async act(
    {id}: MemberComment,
    action: CommentAction,
    text?: string,
  ): Promise<MemberComment | undefined> {
    await this.#answer();
    if (!this.member) throw this.#refuse(401);
    const found = this.#comments.find((each) => each.id == id);
    if (!found || !this.#isShown(found)) throw this.#refuse(404);
    if (!this.#seen(found).can.includes(action)) throw this.#refuse(403);
    if (action == 'report') return undefined;
    const changes =
      action == 'edit'
        ? {text: text!, edited: Date.now()}
        : action == 'approve'
          ? {status: 'published' as const}
          : {status: 'removed' as const, text: '', author: undefined};
    const comment = {...found, ...changes};
    this.#comments[this.#comments.indexOf(found)] = comment;
    this.#tell(comment);
    return action == 'delete' ? undefined : this.#seen(comment);
  }

  listen(
    {after}: CommentQuery,
    tell: (comment: MemberComment, changed: string) => void,
  ): () => void {
    this.#history
      .slice(Number(after))
      .forEach((id) => tell(this.#told(this.#comments.find((each) => each.id == id)!), after!));
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }

  session(): Promise<Session> {
    return Promise.resolve({member: this.member, ...this.links});
  }

  async #answer(): Promise<void> {
    await Promise.resolve();
    const {failure} = this;
    this.failure = undefined;
    if (failure) throw failure;
  }

  #refuse(status: number): LoadError {
    return new LoadError('http', 'memory:', `answered ${status}`, status);
  }

  #tell(comment: MemberComment): void {
    this.#history.push(comment.id);
    const changed = `${this.#history.length}`;
    this.#listeners.forEach((tell) => tell(this.#told(comment), changed));
  }

  /** What all are told alike says nothing of what one may do. */
  #told(comment: MemberComment): MemberComment {
    return {...comment, can: []};
  }

  #isOwn({author}: MemberComment): boolean {
    return !!this.member && author?.id == this.member.id;
  }

  #topOf(comment: MemberComment): MemberComment {
    const parent = this.#comments.find(({id}) => id == comment.parentId);
    return parent ? this.#topOf(parent) : comment;
  }

  #isShown(comment: MemberComment): boolean {
    const {id, status} = comment;
    if (status == 'pending') return this.#isOwn(comment) || this.#moderates;
    return status == 'published' || this.#comments.some((each) => each.parentId == id);
  }

  get #moderates(): boolean {
    return !!this.member?.roles.includes('moderator');
  }

  /** A comment as its reader gets it. */
  #seen(comment: MemberComment): MemberComment {
    const {status, published} = comment;
    const isOwn = this.#isOwn(comment);
    const can: CommentAction[] = [];
    if (this.member && status != 'removed') {
      if (status == 'published' && !this.isClosed) can.push('reply');
      if (isOwn && Date.now() - published < editable) can.push('edit');
      can.push(isOwn ? 'delete' : 'report');
      if (this.#moderates && status == 'pending') can.push('approve');
      if (this.#moderates) can.push('remove');
    }
    return {...comment, can};
  }
}
