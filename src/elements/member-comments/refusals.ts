import type {LoadError} from '../../lib/load-error.js';
import {messages} from '../../lib/messages.js';

/** What a reader is told of something that was not done. `wait` is for how many more seconds it would be refused. */
export function sentenceOf({status, kind}: LoadError, wait = 0): string {
  return wait > 0
    ? messages.tooFast(wait)
    : kind == 'network' && !navigator.onLine
      ? messages.offline
      : ({
          401: messages.signedOut,
          403: messages.notAllowed,
          409: messages.alreadySaid,
          413: messages.notTaken,
          422: messages.notTaken,
        }[status!] ?? messages.notPosted);
}
