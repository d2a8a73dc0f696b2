// A made-up feed for stories: enough cities, languages and gaps to show every layout at work.

import {minutesAgo} from '../network/clock.js';
import type {Language} from './languages.js';

/** An item as a feed has it. */
export interface SampleItem {
  readonly id: string;
  readonly title?: string;
  readonly [field: string]: unknown;
}

const iso = (minutes: number): string => new Date(minutesAgo(minutes)).toISOString();
/** Where a photo of the stories is. */
export const photo = (file: string): string => new URL(`photos/${file}.svg`, document.baseURI).href;

/** One item: what it is about, where it is filed from, and whatever else a story needs of it. */
function item(
  id: string,
  title: string,
  city: string,
  age: number,
  more: {image?: string; credit?: string; [field: string]: unknown} = {},
): SampleItem {
  const {image, credit, ...rest} = more;
  return {
    id,
    url: `https://harbour-post.example/${id}`,
    title,
    summary: 'It took nine years, two mayors and a great deal of patience.',
    content_html: body,
    date_published: iso(age),
    authors: [{name: 'Ines Albuquerque'}],
    ...(image && {image: photo(image)}),
    _newsrack: {
      city,
      kicker: 'Transport',
      ...(image && {
        image_credit: credit ?? 'Tomás Rey',
        image_alt: '',
        image_width: 1200,
        image_height: 800,
      }),
    },
    ...rest,
  };
}

const body = `
  <p>The first boat left the east quay before dawn, with forty passengers and a brass band.</p>
  <p>By noon the timetable, which had hung in the ticket hall all the while, was true again.</p>
  <h2>A long wait</h2>
  <p>The channel had moved, the pilots had retired, and <a href="/quay">the quay</a> had sunk.</p>
  <blockquote>We never took the timetable down. It seemed rude.</blockquote>
  <p>Tickets cost what they cost then.</p>`;

const items = {
  ferry: item('ferry', 'Ferries return to the old harbour after nine years', 'Lisbon', 4, {
    image: 'bridge',
    tags: ['harbour', 'transport'],
  }),
  corrected: item(
    'corrected',
    'The slow train becomes the city’s favourite reading room',
    'Nairobi',
    50,
    {image: 'train', date_modified: iso(10), tags: ['transport']},
  ),
  withoutPhoto: item(
    'without-photo',
    'A thousand orchids come home to the glasshouse',
    'Paris',
    95,
  ),
  arabic: item('arabic', 'هواة الفلك يرسمون خريطة جديدة لسماء الليل', 'Riyadh', 130, {
    language: 'ar',
    image: 'stars',
    summary: 'أطفأ مئتا متطوع مصابيحهم أسبوعاً كاملاً.',
    authors: [{name: 'سلمان الدوسري'}],
    content_html: '<p>أطفأ مئتا متطوع مصابيحهم أسبوعاً كاملاً، وعدّوا النجوم بالعين المجردة.</p>',
  }),
  long: item(
    'long',
    'The lighthouse keepers’ logbooks, kept by hand for a hundred and forty years and read by nobody at all, turn out to hold the best forecast of the winter swell',
    'Lisbon',
    180,
    {
      image: 'swell',
      credit: 'From the archive of the lighthouse keepers’ benevolent society',
      summary:
        'Four thousand pages of wind, water and weather, in the hands of eleven keepers and one keeper’s daughter, were copied out by a club of retired schoolteachers over two winters, and then compared with every storm that is known to have come ashore.',
      authors: [
        {name: 'Ines Albuquerque'},
        {name: 'Tomás Rey'},
        {name: 'Wanjiru Otieno'},
        {name: 'Hanna Lindqvist'},
      ],
    },
  ),
  ukrainian: item('ukrainian', 'Веслярі вийшли на світанку', 'Kyiv', 240, {
    language: 'uk',
    image: 'river',
  }),
  parasols: item('parasols', 'Parasol makers patent a wind-proof rib', 'Accra', 300, {
    image: 'parasols',
  }),
  french: item('french', 'Sous les toits de zinc, on récolte la pluie', 'Paris', 400, {
    language: 'fr',
    image: 'roofs',
  }),
  birds: item('birds', 'Counting birds by ear', 'Nairobi', 700, {image: 'plain'}),
  tram: item('tram', 'The tram ran early in the snow', 'Kyiv', 1500, {
    image: 'snow',
    tags: ['transport'],
  }),
  dunes: item('dunes', 'Walkers finish the dune trail', 'Riyadh', 3000),
  boats: item('boats', 'The painted boats put to sea', 'Accra', 5000, {
    image: 'boats',
    tags: ['harbour'],
  }),
};

/** A day’s news. */
export const sampleItems: readonly SampleItem[] = Object.values(items);

/** What is as long as it gets. */
export const longItem = items.long;
/** A headline, and nothing else. */
export const bareItem: SampleItem = {id: 'bare', title: 'Snow.'};
/** No headline, no photo, no author, no date, no place: words alone. */
export const untitledItem: SampleItem = {
  id: 'untitled',
  content_text: 'The early boat sails at six. The late one does not sail.',
};
/** A photo that is no longer where the feed says it is. */
export const lostPhotoItem: SampleItem = {
  ...items.ferry,
  image: new URL('photos/lost.svg', document.baseURI).href,
};
/** What comes in while one reads. */
export const freshItems: readonly SampleItem[] = [
  item('band', 'The brass band plays on until the boat is out of sight', 'Lisbon', 0),
  item('tickets', 'Tickets cost what they cost nine years ago', 'Lisbon', 1),
];
/** A feed of these items, as a publisher’s server would send it. */
export function feedWith(items: readonly SampleItem[] = sampleItems, language = 'en'): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Post',
    home_page_url: 'https://harbour-post.example/',
    language,
    items,
  };
}

/** A feed in one language, with one story. */
export function feedIn({tag, headline}: Language): object {
  return feedWith(
    [
      {
        ...items.ferry,
        id: tag,
        title: headline,
        summary: '',
        language: tag,
        authors: [],
        _newsrack: {city: 'Lisbon'},
      },
    ],
    tag,
  );
}
