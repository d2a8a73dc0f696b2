/** Where a page ended. Opaque to clients, and checked when it comes back. */
import {Problem} from '../problems.js';

export type Sort = 'newest' | 'oldest';

/** The last comment of a page: where in the reading order it stands. */
export interface Place {
  readonly root_id: string;
  readonly id: string;
}

/** Packs a place into a cursor. */
export function writeCursor(sort: Sort, {root_id, id}: Place): string {
  return Buffer.from(`${sort} ${root_id} ${id}`).toString('base64url');
}

/** The place that a cursor holds. Throws a problem for anything that no page has given for this order. */
export function readCursor(sort: Sort, cursor: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, order, root_id, id] = /^(\w+) ([\w-]{1,64}) ([\w-]{1,64})$/.exec(text) ?? [];
  if (order !== sort || !root_id || !id) {
    throw new Problem('bad-request', {
      detail: 'The cursor is not one that this list has given. Load the list again from its start.',
    });
  }
  return {root_id, id};
}
