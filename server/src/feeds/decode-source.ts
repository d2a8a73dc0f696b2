import {fromWindows} from './from-windows.js';

/** How far an encoding may be named into a file, in bytes. */
const prolog = 1024;

const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
  // UTF-16 without a mark begins with "<" or "{" all the same.
  [[0x00, 0x3c], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
];

/**
 * The text of what a source answered. Its encoding is what its first bytes say, else the content
 * type, else the XML declaration; else it is UTF-8 or, where it is not, what Windows writes in the West.
 */
export function decodeSource(bytes: Uint8Array, contentType?: string | null): string {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const said = /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prolog));
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)["']/i.exec(start)?.[1];
  if (marked) return decode(bytes, marked)!;
  for (const label of [said, declared]) {
    // A server's idea of all its files, as often as not; the file knows better unless it errs.
    const text = label && decode(bytes, label, true);
    if (text !== undefined && text !== '') return text;
  }
  return decode(bytes, 'utf-8', true) ?? decode(bytes, 'windows-1252')!;
}

/** Undefined if nobody knows the encoding, or `strict` and the bytes are not in it. */
function decode(bytes: Uint8Array, label: string, strict = false): string | undefined {
  try {
    const decoder = new TextDecoder(label, {fatal: strict});
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? fromWindows(text) : text;
  } catch {
    return;
  }
}
