/** What windows-1252 has from 0x80 to 0x9f; the gaps are as in Unicode. */
const characters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text whose controls of Latin-1 are what Windows has there. Node 20's own decoder leaves them. */
export function fromWindows(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (found) => characters[found.charCodeAt(0) - 0x80]!);
}
