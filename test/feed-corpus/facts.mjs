/**
 * What a feed says, by a walk of its XML that knows none of the readers: a strict parser, and
 * the few fields that any reader must find. A file that the parser refuses is not well-formed.
 */
import {SaxesParser} from 'saxes';

const itemNames = /^(item|entry)$/;
const dateNames = /^(pubdate|date|published|updated|issued|modified|created)$/;

/** The items of a feed with their titles, links and dates as they stand; undefined if it is not well-formed. */
export function factsOf(text) {
  const parser = new SaxesParser({xmlns: true});
  const items = [];
  const path = [];
  let fault;
  parser.on('error', (error) => (fault ??= error));
  parser.on('opentag', ({local, uri, attributes}) => {
    const name = local.toLowerCase();
    if (itemNames.test(name) && !path.some(({item}) => item)) {
      const item = {title: '', links: [], dates: [], hasMarkup: false};
      items.push(item);
      path.push({name, uri, item, text: ''});
      return;
    }
    const plain = Object.fromEntries(
      Object.values(attributes).map((attribute) => [
        attribute.local.toLowerCase(),
        attribute.value,
      ]),
    );
    path.push({
      name,
      uri,
      attributes: plain,
      text: '',
      parentItem: path.at(-1)?.item,
      holder: path.at(-1),
    });
  });
  const addText = (text) => {
    if (path.at(-1)) path.at(-1).text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const {name, uri, text, attributes, parentItem, holder} = path.pop();
    if (holder && !parentItem) holder.hasElements = true;
    const value = text.trim();
    if (!parentItem) return;
    if (name === 'title' && isOwn(uri)) parentItem.title ||= value;
    if (dateNames.test(name) && value) parentItem.dates.push(value);
    // Where FeedBurner names the story's own page, the link only leads there by way of itself.
    if (name === 'origlink' && value) Object.assign(parentItem, {links: [value], isOriginal: true});
    if (parentItem.isOriginal) return;
    if (name === 'link') {
      if (attributes.href && (attributes.rel ?? 'alternate') === 'alternate')
        parentItem.links.push(attributes.href);
      else if (value) parentItem.links.push(value);
    }
    if (name === 'guid' && attributes.ispermalink !== 'false' && /^https?:/.test(value)) {
      parentItem.links.push(value);
    }
  });
  try {
    parser.write(text.replace(/^\ufeff/, '')).close();
  } catch (error) {
    fault ??= error;
  }
  return fault ? undefined : items;
}

/** RSS's or Atom's own, and not that of a picture. */
function isOwn(uri) {
  return !/mrss|itunes|purl\.org\/dc/i.test(uri);
}
