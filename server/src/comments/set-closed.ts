/** Closing a thread, whoever asks for it. */
import {sql} from 'kysely';
import type {Kysely} from 'kysely';
import type {Schema, ThreadRow} from '../db/schema.js';

/** Closes a thread, or opens it again; one that nobody has written in, too. Resolves with what it is then. */
export async function setClosed(
  db: Kysely<Schema>,
  {thread, closed, now}: {thread: string; closed: boolean; now: Date},
): Promise<ThreadRow> {
  const flag = closed ? 1 : 0;
  return db
    .insertInto('threads')
    .values({
      thread,
      closed: flag,
      closed_revision: 1,
      total: 0,
      revision: 1,
      created_at: now.toISOString(),
    })
    .onConflict((conflict) =>
      conflict.column('thread').doUpdateSet({
        closed: flag,
        closed_revision: sql`threads.revision + 1`,
        revision: sql`threads.revision + 1`,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}
