import type {CommentPage} from '../../src/comments/comment-backend.js';
import type {MemberComment} from '../../src/model/member-comment.js';
import type {Session} from '../../src/model/session.js';

const iso = (moment?: number): string | null => (moment ? new Date(moment).toISOString() : null);

/** A comment, as newsrack-server sends it. */
export function commentJson(comment: MemberComment): object {
  const {id, parentId, author, text, published, edited, status, can} = comment;
  return {
    id,
    parent_id: parentId ?? null,
    author: author ?? null,
    content_text: text,
    published_at: iso(published),
    edited_at: iso(edited),
    status,
    can: [...new Set(can.map((action) => (/approve|remove/.test(action) ? 'moderate' : action)))],
  };
}

/** A part of a thread, as newsrack-server sends it. */
export function pageJson({comments, next, total, isClosed, changed}: CommentPage): object {
  return {
    comments: comments.map(commentJson),
    next_cursor: next ?? null,
    total,
    closed: isClosed,
    changed,
  };
}

/** Who is reading, as newsrack-server sends it. */
export function sessionJson({member, loginUrl, registerUrl}: Session): object {
  return {member, login_url: loginUrl, register_url: registerUrl};
}
