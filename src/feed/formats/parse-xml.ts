import {textOf} from './inert-html.js';
import {parseInert} from './parse-inert.js';
import {mended, ofSoundItems, withoutComments, withoutProlog} from './repair-xml.js';

/** What Windows has where Unicode has nothing, as references to characters: quotes and dashes. */
const windows = /&#(1[2-5]\d|x[89][\da-f]);/gi;

/**
 * The root of a feed's XML, mended where it is no XML; undefined if that is beyond mending. Nothing is
 * fetched for it and no entity of its own is expanded, since its DTD is dropped.
 */
export function parseXml(text: string): Element | undefined {
  const xml = withoutComments(withoutProlog(text)).replace(windows, (found) => textOf(found));
  const strict = parse(xml);
  if (strict) return strict;
  const better = mended(xml, textOf);
  return parse(better) ?? parse(ofSoundItems(better, (part) => !!parse(part)) ?? '');
}

function parse(xml: string): Element | undefined {
  const parsed = parseInert(xml, 'text/xml');
  return parsed.getElementsByTagName('parsererror')[0] ? undefined : parsed.documentElement;
}
