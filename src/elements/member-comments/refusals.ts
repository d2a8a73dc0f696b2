import type {LoadError} from '../../lib/load-error.js';
import type {Phrase} from '../../lib/phrase.js';
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
  host: MemberCommentsElement,
  error: LoadError,
  form?: MemberCommentsElement['form'],
): string | undefined {
  if (form?.wait) return host.say(toolMessages.tooFast, form.wait);
  const phrase = isOffline(error)
    ? form?.postsWhenBack
      ? toolMessages.willPost
      : toolMessages.offline
    : phraseOf(error);
  return phrase && host.say(phrase);
}

function phraseOf(error: LoadError): Phrase | undefined {
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
const byProblem: Record<string, Phrase> = {
  // No prototype, or `constructor` would be found in it.
  __proto__: null as never,
  closed: toolMessages.isClosed,
  'too-late': toolMessages.tooLate,
  'no-parent': toolMessages.parentGone,
  removed: toolMessages.isGone,
  'not-found': toolMessages.isGone,
  'key-reused': toolMessages.wasPosted,
};
