/** The name under which a member's comments stand. */
import {showsSomething} from '../characters.js';

/** The longest name, in graphemes: characters as a reader counts them. */
export const MAX_NAME_LENGTH = 80;

/** The longest name in code points: a single grapheme can have any number of accents. */
const MAX_CODE_POINTS = 320;

/** Control characters, halves of characters, and the ones that turn the direction of the text that follows. */
const UNWANTED = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** The name without control characters, with single spaces, in one Unicode form. It can be empty. */
export function cleanName(text: string): string {
  const name = text.replaceAll(/\s+/gu, ' ').replaceAll(UNWANTED, '').trim().normalize('NFC');
  // A name of nothing but invisible characters shows as none.
  return showsSomething(name) ? name : '';
}

/** Whether a cleaned name is longer than a name may be. */
export function isTooLongName(name: string): boolean {
  return (
    [...name].length > MAX_CODE_POINTS || [...graphemes.segment(name)].length > MAX_NAME_LENGTH
  );
}

/** A cleaned name, cut to the longest there may be without breaking a grapheme. */
export function shortenName(name: string): string {
  let short = '';
  let count = 0;
  for (const {segment} of graphemes.segment(name)) {
    count += 1;
    if (count > MAX_NAME_LENGTH || [...short, ...segment].length > MAX_CODE_POINTS) break;
    short += segment;
  }
  return short.trimEnd();
}
