// RSS and Atom as a tree. htmlparser2 takes what is not quite XML as it was meant, in a time that grows
// with the text and no faster; it knows no DTD, so that no entity of a feed's own is ever expanded.

import {Parser} from 'htmlparser2';
import {fromWindows} from './from-windows.js';
import {textOfHtml} from './html-text.js';
import {withoutProlog, type XmlAttribute, type XmlElement, type XmlNode} from '#newsrack';

/** Nobody nests deeper who means it, and a parser's time grows with the depth. */
const deepest = 256;

class Element implements XmlElement {
  readonly nodeType = 1;
  readonly localName: string;
  readonly prefix: string | null;
  readonly attributes: readonly XmlAttribute[];
  readonly children: Element[] = [];
  readonly childNodes: XmlNode[] = [];
  /** Addresses by prefixes, here and around. */
  readonly namespaces: ReadonlyMap<string, string>;

  constructor(name: string, attributes: Record<string, string>, parent: Element | undefined) {
    [this.localName, this.prefix] = split(name);
    this.attributes = Object.entries(attributes).map(([name, value]) => ({
      name,
      localName: split(name)[0],
      value,
    }));
    const declared = this.attributes.filter(({name}) => /^xmlns(:|$)/.test(name));
    const outer = parent?.namespaces ?? new Map<string, string>();
    this.namespaces = declared[0]
      ? new Map([...outer, ...declared.map(({name, value}) => [name.slice(6), value] as const)])
      : outer;
  }

  get namespaceURI(): string | null {
    return this.namespaces.get(this.prefix ?? '') ?? null;
  }

  get textContent(): string {
    return this.childNodes.map(({textContent}) => textContent ?? '').join('');
  }
}

function split(name: string): [localName: string, prefix: string | null] {
  const colon = name.indexOf(':');
  return colon > 0 ? [name.slice(colon + 1), name.slice(0, colon)] : [name, null];
}

/**
 * The root element of some XML; undefined if there is none. Of items that break off before their
 * end nothing is kept.
 */
export function parseXml(text: string): XmlElement | undefined {
  let root: Element | undefined;
  const open: Element[] = [];
  let isRaw = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1);
        const element = new Element(name, attributes, parent);
        if (parent) add(parent, element);
        // What stands behind the end of the root is no part of the feed.
        root ??= element;
        open.push(element);
        if (open.length > deepest) throw new RangeError('It is nested too deeply.');
      },
      oncdatastart() {
        isRaw = true;
      },
      oncdataend() {
        isRaw = false;
      },
      ontext(value) {
        const text = (isRaw ? value : withEntities(value)).replace(forbidden, '');
        open.at(-1)?.childNodes.push({nodeType: 3, textContent: text});
      },
      onclosetag(name, isImplied) {
        const element = open.pop();
        if (isImplied && /^(.*:)?(item|entry)$/i.test(name)) remove(open.at(-1), element);
      },
    },
    {xmlMode: true, decodeEntities: true},
  );
  try {
    parser.end(withoutProlog(text).replace(windows, inUnicode));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return;
  }
  return root;
}

function add(parent: Element, child: Element): void {
  parent.children.push(child);
  parent.childNodes.push(child);
}

function remove(parent: Element | undefined, child: Element | undefined): void {
  if (parent?.children.at(-1) === child) parent?.children.pop();
}

// eslint-disable-next-line no-control-regex -- They are what XML forbids.
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** A text with the entities of HTML read, which many write into XML that knows none of them. */
function withEntities(text: string): string {
  return text.replace(/&[a-z]\w{1,30};/gi, (entity) => textOfHtml(entity));
}

/** References to what Windows has where Unicode has nothing: quotes and dashes. */
const windows = /&#(1[2-5]\d|x[89][\da-f]);/gi;

function inUnicode(found: string, code: string): string {
  const number = /^x/i.test(code) ? parseInt(code.slice(1), 16) : +code;
  return number > 127 && number < 160 ? fromWindows(String.fromCharCode(number)) : found;
}
