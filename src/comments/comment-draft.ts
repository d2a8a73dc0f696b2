// What a reader is about to say in one thread. It survives a reload, a sign-in and
// a failed post, and is gone only once it has been posted.

import {save, saved} from '../lib/saved-choices.js';

export interface CommentDraft {
  readonly text: string;
  /** The comment that it answers, if any, and who wrote that. */
  readonly parentId?: string;
  readonly parentAuthor?: string;
  /** Stands for the draft over all tries to post it. */
  readonly key: string;
  /** It has been sent, and may have arrived although no answer came. */
  readonly wasSent?: boolean;
}

/** An empty draft. */
export function newDraft(): CommentDraft {
  // It has to be unlike the other keys of its member only, and is no secret.
  return {text: '', key: `${Date.now()}-${Math.random()}`};
}

/** The draft that was kept of a thread, else an empty one. */
export function keptDraft(thread: string): CommentDraft {
  const kept = saved(prefix + thread) as CommentDraft | null | undefined;
  const fresh = newDraft();
  // One that was never sent may be open in another tab, which has its own key for it.
  return typeof kept?.text == 'string'
    ? {...kept, key: (kept.wasSent && kept.key) || fresh.key}
    : fresh;
}

/** Keeps a draft of a thread; an empty one leaves no trace. */
export function keepDraft(thread: string, draft: CommentDraft): void {
  save(prefix + thread, (draft.text || draft.parentId) && draft);
}

const prefix = 'newsrack-draft:';
