/** Tells whether a text is XML, as strictly as a browser’s parser does. */
import {SaxesParser} from 'saxes';
import {blankOpaque} from './blank-opaque.js';

/** An ampersand that begins no reference. */
const stray = /&(?!#\d+;|#x[\da-f]+;|[\p{L}_:][\p{L}\d_:.-]*;)/iu;

/** The first mistake in an XML document, with its line; undefined for one without. */
export function mistakeInXml(text: string): string | undefined {
  const xml = text.replace(/^\uFEFF/, '');
  // The parser takes a stray ampersand for the beginning of a long name, and names another place.
  const place = blankOpaque(xml).search(stray);
  if (place >= 0) {
    const line = xml.slice(0, place).split('\n').length;
    return `line ${line}: an ampersand is written as &, and not as &amp;`;
  }
  let mistake: string | undefined;
  const parser = new SaxesParser({xmlns: true, position: true});
  parser.on('error', ({message}) => {
    mistake ??= message.replace(/^(?:[^:]*:)?(\d+):\d+: /, 'line $1: ');
  });
  parser.write(xml).close();
  return mistake;
}
