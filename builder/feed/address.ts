// What people paste is what a browser or a reader shows them, which may lack a scheme.

/** The addresses in a text, whole, with a space between them. */
export function addressesIn(text: string, base: string): string {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => wholeAddress(word, base))
    .join(' ');
}

function wholeAddress(text: string, base: string): string {
  // Readers of feeds write feed://host/path, and feed:https://host/path.
  const word = text.replace(/^feed:(\/\/)?/i, '');
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(word)) return word;
  if (/^(\.{0,2}\/|\?)/.test(word)) return new URL(word, base).href;
  return `https://${word}`;
}
