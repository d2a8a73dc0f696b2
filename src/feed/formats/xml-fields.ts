import type {FeedText, TextKind} from './entries.js';
import {htmlInside} from './html-of-xml.js';
import {usualPrefix} from './namespaces.js';
import type {XmlElement} from './xml-element.js';

/** An element's children by their names: "pubdate", "dc:creator". Prefixes are the usual ones, whatever the feed's are. */
export class XmlFields {
  readonly element: XmlElement;
  /** The namespace of the root, in which names have no prefix. */
  readonly #own: string | null;
  readonly #byName: Map<string, XmlElement[]>;

  constructor(element: XmlElement, own = element.namespaceURI) {
    this.element = element;
    this.#own = own;
    this.#byName = new Map();
    for (const child of element.children) {
      const {namespaceURI, prefix, localName} = child;
      // A parser that lets undeclared prefixes through knows no namespace for them.
      const isOwn = namespaceURI == own && (namespaceURI || !prefix);
      const usual = isOwn ? '' : usualPrefix(namespaceURI, prefix);
      const name = (usual && usual + ':') + localName.toLowerCase();
      const same = this.#byName.get(name);
      if (same) same.push(child);
      else this.#byName.set(name, [child]);
    }
  }

  all(name: string): readonly XmlElement[] {
    return this.#byName.get(name) ?? [];
  }

  first(name: string): XmlElement | undefined {
    return this.all(name)[0];
  }

  /** The fields of each element of a name. */
  each(name: string): XmlFields[] {
    return this.all(name).map((element) => new XmlFields(element, this.#own));
  }

  /** The text of the first that has any. */
  text(...names: readonly string[]): string | undefined {
    return names.flatMap((name) => this.texts(name))[0];
  }

  texts(name: string): string[] {
    return this.all(name).flatMap(({textContent}) => textContent.trim() || []);
  }

  attribute(name: string): string | undefined {
    return attribute(this.element, name);
  }

  number(name: string): number | undefined {
    return parseInt(this.attribute(name) ?? '') || undefined;
  }

  get base(): string | undefined {
    return attribute(this.element, 'xml:base');
  }

  get language(): string | undefined {
    return attribute(this.element, 'xml:lang');
  }

  /** A text of a format that does not say what it is. What has elements inside is HTML that nobody escaped. */
  words(name: string, kind: TextKind = 'unsure'): FeedText | undefined {
    const element = this.all(name).find(({textContent}) => textContent.trim()) ?? this.first(name);
    return element && wordsOf(element, kind);
  }
}

/** An attribute by its name in small letters, of whatever namespace unless it is named with its prefix. */
export function attribute(element: XmlElement | undefined, wanted: string): string | undefined {
  for (const {name, localName, value} of element?.attributes ?? []) {
    const has = wanted.includes(':') ? name : localName;
    if (value && has.toLowerCase() == wanted) return value;
  }
  return;
}

/** What an element holds, as a text of `kind`, or as HTML if there are elements in it. */
export function wordsOf(element: XmlElement, kind: TextKind): FeedText {
  const base = attribute(element, 'xml:base');
  const [first, second] = element.children;
  if (!first) return {value: element.textContent, kind, base};
  // Atom wraps XHTML in a <div> that is no part of it.
  const isWrapped = first.localName.toLowerCase() == 'div' && !second;
  return {
    value: htmlInside(isWrapped ? first : element),
    kind: 'html',
    base: (isWrapped && attribute(first, 'xml:base')) || base,
  };
}
