/**
 * Which passwords a new member may choose: NIST SP 800-63B (revision 4), section 3.1.1.2. Length
 * counts and guessability counts; there are no rules about capitals, digits or signs.
 */
import type {ZxcvbnFactory} from '@zxcvbn-ts/core';

/**
 * The fewest code points a new password may have. The password is all that protects the account,
 * and for that case revision 4 asks for 15; its 8 is for passwords beside a second factor.
 */
export const MIN_PASSWORD_LENGTH = 15;

/** The most code points a new password may have. NIST asks for at least 64. */
export const MAX_PASSWORD_LENGTH = 256;

/** Guesses that an attacker must need at least: what a throttled sign-in allows in many lifetimes. */
const MIN_GUESSES = 1e8;

/** How much of a password its guessability is judged by; the work grows faster than the length. */
const JUDGED_LENGTH = 64;

let loading: Promise<ZxcvbnFactory> | undefined;

/** Loads the list of common passwords: some 20 MB of memory that only a registration needs. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ZxcvbnFactory}, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({
    dictionary: common.dictionary,
    graphs: common.adjacencyGraphs,
    maxLength: JUDGED_LENGTH,
  });
}

/**
 * The form in which a password is counted, judged and hashed: NFKC, so that the same characters
 * typed on another keyboard are the same password. Nothing is trimmed and nothing cut off.
 */
export function normalizePassword(password: string): string {
  return password.normalize('NFKC');
}

/** Splits what is known of a member into the words that a guesser would try first. */
function listOwnWords(texts: readonly string[]): string[] {
  const whole = texts.map((text) => text.normalize('NFKC').toLowerCase());
  const words = whole.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  return [...new Set([...whole, ...words])].filter((word) => word.length > 2);
}

/**
 * Says what is wrong with a new password, in a sentence for its owner, or null if it will do.
 * `own` is what others know of the member: the name, the address, the name of the site.
 */
export async function findPasswordFault(
  password: string,
  own: readonly string[],
): Promise<string | null> {
  const text = normalizePassword(password);
  const length = [...text].length;
  if (length < MIN_PASSWORD_LENGTH) {
    return `A password needs at least ${MIN_PASSWORD_LENGTH} characters; three or four words do well.`;
  }
  if (length > MAX_PASSWORD_LENGTH) {
    return `A password can have at most ${MAX_PASSWORD_LENGTH} characters.`;
  }
  const words = listOwnWords(own);
  const lower = text.toLowerCase();
  // What is left once the member's own words are taken out must still be a password of some length.
  const rest = words
    .sort((one, other) => other.length - one.length)
    .reduce((left, word) => left.replaceAll(word, ''), lower);
  if ([...rest].length < MIN_PASSWORD_LENGTH / 2) {
    return 'This password is made of your name or address; choose one that says nothing about you.';
  }
  const estimator = await (loading ??= loadEstimator());
  if (estimator.check(text, words).guesses < MIN_GUESSES) {
    return 'This password is one of those that are guessed first; choose less common words.';
  }
  return null;
}
