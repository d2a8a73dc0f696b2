/** Puts a thread's numbers right after comments of two databases have come together in it. */
import type {Transaction} from 'kysely';
import type {CommentRow, Flag, Schema} from '../db/schema.js';

type Counted = Pick<CommentRow, 'id' | 'parent_id' | 'status' | 'listed' | 'listed_replies'>;

/**
 * Counts what is published, which replies are listed, and gives every comment of the thread the next
 * revision, so that whoever reads along hears of what has come.
 */
export async function recountThread(tx: Transaction<Schema>, thread: string): Promise<void> {
  const rows: Counted[] = await tx
    .selectFrom('comments')
    .select(['id', 'parent_id', 'status', 'listed', 'listed_replies'])
    .where('thread', '=', thread)
    .orderBy('id', 'desc')
    .execute();
  const before = await tx
    .selectFrom('threads')
    .select('revision')
    .where('thread', '=', thread)
    .executeTakeFirstOrThrow();

  const replies = new Map<string, number>();
  let {revision} = before;
  let total = 0;
  // From the newest to the oldest: replies come before what they reply to.
  for (const {id, parent_id, status} of rows) {
    const listed_replies = replies.get(id) ?? 0;
    const isListed = status === 'published' || listed_replies > 0;
    if (isListed && parent_id) replies.set(parent_id, (replies.get(parent_id) ?? 0) + 1);
    if (status === 'published') total += 1;
    const listed: Flag = isListed ? 1 : 0;
    revision += 1;
    await tx
      .updateTable('comments')
      .set({listed, listed_replies, revision})
      .where('id', '=', id)
      .execute();
  }
  await tx.updateTable('threads').set({total, revision}).where('thread', '=', thread).execute();
}
