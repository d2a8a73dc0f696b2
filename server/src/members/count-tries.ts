/** Counts what somebody does in buckets of the database, and refuses when one is empty. */
import {createHash} from 'node:crypto';
import type {Context} from '../context.js';
import {Problem} from '../problems.js';
import {returnTry, sweepThrottles, takeTry} from './throttle.js';
import type {Rate} from './throttle.js';

const SECOND = 1000;

/** How often something may be done, and whose tries these are. */
export interface Bucket {
  readonly key: string;
  readonly rate: Rate;
}

/** Tries that have been counted; `giveBack` is for somebody who has turned out not to be guessing. */
export interface CountedTries {
  giveBack(): Promise<void>;
}

/** The key is hashed: the table tells nobody who tried from where. */
export function bucket(parts: readonly string[], burst: number, interval: number): Bucket {
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return {key, rate: {burst, interval}};
}

/**
 * Takes a try from each bucket, in this order. Rejects with 429 `#too-fast` when one is empty; a
 * narrower bucket goes first, so that one network cannot use up what all others have.
 */
export async function countTries(
  {database, config}: Context,
  buckets: readonly Bucket[],
): Promise<CountedTries> {
  const now = config.now().getTime();
  await sweepThrottles(database.db, now);
  const taken: Bucket[] = [];
  const giveBack = async () => {
    for (const {key, rate} of taken) await returnTry(database.db, key, rate);
  };
  for (const one of buckets) {
    const wait = await takeTry(database.db, one.key, one.rate, now);
    if (wait > 0) {
      throw new Problem('too-fast', {
        detail: `There have been too many tries. Try again in ${describe(wait)}.`,
        retryAfter: Math.ceil(wait / SECOND),
      });
    }
    taken.push(one);
  }
  return {giveBack};
}

function describe(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / SECOND);
  return seconds < 60 ? `${seconds} seconds` : 'a minute';
}
