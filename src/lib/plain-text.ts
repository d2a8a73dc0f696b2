/** The entities that generators leave in texts which ought to be plain, and those of ordinary prose. */
const named: Record<string, number> = {
  // No prototype, or `&constructor;` would be found in it.
  __proto__: null as never,
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  nbsp: 32,
  ndash: 0x2013,
  mdash: 0x2014,
  lsquo: 0x2018,
  rsquo: 0x2019,
  ldquo: 0x201c,
  rdquo: 0x201d,
  hellip: 0x2026,
};

/**
 * Text without the HTML entities that generators forget to decode. It stays
 * text: the answer may hold `<`, and must never be used as HTML.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(x?)([\da-f]{1,6})|(\w+));/gi,
    (entity, hex: string, digits: string, name: string) => {
      const code = name ? named[name]! : parseInt(digits, hex ? 16 : 10);
      // String.fromCodePoint throws beyond Unicode's last code point.
      return code <= 0x10ffff && code ? String.fromCodePoint(code) : entity;
    },
  );
}

/** Tags, and what is no text between them. A tag cut off at the end counts. */
const tags = /<(script|style)[^]*?<\/\1>|<[^>]*>?/gi;

/** The first few sentences of a body, as plain text, for want of a summary. */
export function openingOf({html = '', text}: {html?: string; text?: string}, length = 300): string {
  return (text ?? decodeEntities(html.slice(0, 10 * length).replace(tags, ' ')))
    .slice(0, length)
    .replace(/\s+/g, ' ')
    .trim();
}
