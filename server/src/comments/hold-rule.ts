/** Which texts wait for a moderator before others see them. */

const mostLinks = 3;
const link = /\bhttps?:\/\/|(?<![\w.@])www\.\w/gi;

/** Says whether this text has to wait. */
export type HoldRule = (text: string) => boolean;

/**
 * Makes the rule: a text with one of these words, as a whole word and in any case, or with more than
 * three links waits.
 */
export function makeHoldRule(heldWords: readonly string[]): HoldRule {
  const words = heldWords.map((word) => fold(word.trim())).filter(Boolean);
  const anyWord = words.length > 0 ? wholeWords(words) : undefined;
  return (text) =>
    (text.match(link)?.length ?? 0) > mostLinks || (anyWord?.test(fold(text)) ?? false);
}

function wholeWords(words: string[]): RegExp {
  const escaped = words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}\\p{M}])`,
    'u',
  );
}

/** Makes alike what differs in case, width or white space only. */
function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().replaceAll(/\s+/g, ' ');
}
