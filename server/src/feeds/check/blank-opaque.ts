/** Makes what only looks like markup invisible. */

const openings = /<!--|<!\[CDATA\[/g;

/**
 * An XML text with spaces in the place of comments and CDATA, so that everything else stays where it is.
 * What is never closed stays, and takes no longer than what is.
 */
export function blankOpaque(text: string): string {
  let blank = '';
  let end = 0;
  for (const {0: opening, index} of text.matchAll(openings)) {
    if (index < end) continue;
    const closing = opening === '<!--' ? '-->' : ']]>';
    const found = text.indexOf(closing, index + opening.length);
    if (found < 0) break;
    const next = found + closing.length;
    // Line feeds stay, since lines are counted.
    blank += text.slice(end, index) + text.slice(index, next).replaceAll(/[^\n]/g, ' ');
    end = next;
  }
  return blank + text.slice(end);
}
