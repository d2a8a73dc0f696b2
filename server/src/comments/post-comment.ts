/** Saying something for the first time. */
import {sql} from 'kysely';
import type {Transaction} from 'kysely';
import type {Context} from '../context.js';
import type {CommentsTable, Member, Schema, ThreadRow} from '../db/schema.js';
import {Problem} from '../problems.js';
import {findComment, findThread} from './find-comments.js';
import type {HoldRule} from './hold-rule.js';
import type {NewId} from './ids.js';
import {present} from './present.js';
import type {AuthoredRow, View} from './present.js';
import {digest} from './text-digest.js';
import {cleanText} from './text.js';

const minute = 60 * 1000;
const day = 24 * 60 * minute;

/** What a member sends. */
export interface Posting {
  readonly thread: string;
  readonly parentId: string | null;
  readonly typedText: string;
  /** The client's name for this act of posting, if it has given one. */
  readonly key: string | null;
}

/** A comment that has been posted now, or by the same call before. */
export interface Posted {
  readonly comment: AuthoredRow;
  readonly closed: boolean;
  /** Whether it was held when it was posted, whatever became of it since. */
  readonly wasHeld: boolean;
  /** Whether it was this call that posted it. */
  readonly isNew: boolean;
}

/** What is needed to post, beyond the context. */
export interface PostingRules {
  readonly isHeld: HoldRule;
  readonly newId: NewId;
}

/**
 * Posts a comment, or finds the one that the same call has posted before. Everything happens in one
 * transaction: when this returns, the comment is on the disk; when it throws, nothing is.
 */
export async function postComment(
  {config, database, live, tally}: Context,
  {isHeld, newId}: PostingRules,
  author: Member,
  {thread, parentId, typedText, key}: Posting,
): Promise<Posted> {
  const text = cleanText(typedText, config.maxLength);
  const held = isHeld(text);
  const text_hash = digest(text);
  const request_hash = digest(JSON.stringify([thread, parentId, text]));

  const posted = await database.write(async (tx): Promise<Posted> => {
    // One member's posts wait for one another here, on every copy of the server. That makes the
    // questions below and their answers one step.
    const now = config.now();
    const published_at = now.toISOString();
    const {numUpdatedRows} = await tx
      .updateTable('members')
      .set({posted_at: published_at})
      .where('id', '=', author.id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Problem('sign-in');

    const {repeatedId, isDuplicate} = await findSame(tx, author, {key, thread, text_hash, now});
    if (repeatedId !== undefined) {
      const before = (await findComment(tx, repeatedId))!;
      const closed = (await findThread(tx, before.thread))?.closed === 1;
      return repeated(before, request_hash, {viewer: {member: author, via: null}, closed, now});
    }
    if (isDuplicate) throw new Problem('duplicate');
    await refuseHaste(tx, author, {rateLimit: config.rateLimit, now});

    const {revision, closed} = await takeRevision(tx, {thread, held, published_at});
    if (closed) throw new Problem('closed');
    const parent = parentId === null ? undefined : await countReply(tx, {thread, parentId, held});
    const id = newId(now, parentId ?? undefined);
    const row: CommentsTable = {
      id,
      thread,
      root_id: parent?.root_id ?? id,
      parent_id: parentId,
      author_id: author.id,
      content_text: text,
      text_hash,
      status: held ? 'pending' : 'published',
      published_at,
      edited_at: null,
      revision,
      listed: held ? 0 : 1,
      listed_replies: 0,
      was_published: held ? 0 : 1,
      approved: 0,
      removed_by: null,
      idempotency_key: key,
      request_hash,
      held_at_first: held ? 1 : 0,
    };
    await tx.insertInto('comments').values(row).execute();
    const {name: author_name, avatar_url: author_avatar} = author;
    return {
      comment: {...row, author_name, author_avatar},
      closed: false,
      wasHeld: held,
      isNew: true,
    };
  });
  if (posted.isNew) {
    tally[held ? 'held' : 'posted'] += 1;
    live.announce(thread);
  }
  return posted;
}

/** The comment of the same call before. Throws when the call was another one. */
function repeated(comment: AuthoredRow, request_hash: string, view: View): Posted {
  if (comment.request_hash === request_hash) {
    const wasHeld = comment.held_at_first === 1;
    return {comment, closed: view.closed, wasHeld, isNew: false};
  }
  throw new Problem('key-reused', {extensions: {comment: present(comment, view)}});
}

/**
 * Finds what this member has posted with the same key, or said in the same thread within a day. One
 * question for both, since each is a way to the database and back that others wait for.
 */
async function findSame(
  tx: Transaction<Schema>,
  author: Member,
  {key, thread, text_hash, now}: {key: string | null; thread: string; text_hash: string; now: Date},
): Promise<{repeatedId: string | undefined; isDuplicate: boolean}> {
  const yesterday = new Date(now.getTime() - day).toISOString();
  const found = await tx
    .selectFrom('comments')
    .select(['id', 'idempotency_key'])
    .where('author_id', '=', author.id)
    .where((is) =>
      is.or([
        ...(key === null ? [] : [is('idempotency_key', '=', key)]),
        is.and([
          is('text_hash', '=', text_hash),
          is('published_at', '>', yesterday),
          is('thread', '=', thread),
          // Who has deleted a comment may say it again.
          is.or([is('removed_by', 'is', null), is('removed_by', '!=', 'author')]),
        ]),
      ]),
    )
    .execute();
  const repeated = found.find(({idempotency_key}) => key !== null && idempotency_key === key);
  return {repeatedId: repeated?.id, isDuplicate: found.length > 0};
}

/** Counts in the database, so that a member has one limit however many copies of the server run. */
async function refuseHaste(
  tx: Transaction<Schema>,
  author: Member,
  {rateLimit, now}: {rateLimit: number; now: Date},
): Promise<void> {
  if (rateLimit === 0) return;
  const oldest = await tx
    .selectFrom('comments')
    .select('published_at')
    .where('author_id', '=', author.id)
    .where('published_at', '>', new Date(now.getTime() - minute).toISOString())
    .orderBy('published_at', 'desc')
    .offset(rateLimit - 1)
    .limit(1)
    .executeTakeFirst();
  if (!oldest) return;
  const wait = Date.parse(oldest.published_at) + minute - now.getTime();
  const retryAfter = Math.max(1, Math.ceil(wait / 1000));
  const seconds = `${retryAfter} ${retryAfter === 1 ? 'second' : 'seconds'}`;
  throw new Problem('too-fast', {
    detail: `You are posting very fast. You can post again in ${seconds}.`,
    retryAfter,
  });
}

/** Takes the thread's next revision and counts the comment; others who write in the thread wait now. */
async function takeRevision(
  tx: Transaction<Schema>,
  {thread, held, published_at}: {thread: string; held: boolean; published_at: string},
): Promise<ThreadRow> {
  const more = held ? 0 : 1;
  return tx
    .insertInto('threads')
    .values({
      thread,
      closed: 0,
      closed_revision: 0,
      total: more,
      revision: 1,
      created_at: published_at,
    })
    .onConflict((conflict) =>
      conflict.column('thread').doUpdateSet({
        revision: sql`threads.revision + 1`,
        total: sql`threads.total + ${sql.lit(more)}`,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Finds the comment that is replied to, which everybody must see, and counts the reply. */
async function countReply(
  tx: Transaction<Schema>,
  {thread, parentId, held}: {thread: string; parentId: string; held: boolean},
): Promise<{root_id: string}> {
  const parent = await tx
    .updateTable('comments')
    .set({listed_replies: sql`listed_replies + ${sql.lit(held ? 0 : 1)}`})
    .where('id', '=', parentId)
    .where('thread', '=', thread)
    .where('status', '=', 'published')
    .returning('root_id')
    .executeTakeFirst();
  if (!parent) throw new Problem('no-parent');
  return parent;
}
