// What keeps a thread up to date while the page is seen: the back end tells of
// changes, or else is asked for them now and then. Loaded only where it is wished.

import {isPageActive, onPageChange} from '../lib/page-activity.js';
import {after} from '../lib/timers.js';
import type {CommentAction, MemberComment} from '../model/member-comment.js';
import type {CommentThread} from './comment-thread.js';
import {listenTo} from './listen-to.js';

/** How often a back end that does not tell of changes is asked for them, in milliseconds. */
const period = 30_000;

/** Keeps `thread`, whose first page is there, up to date. Returns what ends that. */
export function followThread(thread: CommentThread): () => void {
  const backend = thread.backend!;
  let isOver = false;
  const listen = listenTo(backend);
  let isDeaf = !listen;
  let stop: (() => void) | undefined;

  const follow = (wait: number): void => {
    stop?.();
    stop = undefined;
    if (isOver || !isPageActive()) return;
    stop = isDeaf ? after(wait, () => void catchUp()) : hear();
  };
  const hear = (): (() => void) =>
    listen!(
      {thread: thread.options.thread, after: thread.changed},
      (comment, changed) => {
        // Something else has changed: whether the thread is closed, perhaps.
        if (!comment) return void catchUp();
        thread.changed = changed;
        // Of one's own, or a moderator's, more is to be seen than of what is told to all.
        if (comment.status == 'removed' && seesMore(thread, comment)) return void reread(comment);
        // What is told to all readers at once cannot say what this one may do.
        takeIn(thread, comment.can[0] ? comment : {...comment, can: usualActions(thread, comment)});
        thread.tell();
      },
      () => {
        isDeaf = true;
        follow(period);
      },
    );
  const reread = async (comment: MemberComment): Promise<void> => {
    const {thread: name} = thread.options;
    try {
      const page = await backend.read({thread: name, conversation: comment.id});
      page.comments.forEach((each) => takeIn(thread, each));
    } catch {
      takeIn(thread, comment);
    }
    thread.tell();
  };
  const catchUp = async (): Promise<void> => {
    try {
      const {changed} = thread;
      const page = await backend.read({thread: thread.options.thread, after: changed});
      // Otherwise the whole thread was read anew meanwhile.
      if (!isOver && thread.changed == changed) {
        page.comments.forEach((comment) => takeIn(thread, comment));
        const {total, isClosed} = page;
        Object.assign(thread, {total, isClosed, changed: page.changed});
        thread.tell();
      }
      isDeaf = !listen;
    } catch {
      // The next time, perhaps.
    }
    follow(period);
  };

  const stopWatching = onPageChange(() => follow(0));
  follow(period);
  return () => {
    isOver = true;
    stopWatching();
    follow(0);
  };
}

/** A comment is new, or not what it was. */
function takeIn(thread: CommentThread, comment: MemberComment): void {
  const {id, parentId, status, author} = comment;
  const {comments = new Map<string, MemberComment>(), waiting, reader} = thread;
  const known = comments.get(id) ?? waiting.get(id);
  const isPublished = status == 'published';
  // It is on a page that has not been read yet.
  if (!known && comment.edited && thread.next) return;
  const isOwn = reader && author?.id == reader.id;
  if (comments.has(id) || (isOwn && isPublished)) return thread.change(comment);
  thread.total += Number(isPublished) - Number(known?.status == 'published');
  // A reply to one that has not been read yet comes with that.
  if (isPublished && (!parentId || comments.has(parentId) || waiting.has(parentId)))
    waiting.set(id, comment);
  else waiting.delete(id);
}

function seesMore({comments, reader}: CommentThread, {id}: MemberComment): boolean {
  const author = comments?.get(id)?.author;
  return !!reader && (author?.id == reader.id || reader.roles.includes('moderator'));
}

const own: CommentAction[] = ['edit', 'delete'];
const others: CommentAction[] = ['report'];

/** What the reader may do with a comment: as far as that is known, else what is usual with somebody else's. */
function usualActions(
  {comments, waiting, reader, isClosed}: CommentThread,
  {id, status, author}: MemberComment,
): readonly CommentAction[] {
  if (status == 'removed') return [];
  const known = comments?.get(id) ?? waiting.get(id);
  if (known) return known.can;
  const actions: CommentAction[] = [];
  if (reader && !isClosed) actions.push('reply');
  if (reader) actions.push(...(author?.id == reader.id ? own : others));
  if (reader?.roles.includes('moderator')) actions.push('remove');
  return actions;
}
