// Feeds are often not quite XML, and a browser's parser takes nothing less. What is mended here is
// what templates get wrong. It works on the text, so that it is the same in every browser, and in a
// time that grows with the text and no faster, whatever a stranger writes.

import {usualAddress} from './namespaces.js';

// eslint-disable-next-line no-control-regex -- They are what XML forbids; so are halves of characters.
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
/** More entities of HTML than it has that are used, prefixes or broken items are not worth a reader's time. */
const mostEntities = 300;
const mostPrefixes = 50;
const mostItems = 500;

/**
 * The text from its root element on, which is all that a feed needs of it: without junk,
 * declarations, comments, and the DTD, whose entities nobody may expand. Empty if it has no root.
 */
export function withoutProlog(text: string): string {
  let place = text.indexOf('<');
  while (place >= 0 && /[!?]/.test(text[place + 1] ?? '')) {
    const end = endOfMarkup(text, place);
    place = end < 0 ? -1 : text.indexOf('<', end);
  }
  return place < 0 ? '' : text.slice(place);
}

/** Where a declaration, a comment or a DTD ends that starts at `place`; below 0 if it does not. */
function endOfMarkup(text: string, place: number): number {
  if (text[place + 1] == '?') return text.indexOf('?>', place);
  if (text.startsWith('<!--', place)) return text.indexOf('-->', place);
  const end = text.indexOf('>', place);
  // Looked for no further than that, or many declarations would take their time.
  if (end < 0 || !text.slice(place, end).includes('[')) return end;
  const close = /\]\s*>/g;
  close.lastIndex = place;
  return close.exec(text)?.index ?? -1;
}

/** Mends characters, ampersands and prefixes. `decode` knows the entities of HTML. */
export function mended(text: string, decode: (entity: string) => string): string {
  const known = new Map<string, string>();
  const decodeOnce = (entity: string): string => {
    const read = known.get(entity) ?? (known.size < mostEntities ? decode(entity) : entity);
    known.set(entity, read);
    return read;
  };
  const clean = cutAtCdata(text.replace(forbidden, ''))
    .map(({part, isRaw}) => (isRaw ? part : withoutStrays(part, decodeOnce)))
    .join('');
  return withPrefixes(withoutRest(clean));
}

/** A text without its comments, over whose dashes some parsers stumble; one without an end takes the rest with it. */
export function withoutComments(text: string): string {
  let clean = '';
  let place = 0;
  for (const {0: start, index} of text.matchAll(/<!--|<!\[CDATA\[/g)) {
    if (index < place) continue;
    const isComment = start == '<!--';
    const end = text.indexOf(isComment ? '-->' : ']]>', index);
    if (end < 0 && !isComment) break;
    clean += text.slice(place, isComment ? index : end);
    place = end < 0 ? text.length : isComment ? end + 3 : end;
  }
  return clean + text.slice(place);
}

/** A text cut where CDATA begins and ends, which is to be left as it is. */
function cutAtCdata(text: string): {part: string; isRaw: boolean}[] {
  const found = [];
  let place = 0;
  for (const {index} of text.matchAll(/<!\[CDATA\[/g)) {
    if (index < place) continue;
    const end = text.indexOf(']]>', index) + 3;
    if (end < 3) break;
    found.push({part: text.slice(place, index), isRaw: false});
    found.push({part: text.slice(index, end), isRaw: true});
    place = end;
  }
  return [...found, {part: text.slice(place), isRaw: false}];
}

/** What stands behind the end of the root is no part of the feed. */
function withoutRest(text: string): string {
  const root = /^<[^\s/>]+/.exec(text)?.[0].slice(1);
  const end = text.lastIndexOf(`</${root}`);
  return root && end > 0 ? text.slice(0, text.indexOf('>', end) + 1 || undefined) : text;
}

function withoutStrays(text: string, decode: (entity: string) => string): string {
  return text
    .replace(
      /&(?:(amp|lt|gt|quot|apos)|#(x[\da-f]{1,8}|\d{1,9})|(\w{1,40}));|&/gi,
      (found: string, own?: string, code?: string, name?: string) => {
        if (own) return found.toLowerCase();
        if (code) return isCharacter(code) ? found.toLowerCase() : '';
        const read = name ? decode(found) : found;
        return read == found ? '&amp;' + found.slice(1) : read;
      },
    )
    .replace(/<(?![/!?\p{L}_])/gu, '&lt;');
}

function isCharacter(code: string): boolean {
  const number = /^x/i.test(code) ? parseInt(code.slice(1), 16) : +code;
  const isPlain = number > 31 && number < 0xfffe && (number < 0xd800 || number > 0xdfff);
  return isPlain || (number > 0xffff && number < 0x110000) || [9, 10, 13].includes(number);
}

/** Declares, at the root, each prefix that is used and nowhere declared. */
function withPrefixes(text: string): string {
  const used = new Set<string>();
  for (const [tag] of text.matchAll(/<[^/!?<>][^<>]*>/g)) {
    const bare = tag.replace(/"[^"]*"|'[^']*'/g, '');
    for (const [, prefix] of bare.matchAll(/[<\s]([\p{L}_][\w.-]*):/gu)) used.add(prefix!);
    if (used.size > mostPrefixes) break;
  }
  const missing = [...used].filter(
    (prefix) => !/^xml(ns)?$/.test(prefix) && !text.includes(`xmlns:${prefix}=`),
  );
  const declared = missing.map((prefix) => ` xmlns:${prefix}="${usualAddress(prefix)}"`).join('');
  return text.replace(/^<[^\s/>]+/, (root) => root + declared);
}

/**
 * A feed put together of those of its items that are sound, `isSound` says which: for one that was
 * cut off, or broke in the middle. Undefined if none is.
 */
export function ofSoundItems(text: string, isSound: (xml: string) => boolean): string | undefined {
  const [, item] = /<((?:[\w-]{1,20}:)?(?:item|entry))[\s>]/i.exec(text) ?? [];
  const [root, name] = /^<([^\s/>]{1,99}(?=[\s>]))[^>]{0,9999}>/.exec(text) ?? [];
  if (!item || !root) return;
  const start = text.search(new RegExp(`<${item}[\\s>]`));
  const head = text.slice(root.length, start);
  const channel = /<(channel)\b[^<>]*>/i.exec(head);
  // RSS 1.0 closes its channel before its items.
  const isOpen = channel && !/<\/channel\s*>/i.test(head);
  const close = `${isOpen ? `</${channel[1]!}>` : ''}</${name!}>`;
  const opening = isSound(root + head + close) ? head : isOpen ? channel[0] : '';
  const items = text
    .slice(start)
    .split(new RegExp(`(?=<${item}[\\s>])`), mostItems)
    .map((part) => part.slice(0, (part.indexOf(`</${item}>`) + 1 || -Infinity) + item.length + 2))
    .filter((part) => part && isSound(root + part + `</${name!}>`));
  return items.length ? root + opening + items.join('') + close : undefined;
}
