import {fromWindows} from './from-windows.js';

/** How far into a file an encoding may be named, in bytes of what is read like ASCII. */
const prolog = 1024;

const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
  // UTF-16 without a mark begins with "<" or "{" all the same.
  [[0x00, 0x3c], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x7b], 'utf-16be'],
  [[0x7b, 0x00], 'utf-16le'],
];

/** A text, and the encoding that it was in, as the WHATWG names it: `utf-8`, `windows-1251`. */
export interface DecodedSource {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of what a source answered. It is in UTF-8 if it can be, whatever it is called, since no other text
 * looks like that by chance; else its encoding is what its first bytes say, the content type, or the XML
 * declaration; else what Windows writes in the West.
 */
export function decodeSource(bytes: Uint8Array, contentType?: string | null): DecodedSource {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prolog));
  const {said, declared} = namedEncodings(contentType, start);
  if (marked) return decode(bytes, marked)!;
  // What is written with escapes looks like UTF-8 to whoever does not know them.
  const escaped = [said, declared].filter((label) => /^(iso-2022-|hz-)/i.test(label ?? ''));
  for (const label of [...escaped, 'utf-8', said, declared]) {
    const decoded = label === undefined ? undefined : decode(bytes, label, true);
    if (decoded) return decoded;
  }
  return decode(bytes, 'windows-1252')!;
}

/** The labels by which a content type and the XML declaration at the start of `text` name an encoding. */
export function namedEncodings(
  contentType: string | null | undefined,
  text: string,
): {readonly said?: string; readonly declared?: string} {
  const declaration = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)["']/i;
  return {
    said: /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1],
    declared: declaration.exec(text.slice(0, prolog))?.[1],
  };
}

/** Undefined if nobody knows the encoding, or `strict` and the bytes are not in it. */
function decode(bytes: Uint8Array, label: string, strict = false): DecodedSource | undefined {
  try {
    const decoder = new TextDecoder(label, {fatal: strict});
    const {encoding} = decoder;
    const text = decoder.decode(bytes);
    return {text: encoding === 'windows-1252' ? fromWindows(text) : text, encoding};
  } catch {
    return;
  }
}
