const said = new Set<string>();

/** Tells the publisher, in the console and once per page, what is wrong and what to do. */
export function warn(message: string): void {
  if (!said.has(message)) console.warn('newsrack: ' + message);
  said.add(message);
}
