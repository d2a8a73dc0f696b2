/** What waits for a moderator. */
import type {Kysely} from 'kysely';
import type {CommentRow, Schema} from '../db/schema.js';

/** As much of a held comment as it takes to find it and to see what it is about. */
export type HeldComment = Pick<CommentRow, 'id' | 'thread' | 'published_at' | 'content_text'>;

/** The held comments of all threads, the one that waits longest first, at most this many. */
export async function findHeld(db: Kysely<Schema>, most: number): Promise<HeldComment[]> {
  return db
    .selectFrom('comments')
    .select(['id', 'thread', 'published_at', 'content_text'])
    .where('status', '=', 'pending')
    .orderBy('id')
    .limit(most)
    .execute();
}

/** How many comments are held, in all threads. */
export async function countHeld(db: Kysely<Schema>): Promise<number> {
  const {count} = await db
    .selectFrom('comments')
    .select((is) => is.fn.countAll().as('count'))
    .where('status', '=', 'pending')
    .executeTakeFirstOrThrow();
  return Number(count);
}
