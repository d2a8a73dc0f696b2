/**
 * How often somebody may try a password. Three buckets count each try: the network it comes from,
 * the account from there, and the account from anywhere. The last one lets a hundred tries through
 * and then one each half minute, so that a crowd that guesses slows an account down and never closes it.
 */
import type {Context} from '../context.js';
import {bucket, countTries} from './count-tries.js';
import {networkOf} from './network.js';

const SECOND = 1000;

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
