// What the server of a story answers, as a story writes it down.

/** One answer. */
export type Answer =
  /** 200, with this as JSON. */
  | {readonly json: unknown}
  /** Another status, with how many seconds to wait, if it says so. */
  | {readonly status: number; readonly retryAfter?: number; readonly json?: unknown}
  /** 200, with a text that is not what was asked for. */
  | {readonly text: string}
  /** The connection breaks. */
  | 'no connection'
  /** It never comes. */
  | 'never';

/** Out of order, and not back soon: nobody waits in silence for another try. */
export const outOfOrder: Answer = {status: 503, retryAfter: 600};
