/** Queries for comments, each with its author. */
import type {Kysely} from 'kysely';
import type {Schema, ThreadRow} from '../db/schema.js';
import type {Viewer} from '../members/viewer.js';
import type {Place, Sort} from './cursor.js';
import {shownColumns} from './present.js';
import type {AuthoredRow, ShownRow} from './present.js';

const mostChanges = 200;
const longestConversation = 500;

/** The thread's row, or undefined while nobody has written in it. */
export async function findThread(
  db: Kysely<Schema>,
  thread: string,
): Promise<ThreadRow | undefined> {
  return db.selectFrom('threads').selectAll().where('thread', '=', thread).executeTakeFirst();
}

/** The comment with this id, whoever may see it. */
export async function findComment(
  db: Kysely<Schema>,
  id: string,
): Promise<AuthoredRow | undefined> {
  return withAuthors(db).selectAll('comments').where('comments.id', '=', id).executeTakeFirst();
}

/** The next comments of the reading order behind this place, for this viewer. */
export async function findPage(
  db: Kysely<Schema>,
  viewer: Viewer,
  {thread, sort, limit, from}: {thread: string; sort: Sort; limit: number; from?: Place},
): Promise<ShownRow[]> {
  let query = listedFor(viewer, shown(db).where('comments.thread', '=', thread));
  if (from) {
    // The first condition is what the index is entered with; the second leaves out what it finds
    // of the conversation in which the page before ended.
    query = query
      .where('root_id', sort === 'newest' ? '<=' : '>=', from.root_id)
      .where((is) =>
        is.or([
          is('root_id', sort === 'newest' ? '<' : '>', from.root_id),
          is('comments.id', '>', from.id),
        ]),
      );
  }
  return query
    .orderBy('root_id', sort === 'newest' ? 'desc' : 'asc')
    .orderBy('comments.id')
    .limit(limit)
    .execute();
}

/** The whole conversation that this comment is part of, for this viewer; the comment is always in it. */
export async function findConversation(
  db: Kysely<Schema>,
  viewer: Viewer,
  comment: ShownRow,
): Promise<ShownRow[]> {
  const {thread, root_id, id} = comment;
  const rows = await listedFor(viewer, shown(db).where('comments.thread', '=', thread))
    .where('root_id', '=', root_id)
    .orderBy('comments.id')
    .limit(longestConversation)
    .execute();
  if (rows.some((row) => row.id === id)) return rows;
  return [...rows.slice(0, longestConversation - 1), comment];
}

/**
 * What has changed behind this revision up to that one, the oldest change first, at most 200. A comment
 * that was never published is told of to its author and to moderators alone.
 */
export async function findChanges(
  db: Kysely<Schema>,
  viewer: Viewer,
  {thread, after, upTo}: {thread: string; after: number; upTo: number},
): Promise<ShownRow[]> {
  let query = shown(db)
    .where('comments.thread', '=', thread)
    .where('comments.revision', '>', after)
    .where('comments.revision', '<=', upTo);
  const {member} = viewer;
  if (!member?.is_moderator) {
    query = query.where((is) =>
      is.or([
        is('was_published', '=', 1),
        ...(member ? [is('comments.author_id', '=', member.id)] : []),
      ]),
    );
  }
  return query.orderBy('comments.revision').limit(mostChanges).execute();
}

/** Whether an answer of this many changes may have left some out. */
export function isFullOfChanges(rows: readonly ShownRow[]): boolean {
  return rows.length === mostChanges;
}

function withAuthors(db: Kysely<Schema>) {
  return db
    .selectFrom('comments')
    .leftJoin('members', 'members.id', 'comments.author_id')
    .select(['members.name as author_name', 'members.avatar_url as author_avatar']);
}

function shown(db: Kysely<Schema>) {
  return withAuthors(db).select(shownColumns.map((column) => `comments.${column}` as const));
}

/** What everybody's list has, and what is pending and for this viewer. */
function listedFor(viewer: Viewer, query: ReturnType<typeof shown>) {
  const {member} = viewer;
  if (!member) return query.where('listed', '=', 1);
  return query.where((is) => {
    const isPending = is('status', '=', 'pending');
    const isForThem = member.is_moderator
      ? isPending
      : is.and([isPending, is('comments.author_id', '=', member.id)]);
    return is.or([is('listed', '=', 1), isForThem]);
  });
}
