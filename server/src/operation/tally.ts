/** What has happened since the server started, for whoever watches over it. */

/** Counts that only rise. */
export interface Tally {
  /** Comments that were posted and shown at once. */
  posted: number;
  /** Comments that were posted and held. */
  held: number;
}

/** Begins at nothing. */
export function makeTally(): Tally {
  return {posted: 0, held: 0};
}
