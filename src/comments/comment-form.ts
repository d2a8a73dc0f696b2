// What a reader is about to say, and what became of it. No word is lost: not by a
// reload, nor by a post that is refused or never arrives.

import type {LoadError} from '../lib/load-error.js';
import type {MemberComment} from '../model/member-comment.js';
import {keepDraft, keptDraft, newDraft, type CommentDraft} from './comment-draft.js';
import type {CommentThread} from './comment-thread.js';

export class CommentForm {
  draft: CommentDraft;
  /** The reader's own comment that is being changed, in the place of the draft. */
  edited?: MemberComment;
  /** Its new words. */
  editedText = '';
  isSending = false;
  /** Why it was not taken the last time. */
  refusal?: LoadError;
  /** For how many more seconds it would be refused again, where somebody counts them. */
  wait = 0;
  /** The reader wants it posted as soon as there is a network. */
  postsWhenBack = false;

  /** What it is posted to; another one where the same thread is read in another way. */
  thread!: CommentThread;

  /** `name` tells the thread's draft from those of other threads. */
  constructor(readonly name: string) {
    this.draft = keptDraft(name);
  }

  get text(): string {
    return this.edited ? this.editedText : this.draft.text;
  }

  set text(text: string) {
    if (this.edited) {
      this.editedText = text;
      this.#keepEdit(text);
    } else this.#keep({...this.draft, text});
    // Typing draws nothing anew unless there is something to take back.
    if (this.postsWhenBack || (this.refusal && !this.wait)) {
      this.postsWhenBack = false;
      this.refusal = undefined;
      this.thread.tell();
    }
  }

  /** Makes the draft a reply to `parent`, or to nobody. */
  answer(parent?: MemberComment): void {
    this.edited = undefined;
    this.#keep({...this.draft, parentId: parent?.id, parentAuthor: parent?.author?.name});
    this.thread.tell();
  }

  /** Puts a comment of the reader's own in the place of the draft, which waits. */
  edit(comment?: MemberComment): void {
    if (!comment) this.#keepEdit('');
    this.edited = comment;
    this.editedText = comment ? keptDraft(this.#editName).text || comment.text : '';
    this.refusal = undefined;
    this.thread.tell();
  }

  /** Posts the draft, or makes the change. Answers the comment, unless it was refused. */
  async submit(): Promise<MemberComment | undefined> {
    const {edited, draft, thread} = this;
    const text = this.text.trim();
    if (this.isSending || this.wait || !text) return;
    this.isSending = true;
    this.postsWhenBack = false;
    this.refusal = undefined;
    this.thread.tell();
    const {backend, options} = thread;
    let comment: MemberComment | undefined;
    try {
      if (edited) {
        comment = await backend!.act(edited, 'edit', text);
        if (this.edited == edited) this.edit();
      } else {
        const {parentId, key} = draft;
        this.#keep({...draft, wasSent: true});
        comment = await backend!.post({thread: options.thread, parentId, text, key});
        this.#keep(newDraft());
      }
      if (comment) thread.change(comment);
    } catch (error) {
      this.refusal = error as LoadError;
      // An earlier version arrived, although its answer did not. This one is another comment.
      if (this.refusal.body.includes('#key-reused')) {
        this.#keep({...this.draft, key: newDraft().key});
        void thread.load();
      }
    }
    this.isSending = false;
    this.thread.tell();
    return comment;
  }

  #keep(draft: CommentDraft): void {
    this.draft = draft;
    keepDraft(this.name, draft);
  }

  get #editName(): string {
    return `${this.name} ${this.edited?.id}`;
  }

  #keepEdit(text: string): void {
    keepDraft(this.#editName, {text, key: ''});
  }
}
