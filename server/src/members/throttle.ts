/**
 * Slows down who tries too often. Each key has a bucket of tries that fills up again with time; the
 * bucket is one row (the generic cell rate algorithm), so that all copies of the server count together.
 */
import {sql} from 'kysely';
import type {Kysely} from 'kysely';
import type {Schema} from '../db/schema.js';

/** How often something may be tried. */
export interface Rate {
  /** How many tries a full bucket holds. */
  readonly burst: number;
  /** How many milliseconds it takes until one more is allowed. */
  readonly interval: number;
}

/**
 * Takes one try from the bucket of `key`. Returns 0 if there was one, else how many milliseconds it
 * takes until there is one; a try that is refused costs nothing, so nobody is shut out for good.
 */
export async function takeTry(
  db: Kysely<Schema>,
  key: string,
  {burst, interval}: Rate,
  now: number,
): Promise<number> {
  // `full_at` is when the bucket is full again. A try may not move it past what a bucket holds.
  const limit = now + burst * interval;
  const taken = await sql<{full_at: string | number}>`
    insert into throttles (key, full_at) values (${key}, ${now + interval})
    on conflict (key) do update
      set full_at = case when throttles.full_at > ${now} then throttles.full_at else ${now} end + ${interval}
      where throttles.full_at + ${interval} <= ${limit}
    returning full_at
  `.execute(db);
  if (taken.rows.length > 0) return 0;
  const row = await db
    .selectFrom('throttles')
    .select('full_at')
    .where('key', '=', key)
    .executeTakeFirst();
  return row ? Math.max(1, Number(row.full_at) + interval - limit) : 0;
}

/** Gives one try back, as to somebody who has proved not to be guessing. */
export async function returnTry(db: Kysely<Schema>, key: string, {interval}: Rate): Promise<void> {
  await sql`update throttles set full_at = full_at - ${interval} where key = ${key}`.execute(db);
}

/**
 * Removes the buckets that are full again: they say no more than none. It is housekeeping, which can
 * wait if the database is busy or two copies sweep at once.
 */
export async function sweepThrottles(db: Kysely<Schema>, now: number): Promise<void> {
  const sweep = db.deleteFrom('throttles').where('full_at', '<=', now);
  await sweep.execute().catch(() => {});
}
