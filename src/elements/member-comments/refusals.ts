import type {LoadError} from '../../lib/load-error.js';
import {toolMessages} from '../../lib/tool-messages.js';

/**
 * What a member is told of something that was refused, if there is more to say
 * than that it was. `wait` is for how many more seconds it would be refused.
 */
export function sentenceOf({status}: LoadError, wait = 0): string | undefined {
  return wait > 0
    ? toolMessages.tooFast(wait)
    : {
        401: toolMessages.signedOut,
        403: toolMessages.notAllowed,
        409: toolMessages.alreadySaid,
        413: toolMessages.notTaken,
        422: toolMessages.notTaken,
      }[status!];
}
