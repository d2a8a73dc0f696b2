// Writes HTML as a person would: a long tag has a line for each attribute.

const longest = 80;

/** An attribute's name and value; `true` for one that has none. */
export type Attribute = readonly [name: string, value: string | true];

/** A start tag and its end tag, with nothing between them. */
export function tagOf(name: string, attributes: readonly Attribute[]): string {
  return `${startTagOf(name, attributes)}</${name}>`;
}

/** A start tag. */
export function startTagOf(name: string, attributes: readonly Attribute[]): string {
  const words = attributes.map(([key, value]) =>
    value === true ? key : `${key}="${escaped(value)}"`,
  );
  const inOneLine = `<${[name, ...words].join(' ')}>`;
  if (inOneLine.length <= longest) return inOneLine;
  return `<${name}\n${words.map((word) => `  ${word}\n`).join('')}>`;
}

/** A text as the value of an attribute in double quotes. Its `<` and `>` are for editors that look for tags. */
export function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
