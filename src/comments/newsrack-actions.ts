// What members do with a comment that is there, as newsrack-server wants to be told
// of it. Loaded only for those who do.

import {askJson, type TokenSource} from '../lib/ask-json.js';
import type {CommentAction, MemberComment} from '../model/member-comment.js';
import {readComment} from './read-comment.js';

/** Does something with a comment at `src`: see `CommentBackend.act`. */
export function act(
  src: string,
  token: TokenSource,
  {id}: MemberComment,
  action: CommentAction,
  text?: string,
): Promise<MemberComment | undefined> {
  const url = `${src}/${encodeURIComponent(id)}`;
  const call = {
    edit: {url, method: 'PATCH', content: {content_text: text}},
    delete: {url, method: 'DELETE'},
    report: {url: url + '/reports', method: 'POST', content: {}},
    approve: {url: url + '/moderation', method: 'POST', content: {action}},
    remove: {url: url + '/moderation', method: 'POST', content: {action}},
    reply: undefined,
  }[action];
  const read = (json?: Record<string, unknown>): MemberComment | undefined =>
    json && readComment(json);
  return askJson({...call!, read}, token);
}
