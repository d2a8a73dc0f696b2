// The room that an element needs, so that nothing on the page moves when the script runs.

import type {Size} from '../preview/report.js';

/** What browsers have as the size of a page's font, in pixels. */
const usualFontSize = 16;
/** A difference in height that nobody sees, in pixels. */
export const unseen = 1;

/** The room for an element: until the script has run, and ever after. */
export interface Room {
  readonly before: string;
  readonly after: string;
}

/** Lengths for `min-block-size`; empty where nothing is known, or nothing needed. */
export function roomFor({atFirst, loaded = atFirst}: Size = {atFirst: 0}): Room {
  // What it has loaded may be higher than it could know: a whole story, or all cities of a feed.
  // It keeps that room then, but no more than a window's, below which nobody sees what moves.
  if (loaded > atFirst + unseen) {
    const room = `min(${inEms(loaded)}, 100vh)`;
    return {before: room, after: room};
  }
  return {before: atFirst ? inEms(atFirst) : '', after: ''};
}

/** Rounded up: a hundredth of a line too much is not seen, too little moves what is below. */
function inEms(pixels: number): string {
  return `${Math.ceil((pixels / usualFontSize) * 100) / 100}em`;
}
