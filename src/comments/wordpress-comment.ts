// A comment of WordPress' as it is answered, made one of ours.
// https://developer.wordpress.org/rest-api/reference/comments/

import {decodeEntities} from '../lib/plain-text.js';
import type {MemberComment} from '../model/member-comment.js';

/** What WordPress answers for one comment, as far as it is asked for. */
export interface WordPressComment {
  readonly id: number;
  /** The post it stands under. */
  readonly post: number;
  /** 0 for none. It may be hidden, or stand under another post. */
  readonly parent: number;
  /** 0 for somebody without an account. */
  readonly author: number;
  /** Text with entities in it. */
  readonly author_name: string;
  /** UTC, without saying so. */
  readonly date_gmt: string;
  readonly content: {readonly rendered: string};
  readonly status: string;
}

/** The names of those fields, for `_fields`. Without it, pictures of the authors' come along. */
export const commentFields = 'id,post,parent,author,author_name,date_gmt,content,status';

/** Reads one comment; `canReply` says whether its reader may answer it. */
export function readComment(comment: WordPressComment, canReply: boolean): MemberComment {
  const {id, parent, author, author_name, date_gmt, content, status} = comment;
  const isPending = status == 'hold';
  return {
    id: `${id}`,
    parentId: parent ? `${parent}` : undefined,
    author: {id: `${author}`, name: decodeEntities(`${author_name}`)},
    text: '',
    html: `${content.rendered}`,
    published: Date.parse(date_gmt + 'Z') || 0,
    status: isPending ? 'pending' : 'published',
    can: canReply && !isPending ? ['reply'] : [],
  };
}

/**
 * What a member typed, as the HTML that WordPress takes it for. Line breaks and
 * round quotes it makes itself, as it does with all comments.
 */
export function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
