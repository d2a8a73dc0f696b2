/**
 * How often somebody may try a password. Three buckets count each try: the network it comes from,
 * the account from there, and the account from anywhere. The last one lets a hundred tries through
 * and then one each half minute, so that a crowd that guesses slows an account down and never closes it.
 */
import {createHash} from 'node:crypto';
import type {Context} from '../context.js';
import {Problem} from '../problems.js';
import {networkOf} from './network.js';
import {returnTry, sweepThrottles, takeTry} from './throttle.js';
import type {Rate} from './throttle.js';

const SECOND = 1000;

interface Bucket {
  readonly key: string;
  readonly rate: Rate;
}

/** Tries that have been counted; `giveBack` is for somebody who knew the password. */
export interface CountedTries {
  giveBack(): Promise<void>;
}

/** Counts a try at the passwords of an address. Rejects with 429 `#too-fast` after too many. */
export function countSignIn(context: Context, email: string, address: string) {
  return countTries(context, [
    bucket(['sign-in', networkOf(address)], 50, 10 * SECOND),
    bucket(['account', email, networkOf(address)], 10, 60 * SECOND),
    bucket(['account', email], 100, 30 * SECOND),
  ]);
}

/** Counts a try to register. Rejects with 429 `#too-fast` after too many. */
export function countRegistration(context: Context, address: string) {
  return countTries(context, [bucket(['register', networkOf(address)], 60, 30 * SECOND)]);
}

/** The key is hashed: the table tells nobody who tried from where. */
function bucket(parts: readonly string[], burst: number, interval: number): Bucket {
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return {key, rate: {burst, interval}};
}

async function countTries(
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
      // The narrower bucket refuses first, so that one network cannot use up what all others have.
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
