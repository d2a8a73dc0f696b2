/** How many characters a reader sees: an emoji with its skin is one (UAX 29). */
export function countCharacters(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
