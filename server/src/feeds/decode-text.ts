/** Bytes of a feed as text, in whichever of the web's character sets it was written. */

/** How far into a document its XML declaration may reach. */
const head = 512;

/**
 * Decodes a feed: by its byte order mark, else by what its `Content-Type` says, else by its XML declaration,
 * else as UTF-8. JSON is always UTF-8. What cannot be decoded becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const isJson = /\bjson\b/i.test(contentType);
  const said = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
  const label = markOf(bytes) ?? (isJson ? 'utf-8' : (said ?? declaredIn(bytes)));
  return decodeAs(bytes, label ?? 'utf-8');
}

function decodeAs(bytes: Uint8Array, label: string): string {
  const decoder = decoderOf(label);
  // As a stream, since Node.js 20 takes windows-1252 for Latin-1 otherwise, and its quotation marks for nothing.
  return decoder.decode(bytes, {stream: true}) + decoder.decode();
}

function decoderOf(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    // A name that no browser knows, either.
    return new TextDecoder();
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, head)).toString('latin1');
  const label = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(beginning)?.[1];
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
