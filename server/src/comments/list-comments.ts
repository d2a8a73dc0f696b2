/** The answers of the list: pages, conversations and changes. */
import type {Context} from '../context.js';
import type {ThreadRow} from '../db/schema.js';
import type {Viewer} from '../members/viewer.js';
import {Problem} from '../problems.js';
import {readCursor, writeCursor} from './cursor.js';
import type {Sort} from './cursor.js';
import {
  findChanges,
  findComment,
  findConversation,
  findPage,
  findThread,
  isFullOfChanges,
} from './find-comments.js';
import {isVisible, present} from './present.js';
import type {Comment, ShownRow} from './present.js';

/** A list as it is sent; openapi.yaml has the sentences. */
export interface Page {
  comments: Comment[];
  next_cursor: string | null;
  total: number;
  closed: boolean;
  changed: string;
}

/** Which part of the reading order. */
export interface PageWish {
  readonly sort: Sort;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A page in reading order. Throws a problem for a bad cursor. */
export async function listPage(
  {config, database}: Context,
  viewer: Viewer,
  thread: ThreadRow,
  {sort, limit, cursor}: PageWish,
): Promise<Page> {
  const from = cursor === undefined ? undefined : readCursor(sort, cursor);
  const found = await findPage(database.db, viewer, {
    thread: thread.thread,
    sort,
    limit: limit + 1,
    ...(from && {from}),
  });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const page = pageOf(thread, rows, viewer, config.now());
  return {...page, next_cursor: last ? writeCursor(sort, last) : null};
}

/** The conversation around one comment. Throws `not-found` when this viewer is not shown that comment. */
export async function listConversation(
  {config, database}: Context,
  viewer: Viewer,
  {thread, id}: {thread: string; id: string},
): Promise<Page> {
  const [row, comment] = [
    await findThread(database.db, thread),
    await findComment(database.db, id),
  ];
  if (!row || comment?.thread !== thread || !isVisible(comment, viewer)) {
    throw new Problem('not-found', {detail: 'This comment is not there, or not any more.'});
  }
  const rows = await findConversation(database.db, viewer, comment);
  return pageOf(row, rows, viewer, config.now());
}

/** What has changed in the thread behind this revision. */
export async function listChanges(
  {config, database}: Context,
  viewer: Viewer,
  {thread, after}: {thread: string; after: number},
): Promise<Page> {
  // The thread comes first. What changes between the two queries is behind its revision, and so is
  // left for the next call.
  const row = (await findThread(database.db, thread)) ?? emptyThread(thread);
  const upTo = row.revision;
  const rows = after < upTo ? await findChanges(database.db, viewer, {thread, after, upTo}) : [];
  const last = isFullOfChanges(rows) ? rows.at(-1) : undefined;
  const page = pageOf(row, rows, viewer, config.now());
  return {...page, changed: String(last?.revision ?? upTo)};
}

/** What is known of a thread that nobody has written in. */
export function emptyThread(thread: string): ThreadRow {
  return {thread, closed: 0, closed_revision: 0, total: 0, revision: 0, created_at: ''};
}

function pageOf(thread: ThreadRow, rows: ShownRow[], viewer: Viewer, now: Date): Page {
  const closed = thread.closed === 1;
  return {
    comments: rows.map((row) => present(row, {viewer, closed, now})),
    next_cursor: null,
    total: thread.total,
    closed,
    changed: String(thread.revision),
  };
}
