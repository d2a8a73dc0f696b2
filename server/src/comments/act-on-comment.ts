/** What members and moderators do with comments that exist. */
import type {Transaction} from 'kysely';
import type {Context} from '../context.js';
import type {Member, Schema, ThreadRow} from '../db/schema.js';
import type {Viewer} from '../members/viewer.js';
import {Problem} from '../problems.js';
import {changeComment} from './change-comment.js';
import type {Changed} from './change-comment.js';
import type {HoldRule} from './hold-rule.js';
import {isEditable, isOwn, isVisible} from './present.js';
import type {AuthoredRow} from './present.js';
import {setClosed} from './set-closed.js';
import {digest} from './text-digest.js';
import {cleanText} from './text.js';

/** How many members have to report a comment before it is held. */
const reportsThatHold = 3;

/** Milliseconds for which members are new: until then their reports of a comment count as one. */
const newFor = 24 * 60 * 60 * 1000;

/** Changes the text of the viewer's own comment, within 15 minutes. */
export async function editComment(
  context: Context,
  isHeld: HoldRule,
  viewer: Viewer,
  {id, typedText}: {id: string; typedText: string},
): Promise<Changed> {
  const text = cleanText(typedText, context.config.maxLength);
  return changeComment(context, id, (comment) => {
    mustBeOwn(comment, viewer);
    if (comment.status === 'removed') throw new Problem('removed');
    const now = context.config.now();
    if (!isEditable(comment, now)) throw new Problem('too-late');
    if (comment.content_text === text) return undefined;
    return {
      content_text: text,
      text_hash: digest(text),
      edited_at: now.toISOString(),
      // What a moderator approved was the text before.
      approved: 0,
      ...(isHeld(text) && {status: 'pending'}),
    };
  });
}

/** Removes the viewer's own comment, and its text with it. Does nothing when that has happened before. */
export async function deleteComment(context: Context, viewer: Viewer, id: string): Promise<void> {
  await changeComment(context, id, (comment) => {
    mustBeOwn(comment, viewer);
    if (comment.removed_by === 'author') return undefined;
    return {
      status: 'removed',
      removed_by: 'author',
      content_text: '',
      text_hash: '',
      edited_at: null,
    };
  });
}

/**
 * Takes a member's report, once, and holds the comment with the third unless a moderator has approved
 * it. Members who were new when they reported count as one, however many they are: an account is made
 * in a moment, and so are three.
 */
export async function reportComment(
  context: Context,
  {viewer, member}: {viewer: Viewer; member: Member},
  {id, reason}: {id: string; reason: string | null},
): Promise<void> {
  await changeComment(context, id, async (comment, tx) => {
    if (!isVisible(comment, viewer)) throw new Problem('not-found');
    if (comment.status === 'removed') throw new Problem('removed');
    if (isOwn(comment, viewer)) {
      throw new Problem('forbidden', {detail: 'You cannot report a comment of your own.'});
    }
    const created_at = context.config.now().toISOString();
    const {numInsertedOrUpdatedRows} = await tx
      .insertInto('reports')
      .values({comment_id: id, member_id: member.id, reason, created_at})
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) return undefined;
    const holds =
      comment.status === 'published' &&
      comment.approved === 0 &&
      (await countReports(tx, id)) >= reportsThatHold;
    return holds ? {status: 'pending'} : undefined;
  });
}

/** Lets a comment stand, or removes it. A moderator's removal can be taken back, an author's cannot. */
export async function moderateComment(
  context: Context,
  viewer: Viewer,
  {id, action}: {id: string; action: 'approve' | 'remove'},
): Promise<Changed> {
  mustBeModerator(viewer);
  return changeComment(context, id, async (comment, tx) => {
    if (comment.removed_by === 'author') throw new Problem('removed');
    if (action === 'approve') {
      // These reports are answered. What its author makes of it later takes three new ones.
      await tx.deleteFrom('reports').where('comment_id', '=', id).execute();
      return {status: 'published', approved: 1, removed_by: null};
    }
    if (comment.status === 'removed') return undefined;
    return {status: 'removed', removed_by: 'moderator', approved: 0};
  });
}

/** Closes a thread, or opens it again; one that nobody has written in, too. */
export async function changeThread(
  {config, database, live}: Context,
  viewer: Viewer,
  {thread, closed}: {thread: string; closed: boolean},
): Promise<ThreadRow> {
  mustBeModerator(viewer);
  const row = await setClosed(database.db, {thread, closed, now: config.now()});
  live.announce(thread);
  return row;
}

/** How many reports count: those of members who were not new, and one for all who were. */
async function countReports(tx: Transaction<Schema>, id: string): Promise<number> {
  const reports = await tx
    .selectFrom('reports')
    .innerJoin('members', 'members.id', 'reports.member_id')
    .select(['reports.created_at as reported', 'members.created_at as joined'])
    .where('comment_id', '=', id)
    .execute();
  const isNew = ({reported, joined}: (typeof reports)[number]) =>
    Date.parse(reported) - Date.parse(joined) < newFor;
  return reports.filter((one) => !isNew(one)).length + Number(reports.some(isNew));
}

function mustBeOwn(comment: AuthoredRow, viewer: Viewer): void {
  if (isOwn(comment, viewer)) return;
  if (!isVisible(comment, viewer)) throw new Problem('not-found');
  throw new Problem('forbidden', {detail: 'You can do this with comments of your own only.'});
}

function mustBeModerator({member}: Viewer): void {
  if (!member?.is_moderator) {
    throw new Problem('forbidden', {detail: 'Only moderators can do this.'});
  }
}
