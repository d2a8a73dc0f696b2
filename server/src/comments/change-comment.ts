/** The one way in which a comment that exists is changed, so that counts and revisions always agree. */
import {sql} from 'kysely';
import type {Kysely, Transaction, Updateable} from 'kysely';
import type {Context} from '../context.js';
import type {CommentsTable, Flag, Schema, ThreadRow} from '../db/schema.js';
import {Problem} from '../problems.js';
import {findComment} from './find-comments.js';
import type {AuthoredRow} from './present.js';

/** What becomes of a comment. */
export type Change = Partial<
  Pick<
    Updateable<CommentsTable>,
    'content_text' | 'text_hash' | 'status' | 'edited_at' | 'approved' | 'removed_by'
  >
>;

/** A comment and its thread, as they are after a change. */
export interface Changed {
  readonly comment: AuthoredRow;
  readonly thread: ThreadRow;
  /** Whether there was a change. */
  readonly isNews: boolean;
}

/**
 * Changes a comment as `decide` says, or leaves it alone if that says nothing. `decide` sees the
 * comment as it is once all others wait, and throws a problem to refuse. Throws `not-found` when
 * there is no such comment.
 */
export async function changeComment(
  {database, live}: Context,
  id: string,
  decide: (
    comment: AuthoredRow,
    tx: Transaction<Schema>,
  ) => Change | undefined | Promise<Change | undefined>,
): Promise<Changed> {
  const found = await findComment(database.db, id);
  if (!found) throw new Problem('not-found');
  const changed = await database.db.transaction().execute(async (tx) => {
    const thread = await lockThread(tx, found.thread);
    const comment = await findComment(tx, id);
    if (!comment) throw new Problem('not-found');
    const change = await decide(comment, tx);
    return change ? apply(tx, thread, comment, change) : {comment, thread, isNews: false};
  });
  if (changed.isNews) live.announce(found.thread);
  return changed;
}

/** Makes everybody else who writes in this thread wait until the transaction ends. */
async function lockThread(tx: Kysely<Schema>, thread: string): Promise<ThreadRow> {
  return tx
    .updateTable('threads')
    .set({revision: sql`revision`})
    .where('thread', '=', thread)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function apply(
  tx: Transaction<Schema>,
  thread: ThreadRow,
  before: AuthoredRow,
  change: Change,
): Promise<Changed> {
  const after: AuthoredRow = {...before, ...(change as Partial<AuthoredRow>)};
  const isPublished = after.status === 'published';
  after.listed = flag(isPublished || after.listed_replies > 0);
  if (isPublished) after.was_published = 1;

  // What its ancestors become is told first, so that nobody hears of a reply to nothing.
  let {revision} = thread;
  if (after.listed !== before.listed) {
    revision = await countListedReply(tx, before.parent_id, after.listed === 1 ? 1 : -1, revision);
  }
  after.revision = revision += 1;

  const {listed, was_published} = after;
  await tx
    .updateTable('comments')
    .set({...change, listed, was_published, revision})
    .where('id', '=', before.id)
    .execute();
  const total = thread.total + Number(isPublished) - Number(before.status === 'published');
  await tx
    .updateTable('threads')
    .set({revision, total})
    .where('thread', '=', thread.thread)
    .execute();
  return {comment: after, thread: {...thread, revision, total}, isNews: true};
}

/**
 * Tells a comment that it has one listed reply more or less. A placeholder comes and goes with its
 * last one, and then so it may be with the placeholder above it. Returns the last revision given.
 */
async function countListedReply(
  tx: Transaction<Schema>,
  id: string | null,
  step: 1 | -1,
  revision: number,
): Promise<number> {
  if (id === null) return revision;
  const parent = await tx
    .updateTable('comments')
    .set({listed_replies: sql`listed_replies + ${step}`})
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const listed = flag(parent.status === 'published' || parent.listed_replies > 0);
  if (listed === parent.listed) return revision;
  const last = await countListedReply(tx, parent.parent_id, step, revision);
  await tx
    .updateTable('comments')
    .set({listed, revision: last + 1})
    .where('id', '=', id)
    .execute();
  return last + 1;
}

function flag(is: boolean): Flag {
  return is ? 1 : 0;
}
