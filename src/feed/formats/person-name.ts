const email = /[^\s<>()"@]{1,100}@[^\s<>()"]+/;

/**
 * The name in what RSS has for an author: "ann@paper.example (Ann Lee)", "Ann Lee <ann@…>", "Ann Lee".
 * An address of e-mail is nobody's name, and not for everybody's eyes.
 */
export function personName(text: string): string | undefined {
  if (!text.includes('@')) return text.replace(/^by\s+/i, '') || undefined;
  // What is longer is no name, and an expression's way through it may be too long.
  if (text.length > 300) return;
  if (!email.test(text)) return text;
  const inBrackets = /\(([^()]+)\)/.exec(text)?.[1];
  const rest = text.replace(email, '').replace(/^mailto:|[<>()"]/g, '');
  return (inBrackets && !email.test(inBrackets) ? inBrackets : rest).trim() || undefined;
}
