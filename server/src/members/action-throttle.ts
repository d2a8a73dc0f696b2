/** How often a member may change or report comments. Each is a write that others wait for. */
import type {Context} from '../context.js';
import type {Member} from '../db/schema.js';
import {bucket, countTries} from './count-tries.js';

/** Thirty at once, and then one each two seconds. */
const burst = 30;
const interval = 2000;

/** Counts an edit, a deletion or a report. Rejects with 429 `#too-fast`; never with a rate limit of 0. */
export async function countAction(context: Context, member: Member): Promise<void> {
  if (context.config.rateLimit === 0) return;
  await countTries(context, [bucket(['action', member.id], burst, interval)]);
}
