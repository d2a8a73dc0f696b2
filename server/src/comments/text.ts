/** What the text of a comment may be. */
import {countCharacters, showsSomething} from '../characters.js';
import {Problem} from '../problems.js';

/** Control characters other than a line break and a tab, and NUL, which PostgreSQL does not store. */
// eslint-disable-next-line no-control-regex -- that is what it looks for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/**
 * The text as it is stored: with plain line breaks and without white space at its ends, and otherwise
 * as it was typed. Throws a problem when there is nothing to see in it, and when it is too long or not text.
 */
export function cleanText(typed: string, maxLength: number): string {
  const text = typed.replaceAll(/\r\n?/g, '\n').trim();
  // Half of a surrogate pair is no character, and no database gives it back.
  if (control.test(text) || !isWellFormed(text)) throw new Problem('invalid');
  if (!showsSomething(text)) throw new Problem('empty');
  // Counting takes milliseconds, and no character is less than one unit of a string.
  const length = text.length > maxLength ? countCharacters(text) : 0;
  if (length > maxLength) {
    throw new Problem('too-long', {
      detail: `The comment has ${length} characters; ${maxLength} is the most there can be.`,
      extensions: {max_length: maxLength, length},
    });
  }
  return text;
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
