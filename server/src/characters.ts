/** What a reader counts as a character, and whether a text shows anything at all. */

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** Code units that are looked at together. V8's segmenter takes longer for each step of a longer text. */
const slice = 256;

/** The most code units that count as one character; the longest emoji there are have about twenty. */
const longest = 32;

/**
 * How many characters a reader counts in it: an emoji or a letter with its accents is one. A letter with
 * so many accents that it is none any more counts as all of its parts. Takes time in proportion to the
 * length of the text.
 */
export function countCharacters(text: string): number {
  let count = 0;
  let at = 0;
  let size = slice;
  while (at < text.length) {
    // Half of a surrogate pair would end the character that the whole one goes on.
    const end = at + size - (isFirstHalf(text.charCodeAt(at + size - 1)) ? 1 : 0);
    const part = text.slice(at, end);
    const isLast = end >= text.length;
    let before = 0;
    let within = 0;
    let index = 0;
    for (const character of graphemes.segment(part)) {
      before = within;
      index = character.index;
      within += character.segment.length > longest ? character.segment.length : 1;
    }
    if (isLast) return count + within;
    // The last one may go on behind the slice, so the next slice begins with it.
    count += before;
    at += index;
    size = index === 0 ? size * 2 : slice;
  }
  return count;
}

/** Whether any of it can be seen: white space, marks without a letter and fillers cannot. */
export function showsSomething(text: string): boolean {
  return /[^\p{Z}\p{M}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

function isFirstHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
