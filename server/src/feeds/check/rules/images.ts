/** Pictures, whose files are not asked for: all that is known of them is what the feed says. */
import type {Article} from '#newsrack';
import type {Fix, Found, Place, Rule} from '../finding.js';
import type {Item, Subject} from '../subject.js';
import {counted} from '../words.js';

/** Wider than any screen shows a picture in a column, in pixels. */
const widest = 3000;
/** The largest file that a reader on a phone ought to load for one picture, in bytes. */
const largest = 1_000_000;

type Shown = Subject['shown'][number];

/** What is said of those of the pictures for which `test` holds. */
function ofPictures(
  {shown}: Subject,
  test: (image: NonNullable<Article['image']>, item: Shown) => boolean,
  words: {one: string; many: string; field: string; value?: (item: Item) => unknown},
): Found | undefined {
  const pictured = shown.filter(({article}) => article.image);
  const places: Place[] = pictured
    .filter((item) => test(item.article.image!, item))
    .map((item) => ({item, field: words.field, value: words.value?.(item)}));
  if (places.length === 0) return undefined;
  const {length: whole} = pictured;
  return {sentence: `${counted(places.length, words.one, words.many, whole)}.`, places};
}

const addressOf = ({article}: Item) => article?.image?.url;

const fixOfSizes: Fix = {
  'JSON Feed': 'Write "_newsrack": {"image_width": 1600, "image_height": 900} in the item.',
  RSS: 'Write <media:content url="…" medium="image" width="1600" height="900"/> in the <item>.',
  Atom: 'Write <media:content url="…" medium="image" width="1600" height="900"/> in the <entry>.',
  WordPress: 'WordPress knows the sizes of its own pictures; let the media library make them anew.',
};

export const imageRules: readonly Rule[] = [
  {
    code: 'image-missing',
    severity: 'advice',
    title: 'An item has no picture',
    why: 'Its card is of words alone.',
    fix: {
      'JSON Feed': 'Give the item an "image".',
      RSS: 'Write <media:content url="…" medium="image"/> or <enclosure type="image/jpeg" …/> in the <item>.',
      Atom: 'Write <media:content url="…" medium="image"/> or <link rel="enclosure" type="image/jpeg" href="…"/> in the <entry>.',
      WordPress: 'Give the post a featured image.',
    },
    find({shown}) {
      const places = shown
        .filter(({article, data}) => !article.image && !saidOf(data))
        .map((item) => ({item, field: 'image'}));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has no picture', 'have no picture', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'image-unusable',
    severity: 'warning',
    title: 'A picture’s address is none of the web',
    why: 'Only pictures at http:// and https:// are shown.',
    fix: 'Put the picture on a server and write its address, which begins with https://.',
    find({shown}) {
      const places = shown
        .filter(({article, data}) => !article.image && saidOf(data))
        .map((item) => ({item, field: 'image', value: saidOf(item.data)}));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has a picture that cannot be shown', 'have pictures that cannot be shown', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'image-insecure',
    severity: 'warning',
    title: 'A picture has no https',
    why: 'On pages of https, browsers ask for it with https instead, and show nothing where that fails.',
    fix: 'Write the addresses of pictures with https://.',
    find: (subject) =>
      ofPictures(subject, ({url}) => url.startsWith('http:'), {
        one: 'has a picture at http://',
        many: 'have pictures at http://',
        field: 'image',
        value: addressOf,
      }),
  },
  {
    code: 'image-credit-missing',
    severity: 'warning',
    title: 'A picture does not say whose it is',
    why: 'Agencies and photographers want their names beside their pictures, on partners’ pages as well.',
    fix: {
      'JSON Feed': 'Write "_newsrack": {"image_credit": "Leila Haddad"} in the item.',
      RSS: 'Write <media:credit>Leila Haddad</media:credit> inside <media:content>.',
      Atom: 'Write <media:credit>Leila Haddad</media:credit> inside <media:content>.',
      WordPress: 'Write whose it is as the caption of the picture in the media library.',
    },
    find: (subject) =>
      ofPictures(subject, ({credit}) => !credit, {
        one: 'has a picture without a credit',
        many: 'have pictures without a credit',
        field: '_newsrack.image_credit',
      }),
  },
  {
    code: 'image-alt-missing',
    severity: 'warning',
    title: 'A picture does not say what it shows',
    why: 'Readers who do not see it learn nothing of it; it counts as decoration.',
    fix: {
      'JSON Feed': 'Write "_newsrack": {"image_alt": "The towers of Riyadh at dusk"} in the item.',
      RSS: 'Write <media:title>The towers of Riyadh at dusk</media:title> inside <media:content>; <media:description> is the caption.',
      Atom: 'Write <media:title>The towers of Riyadh at dusk</media:title> inside <media:content>; <media:description> is the caption.',
      WordPress: 'Write it as the alternative text of the picture in the media library.',
    },
    find: (subject) =>
      ofPictures(subject, ({alt}) => !alt, {
        one: 'has a picture without a description',
        many: 'have pictures without a description',
        field: '_newsrack.image_alt',
      }),
  },
  {
    code: 'image-size-missing',
    severity: 'advice',
    title: 'A picture does not say its size',
    why: 'In a whole story it then gets the room of the usual proportions, and is cut to them.',
    fix: fixOfSizes,
    find: (subject) =>
      ofPictures(subject, ({width}) => !width, {
        one: 'has a picture without its size',
        many: 'have pictures without their size',
        field: '_newsrack.image_width',
      }),
  },
  {
    code: 'image-huge',
    severity: 'warning',
    title: 'A picture is huge',
    why: `Readers on phones wait for it and pay for it. What is said to be wider than ${widest} pixels, or larger than 1 MB, counts as huge.`,
    fix: 'Put a smaller copy into the feed; 1600 pixels are enough for every card.',
    find: (subject) =>
      ofPictures(
        subject,
        ({width = 0, url}, {data}) => width > widest || bytesOf(data, url) > largest,
        {
          one: 'has a huge picture',
          many: 'have huge pictures',
          field: 'image',
          value: addressOf,
        },
      ),
  },
];

function saidOf(data: Item['data']): string {
  const found = [data['image'], data['banner_image']].find(
    (value) => typeof value === 'string' && value.trim() !== '',
  );
  return (found as string | undefined) ?? '';
}

/** How large the feed says the file of a picture is. */
function bytesOf({attachments}: Item['data'], url: string): number {
  if (!Array.isArray(attachments)) return 0;
  const found = (attachments as Record<string, unknown>[]).find((one) => one?.['url'] === url);
  const size = found?.['size_in_bytes'];
  return typeof size === 'number' ? size : 0;
}
