// The comments of newsrack-server, or of any server that speaks as it does. The
// protocol is described by server/openapi.yaml.

import {askJson, type TokenSource} from '../lib/ask-json.js';
import {liveEvents} from '../lib/live-events.js';
import type {CommentAction, MemberComment} from '../model/member-comment.js';
import type {CommentBackend, CommentPage, CommentQuery} from './comment-backend.js';

type Json = Record<string, unknown>;

/** The back end at `src`, an absolute address. `token` signs the calls. */
export function newsrackBackend(src: string, token: TokenSource): CommentBackend {
  return {
    sessionUrl: new URL('session', src).href,
    read: (query) => askJson({url: src + parameters(query), read: readPage}, token),
    post: ({thread, parentId, text, key}) =>
      askJson(
        {
          url: src,
          read: readComment,
          method: 'POST',
          content: {thread, parent_id: parentId, content_text: text},
          headers: {'idempotency-key': key},
        },
        token,
      ),
    act: ({id}, action, text) => {
      const isModeration = action == 'approve' || action == 'remove';
      const [method, path] =
        action == 'edit'
          ? ['PATCH', '']
          : action == 'delete'
            ? ['DELETE', '']
            : ['POST', isModeration ? '/moderation' : '/reports'];
      return askJson(
        {
          url: `${src}/${encodeURIComponent(id)}${path}`,
          read: (json?: Json) => json && readComment(json),
          method,
          // What is undefined is not sent.
          content:
            path || text
              ? {content_text: text, action: isModeration ? action : undefined}
              : undefined,
        },
        token,
      );
    },
    listen: (query, tell, fail) =>
      liveEvents(
        src + '/events' + parameters(query),
        'comment',
        (data, changed) => tell(readComment(JSON.parse(data) as Json), changed),
        fail,
      ),
  };
}

function parameters(query: CommentQuery): string {
  const given = Object.entries(query).filter(([, value]) => value);
  return `?${new URLSearchParams(given as [string, string][])}`;
}

function readPage({comments, next_cursor, total, closed, changed}: Json): CommentPage {
  return {
    comments: (comments as Json[]).map(readComment),
    next: asText(next_cursor),
    total: Number(total) || 0,
    isClosed: !!closed,
    changed: asText(changed),
  };
}

function readComment(json: Json): MemberComment {
  const {id, parent_id, author, content_text, published_at, edited_at, status, can} = json;
  const writer = author as Json | null;
  return {
    id: `${id}`,
    parentId: asText(parent_id),
    author: writer ? {id: `${writer.id}`, name: `${writer.name}`} : undefined,
    text: `${content_text}`,
    published: Date.parse(`${published_at}`) || 0,
    edited: Date.parse(`${edited_at}`) || undefined,
    status: status as MemberComment['status'],
    can: (can as string[]).flatMap((each) =>
      each == 'moderate' ? moderation(status) : (each as CommentAction),
    ),
  };
}

function moderation(status: unknown): CommentAction[] {
  return status == 'pending' ? ['approve', 'remove'] : ['remove'];
}

function asText(value: unknown): string | undefined {
  return value ? `${value as string}` : undefined;
}
