// How a back end tells of changes as they happen. Loaded only with what follows a thread.

import {liveEvents} from '../lib/live-events.js';
import type {CommentBackend} from './comment-backend.js';
import {parameters} from './newsrack-backend.js';
import {readComment} from './read-comment.js';

type Listen = NonNullable<CommentBackend['listen']>;

/** The way to hear of changes that `backend` has: its own, or a stream of newsrack-server's. */
export function listenTo(backend: CommentBackend): Listen | undefined {
  return (
    backend.listen?.bind(backend) ?? (backend.eventsUrl ? streamAt(backend.eventsUrl) : undefined)
  );
}

function streamAt(url: string): Listen {
  return (query, tell, fail) =>
    liveEvents(
      url + parameters(query),
      ['comment', 'thread'],
      (data, changed) => {
        const json = JSON.parse(data) as Record<string, unknown>;
        tell(json['id'] ? readComment(json) : undefined, changed);
      },
      fail,
    );
}
