/** How much is cut into characters at a time: twice as much takes browsers four times as long. */
const slice = 500;

/** How many characters a reader sees: an emoji with its skin is one (UAX 29). */
export function countCharacters(text: string): number {
  const segmenter = new Intl.Segmenter();
  let count = 0;
  while (text) {
    const segments = [...segmenter.segment(text.slice(0, slice))];
    // The last one may go on behind the slice.
    const rest = text.length > slice ? segments.at(-1)!.index || slice : text.length;
    count += segments.length - Number(rest < slice && rest < text.length);
    text = text.slice(rest);
  }
  return count;
}
