import type {Entry, Picture} from './entries.js';
import {mediaPictures, type Media} from './media-pictures.js';
import type {XmlElement} from './xml-element.js';
import {attribute, type XmlFields} from './xml-fields.js';

/** What RSS and Atom say with the same vocabularies of others. */
export function extensionFields(
  fields: XmlFields,
): Pick<Entry, 'licenses' | 'attribution' | 'place' | 'expires' | 'commentCount'> {
  const address = (name: string): string[] =>
    fields.all(name).map((element) => attribute(element, 'resource') ?? element.textContent);
  const links = fields.all('atom:link').concat(fields.all('link'));
  return {
    licenses: [
      ...links
        .filter((link) => attribute(link, 'rel') == 'license')
        .flatMap((link) => attribute(link, 'href') ?? []),
      ...address('cc:license'),
      ...address('creativecommons:license'),
      ...address('dcterms:license'),
    ],
    attribution: fields.text('cc:attributionname'),
    place:
      fields.text('georss:featurename') ?? attribute(fields.first('media:location'), 'description'),
    expires: fields.text('prism:expirationdate'),
    commentCount: fields.text('slash:comments', 'thr:total'),
  };
}

/** The pictures that stand in elements of their own. */
export function pictureFields(fields: XmlFields): Picture[] {
  const itunes = attribute(fields.first('itunes:image'), 'href');
  const own = fields.each('image').map((image) => ({
    url: image.text('url') ?? image.attribute('href') ?? addressIn(image.element),
  }));
  return [
    ...mediaPictures({...mediaOf(fields), groups: fields.each('media:group').map(mediaOf)}),
    ...own,
    ...(itunes ? [{url: itunes, medium: 'image', isThumbnail: true}] : []),
  ];
}

export function keywords(fields: XmlFields): string[] {
  return [...fields.texts('dc:subject'), ...fields.texts('media:keywords').flatMap(listed)];
}

function listed(text: string): string[] {
  return text.split(',').map((word) => word.trim());
}

function mediaOf(fields: XmlFields): Media {
  const words = (name: string) => {
    const element = fields.first(name);
    return element && {value: element.textContent, type: attribute(element, 'type')};
  };
  return {
    title: words('media:title'),
    description: words('media:description'),
    copyright: words('media:copyright'),
    credits: fields
      .all('media:credit')
      .map((credit) => ({value: credit.textContent, role: attribute(credit, 'role')})),
    thumbnails: fields.each('media:thumbnail').map(placed),
    contents: fields.each('media:content').map((content) => ({
      ...mediaOf(content),
      ...placed(content),
      type: content.attribute('type'),
      medium: content.attribute('medium'),
      isDefault: content.attribute('isdefault') == 'true',
    })),
  };
}

function placed(fields: XmlFields) {
  return {
    // Some put the address inside.
    url: fields.attribute('url') ?? addressIn(fields.element),
    width: fields.number('width'),
    height: fields.number('height'),
  };
}

function addressIn({textContent}: XmlElement): string | undefined {
  return /^\s*https?:\S+\s*$/.exec(textContent)?.[0];
}
