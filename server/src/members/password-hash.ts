/**
 * Hashes passwords with argon2id, few at a time: each takes 19 MiB and a core for some 20 ms, and a
 * crowd at the door must wait in line instead of exhausting the machine.
 */
import {availableParallelism} from 'node:os';
import {hash} from '@node-rs/argon2';
import pLimit from 'p-limit';
import {normalizePassword} from './password-rules.js';
import {Problem} from '../problems.js';

/**
 * OWASP's first choice for argon2id: 19 MiB, two passes, one lane; `algorithm` 2 is argon2id. An account
 * is found by its whole hash, so whoever changes these has to look for the older ones as well.
 */
const PARAMETERS = {algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1} as const;

/** How many may wait: some four seconds of work for two cores. */
const LONGEST_LINE = 400;

const CROWD = 'Too many people are signing in at this moment. Try again in a few seconds.';

const inLine = pLimit(Math.max(1, Math.min(2, availableParallelism())));

/**
 * Hashes a password with a salt, in the PHC string format. Rejects with 503 `#unavailable` if too
 * many are waiting already.
 */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  if (inLine.pendingCount >= LONGEST_LINE) {
    throw new Problem('unavailable', {detail: CROWD, retryAfter: 5});
  }
  return inLine(() => hash(normalizePassword(password), {...PARAMETERS, salt}));
}

/** How many passwords are being hashed or wait for it, in this process. */
export function passwordsWaiting(): number {
  return inLine.activeCount + inLine.pendingCount;
}

/** The salt that a hash in the PHC string format was made with. */
export function saltOf(phc: string): Uint8Array {
  return Buffer.from(phc.split('$')[4] ?? '', 'base64');
}
