/** Comments as server-sent events, each made into bytes once for all readers. */
import {findChanges, findThread, isFullOfChanges} from '../comments/find-comments.js';
import {present} from '../comments/present.js';
import type {Context} from '../context.js';
import {guest} from '../members/viewer.js';

/** One event: a comment as a guest sees it now. */
export interface LiveEvent {
  /** Where in the thread's history it stands, which is its id in the stream. */
  readonly position: number;
  readonly bytes: Buffer;
}

/** What has happened since, and how far that goes. */
export interface LiveEvents {
  readonly events: readonly LiveEvent[];
  readonly position: number;
  /** Whether there may be more to read. */
  readonly isFull: boolean;
}

/** Reads what happened in this thread behind this position. */
export async function readEvents(
  {config, database}: Pick<Context, 'config' | 'database'>,
  thread: string,
  after: number,
): Promise<LiveEvents> {
  const row = await findThread(database.db, thread);
  const upTo = row?.revision ?? 0;
  if (upTo <= after) return {events: [], position: upTo, isFull: false};
  const rows = await findChanges(database.db, guest, {thread, after, upTo});
  const view = {viewer: guest, closed: row?.closed === 1, now: config.now()};
  const isFull = isFullOfChanges(rows);
  return {
    events: rows.map((comment) => ({
      position: comment.revision,
      bytes: Buffer.from(
        `event: comment\nid: ${comment.revision}\ndata: ${JSON.stringify(present(comment, view))}\n\n`,
      ),
    })),
    position: isFull ? (rows.at(-1)?.revision ?? upTo) : upTo,
    isFull,
  };
}
