import type {LoadError} from '../../lib/load-error.js';
import {toolMessages} from '../../lib/tool-messages.js';
import type {MemberCommentsElement} from './member-comments.js';

/** It failed for want of a network. */
export function isOffline(error?: LoadError): boolean {
  return error?.kind == 'network' && !navigator.onLine;
}

/**
 * What a member is told of something that was refused, if there is more to say
 * than that it was. `form` is the one that it was said in.
 */
export function sentenceOf(
  error: LoadError,
  form?: MemberCommentsElement['form'],
): string | undefined {
  if (form?.wait) return toolMessages.tooFast(form.wait);
  if (isOffline(error)) return form?.postsWhenBack ? toolMessages.willPost : toolMessages.offline;
  const [, problem] = /"\/problems#([\w-]+)"/.exec(error.body) ?? [];
  return (
    byProblem[problem!] ??
    {
      401: toolMessages.signedOut,
      403: toolMessages.notAllowed,
      409: toolMessages.alreadySaid,
      413: toolMessages.notTaken,
      422: toolMessages.notTaken,
    }[error.status!]
  );
}

/** What newsrack-server says more exactly than by a status. */
const byProblem: Record<string, string> = {
  // No prototype, or `constructor` would be found in it.
  __proto__: null as never,
  closed: toolMessages.isClosed,
  'too-late': toolMessages.tooLate,
  'no-parent': toolMessages.parentGone,
  removed: toolMessages.isGone,
  'not-found': toolMessages.isGone,
  'key-reused': toolMessages.wasPosted,
};
