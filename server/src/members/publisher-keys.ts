/** The public keys of the publisher, from the address where it publishes them (RFC 7517). */
import {createRemoteJWKSet, errors} from 'jose';
import type {JWTVerifyGetKey} from 'jose';

/** The publisher's keys cannot be had, so that nothing can be said about any token. */
export class KeysUnavailable extends Error {}

/** How long to wait for the keys, in milliseconds. */
const PATIENCE = 3_000;

/** After a failure the keys are not asked for again for so long, in milliseconds. */
const PAUSE = 5_000;

/**
 * Finds the key of a token. The keys are kept for ten minutes; a token with an unknown key makes them
 * be asked for again, at most every thirty seconds, so that a new key counts soon and junk costs no
 * traffic. Rejects with {@link KeysUnavailable} if they cannot be had, and with jose's own errors for a
 * token that none of them fits.
 */
export function findPublisherKey(url: URL, now: () => Date): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(url, {timeoutDuration: PATIENCE});
  let failedAt = -Infinity;
  return async (header, token) => {
    // Readers of a publisher whose keys are away are told so at once and do not wait in line.
    if (!remote.fresh && now().getTime() - failedAt < PAUSE) throw new KeysUnavailable();
    try {
      return await remote(header, token);
    } catch (error) {
      const isAboutToken =
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys ||
        error instanceof errors.JOSENotSupported;
      if (isAboutToken) throw error;
      failedAt = now().getTime();
      throw new KeysUnavailable('The keys of the publisher cannot be had.', {cause: error});
    }
  };
}
