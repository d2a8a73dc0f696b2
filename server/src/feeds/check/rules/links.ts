/** Where the stories lead. */
import type {Rule} from '../finding.js';
import {counted} from '../words.js';

/** An address with a scheme, or one that takes its page’s. */
const whole = /^([a-z][a-z\d+.-]*:|\/\/)/i;

export const linkRules: readonly Rule[] = [
  {
    code: 'link-missing',
    severity: 'warning',
    title: 'An item has no address',
    why: 'Its headline leads nowhere: nobody comes to the publisher’s site by it.',
    fix: {
      'JSON Feed': 'Give the item a "url": the address of the story’s page.',
      RSS: 'Give the <item> a <link> with the address of the story’s page.',
      Atom: 'Give the <entry> a <link href="…"/> with the address of the story’s page.',
      WordPress: 'Ask for the field “link” as well; see _fields in the address.',
    },
    find({shown}) {
      const places = shown
        .filter(({article, data}) => !article.url && !said(data))
        .map((item) => ({item, field: 'url'}));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has no address', 'have no address', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'link-unusable',
    severity: 'warning',
    title: 'An item’s address is none of the web',
    why: 'Only addresses with http:// and https:// are linked; the headline leads nowhere.',
    fix: 'Give the item the address of a page, which begins with https://.',
    find({shown}) {
      const places = shown
        .filter(({article, data}) => !article.url && said(data))
        .map((item) => ({item, field: 'url', value: said(item.data)}));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has an address that cannot be linked', 'have addresses that cannot be linked', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'link-insecure',
    severity: 'advice',
    title: 'A story’s page has no https',
    why: 'Browsers mark such pages as not secure, or ask readers before they open them.',
    fix: 'Write addresses with https://, if the site has it.',
    find({shown}) {
      const places = shown
        .filter(({article}) => article.url?.startsWith('http:'))
        .map((item) => ({item, field: 'url', value: item.article.url}));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'leads to http:// instead of https://', 'lead to http:// instead of https://', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'address-relative',
    severity: 'advice',
    title: 'An address is relative',
    why: 'Readers of feeds do not agree on what it is relative to. Here it is the site’s address, else the feed’s.',
    fix: 'Write addresses whole, from https:// on.',
    find({shown, format}) {
      // Those of the other formats are made whole while they are read.
      if (format !== 'JSON Feed') return undefined;
      const places = shown.flatMap((item) =>
        ['url', 'external_url', 'image', 'banner_image']
          .filter((field) => isRelative(item.data[field]))
          .map((field) => ({item, field, value: item.data[field]})),
      );
      if (places.length === 0) return undefined;
      const count = new Set(places.map(({item}) => item)).size;
      return {
        sentence: `${counted(count, 'has relative addresses', 'have relative addresses', shown.length)}.`,
        places,
      };
    },
  },
];

function said(data: Record<string, unknown>): string {
  const found = [data['url'], data['external_url']].find(
    (value) => typeof value === 'string' && value.trim() !== '',
  );
  return (found as string | undefined) ?? '';
}

function isRelative(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && !whole.test(value.trim());
}
