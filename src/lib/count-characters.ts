/** How much is cut into characters at a time: twice as much takes browsers four times as long. */
const slice = 500;

/** How many characters a reader sees: an emoji with its skin is one (UAX 29). */
export function countCharacters(text: string): number {
  const segmenter = new Intl.Segmenter();
  let count = 0;
  while (text) {
    // A slice must not end within a surrogate pair.
    const end = /[\ud800-\udbff]/.test(text[slice - 1] ?? '') ? slice - 1 : slice;
    const segments = [...segmenter.segment(text.slice(0, end))];
    // The last one may go on behind the slice.
    const rest = text.length > end ? segments.at(-1)!.index || end : text.length;
    count += segments.length - Number(rest < end && rest < text.length);
    text = text.slice(rest);
  }
  return count;
}
