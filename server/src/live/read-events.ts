/** Changes as server-sent events, each made into bytes once for all readers. */
import {findChanges, findThread, isFullOfChanges} from '../comments/find-comments.js';
import {present} from '../comments/present.js';
import type {Context} from '../context.js';
import {guest} from '../members/viewer.js';

/** One event: a comment as a guest sees it now, or that the thread was closed or opened. */
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
  if (!row || row.revision <= after) {
    return {events: [], position: row?.revision ?? 0, isFull: false};
  }
  const upTo = row.revision;
  const rows = await findChanges(database.db, guest, {thread, after, upTo});
  const closed = row.closed === 1;
  const view = {viewer: guest, closed, now: config.now()};
  const isFull = isFullOfChanges(rows);
  const position = isFull ? (rows.at(-1)?.revision ?? upTo) : upTo;
  const events = rows.map((comment) =>
    makeEvent('comment', comment.revision, present(comment, view)),
  );
  if (row.closed_revision > after && row.closed_revision <= position) {
    const state = {thread, closed, total: row.total};
    const place = rows.findIndex(({revision}) => revision > row.closed_revision);
    events.splice(
      place < 0 ? events.length : place,
      0,
      makeEvent('thread', row.closed_revision, state),
    );
  }
  return {events, position, isFull};
}

function makeEvent(name: string, position: number, data: object): LiveEvent {
  const text = `event: ${name}\nid: ${position}\ndata: ${JSON.stringify(data)}\n\n`;
  return {position, bytes: Buffer.from(text)};
}
