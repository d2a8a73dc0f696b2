// The comments of newsrack-server, or of any server that speaks as it does. The
// protocol is described by server/openapi.yaml.

import {askJson, type TokenSource} from '../lib/ask-json.js';
import type {CommentBackend, CommentPage, CommentQuery} from './comment-backend.js';
import {loadNewsrackActions} from './on-demand.js';
import {asText, readComment} from './read-comment.js';

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
    act: async (...what) => (await loadNewsrackActions()).act(src, token, ...what),
    eventsUrl: src + '/events',
  };
}

/** A query as newsrack-server wants to be asked it. */
export function parameters(query: CommentQuery): string {
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
