/** What a comment looks like to the one who asks. */
import type {CommentRow} from '../db/schema.js';
import type {Viewer} from '../members/viewer.js';

const editWindow = 15 * 60 * 1000;

export type Permission = 'reply' | 'edit' | 'delete' | 'report' | 'moderate';

/** A comment of the database with what is shown of its author. */
export interface AuthoredRow extends CommentRow {
  author_name: string | null;
  author_avatar: string | null;
}

/** A comment as it is sent; openapi.yaml has the sentences. */
export interface Comment {
  id: string;
  thread: string;
  parent_id: string | null;
  author: {id: string; name: string; avatar_url: string | null} | null;
  content_text: string;
  published_at: string;
  edited_at: string | null;
  status: CommentRow['status'];
  can: Permission[];
}

/** The columns of a comment that showing it takes. Lists read no others, since each costs time in every row. */
export const shownColumns = [
  'id',
  'thread',
  'root_id',
  'parent_id',
  'author_id',
  'content_text',
  'published_at',
  'edited_at',
  'status',
  'listed',
  'revision',
] as const;

/** These columns with what is shown of the author. */
export type ShownRow = Pick<
  AuthoredRow,
  (typeof shownColumns)[number] | 'author_name' | 'author_avatar'
>;

/** Under what circumstances a comment is looked at. */
export interface View {
  readonly viewer: Viewer;
  /** Whether the thread takes no more comments. */
  readonly closed: boolean;
  readonly now: Date;
}

/** The comment for this viewer: itself, or a placeholder where it is not for them. */
export function present(row: ShownRow, view: View): Comment {
  const status = statusFor(row, view.viewer);
  const isShown = status !== 'removed';
  const {author_id: id, author_name: name, author_avatar: avatar_url} = row;
  return {
    id: row.id,
    thread: row.thread,
    parent_id: row.parent_id,
    author: isShown && id !== null && name !== null ? {id, name, avatar_url} : null,
    content_text: isShown ? row.content_text : '',
    published_at: row.published_at,
    edited_at: isShown ? row.edited_at : null,
    status,
    can: isShown ? permissions(row, view) : [],
  };
}

/** Whether this viewer gets to see it, if only as a placeholder. */
export function isVisible(row: ShownRow, viewer: Viewer): boolean {
  return row.listed === 1 || statusFor(row, viewer) !== 'removed';
}

/** Whether this comment is the viewer's own. */
export function isOwn({author_id}: Pick<CommentRow, 'author_id'>, {member}: Viewer): boolean {
  return member !== null && author_id === member.id;
}

/** Whether its author may still edit a comment that was posted then. */
export function isEditable({published_at}: Pick<CommentRow, 'published_at'>, now: Date): boolean {
  return now.getTime() - Date.parse(published_at) <= editWindow;
}

/** A held comment is there for its author and for moderators alone. */
function statusFor(row: ShownRow, viewer: Viewer): CommentRow['status'] {
  if (row.status !== 'pending') return row.status;
  return isOwn(row, viewer) || viewer.member?.is_moderator ? 'pending' : 'removed';
}

function permissions(row: ShownRow, {viewer, closed, now}: View): Permission[] {
  if (!viewer.member) return [];
  const isPublished = row.status === 'published';
  const can: Permission[] = [];
  if (isPublished && !closed) can.push('reply');
  if (isOwn(row, viewer)) {
    if (isEditable(row, now)) can.push('edit');
    can.push('delete');
  } else if (isPublished) {
    can.push('report');
  }
  if (viewer.member.is_moderator) can.push('moderate');
  return can;
}
