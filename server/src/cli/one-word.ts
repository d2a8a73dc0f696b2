/** Arguments that a command has to have. */
import {UsageError} from './usage-error.js';

/** The one word that this command takes. Throws a `UsageError` when there is none, or more. */
export function oneWord(words: readonly string[], what: string): string {
  const [word, ...more] = words;
  if (!word || more.length > 0) throw new UsageError(`Exactly one ${what} is needed.`);
  return word;
}

/** Throws a `UsageError` when there are words that this command has no use for. */
export function noWords(words: readonly string[]): void {
  if (words.length > 0)
    throw new UsageError(`What is “${words.join(' ')}”? Nothing is expected there.`);
}
