/** What a reader needs of an element: a part of what a browser's has, and all that the server's own has. */
export interface XmlElement extends XmlNode {
  readonly localName: string;
  readonly prefix: string | null;
  readonly namespaceURI: string | null;
  readonly attributes: Iterable<XmlAttribute>;
  readonly children: Iterable<XmlElement>;
  readonly childNodes: Iterable<XmlNode>;
  readonly textContent: string;
}

export interface XmlAttribute {
  readonly name: string;
  readonly localName: string;
  readonly value: string;
}

/** An element, which is of type 1, or a text, of 3 and 4. */
export interface XmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}
