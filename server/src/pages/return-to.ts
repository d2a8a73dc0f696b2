/**
 * Where the reader goes after signing in. Only pages of this server and of the sites that the
 * operator allows count; anything else would lend our name to whoever made the link (CWE-601).
 */

/**
 * Reads `return_to`: the absolute address to go to, or null if it is not one of ours. It is parsed
 * as a browser does it, so that what is checked is where the browser will really go.
 */
export function readReturnTo(
  text: unknown,
  ownOrigin: string,
  isAllowedOrigin: (origin: string) => boolean,
): string | null {
  if (typeof text !== 'string' || text === '' || text.length > 2_000) return null;
  if (!URL.canParse(text, ownOrigin)) return null;
  const url = new URL(text, ownOrigin);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username !== '' || url.password !== '') return null;
  return url.origin === ownOrigin || isAllowedOrigin(url.origin) ? url.href : null;
}
