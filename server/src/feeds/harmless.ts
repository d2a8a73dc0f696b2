/** Strangers' words on a terminal, or in a log. */

/** What was said, as one line without anything that a terminal would obey, and not too long. */
export function harmless(text: string, length = 200): string {
  const line = text
    // Controls, and what turns the direction of what follows.
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200E\u200F]+/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line;
}
