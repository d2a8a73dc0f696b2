import type {XmlElement, XmlNode} from './xml-element.js';

const empty = /^(area|br|col|embed|hr|img|input|source|track|wbr)$/;

/** The inside of an element of XML as HTML, whose parsers know neither prefixes nor CDATA, nor `<p/>`. */
export function htmlInside({childNodes}: XmlElement): string {
  return [...childNodes].map(htmlOf).join('');
}

function htmlOf(node: XmlNode): string {
  if (node.nodeType == 3 || node.nodeType == 4) return escaped(node.textContent ?? '');
  if (node.nodeType != 1) return '';
  const element = node as XmlElement;
  const name = element.localName.toLowerCase();
  const attributes = [...element.attributes]
    .filter(({name}) => !name.startsWith('xmlns'))
    .map(({localName, value}) => ` ${localName}="${escaped(value).replaceAll('"', '&quot;')}"`);
  const start = `<${name}${attributes.join('')}>`;
  return empty.test(name) ? start : `${start}${htmlInside(element)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
