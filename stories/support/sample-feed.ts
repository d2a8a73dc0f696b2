// A made-up feed for stories: enough cities, languages and gaps to show every layout at work.

interface SampleItem {
  readonly id: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

const minutesAgo = (minutes: number): string =>
  new Date(Date.now() - minutes * 60_000).toISOString();
const picture = (file: string): string => new URL(`images/${file}.jpg`, document.baseURI).href;

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
    date_published: minutesAgo(age),
    authors: [{name: 'Ines Albuquerque'}],
    ...(image && {image: picture(image)}),
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

export const sampleItems: readonly SampleItem[] = [
  item('ferry', 'Ferries return to the old harbour after nine years', 'Lisbon', 4, {
    image: 'lisbon-bridge',
  }),
  item('reading-room', 'The slow train becomes the city’s favourite reading room', 'Nairobi', 50, {
    image: 'nairobi-train',
    date_modified: minutesAgo(10),
  }),
  item('orchids', 'A thousand orchids come home to the glasshouse', 'Paris', 95),
  item('stars', 'هواة الفلك يرسمون خريطة جديدة لسماء الليل', 'Riyadh', 130, {
    language: 'ar',
    image: 'riyadh-night-sky',
    summary: 'أطفأ مئتا متطوع مصابيحهم أسبوعاً كاملاً.',
    authors: [{name: 'سلمان الدوسري'}],
    content_html: '<p>أطفأ مئتا متطوع مصابيحهم أسبوعاً كاملاً، وعدّوا النجوم بالعين المجردة.</p>',
  }),
  item(
    'swell',
    'The lighthouse keepers’ logbooks, kept by hand for a hundred and forty years and read by nobody at all, turn out to hold the best forecast of the winter swell',
    'Lisbon',
    180,
    {
      image: 'lisbon-swell',
      credit: 'From the archive of the lighthouse keepers’ benevolent society',
    },
  ),
  item('rowers', 'Веслярі вийшли на світанку', 'Kyiv', 240, {language: 'uk', image: 'kyiv-river'}),
  item('parasols', 'Parasol makers patent a wind-proof rib', 'Accra', 300, {
    image: 'accra-parasols',
  }),
  item('rain', 'Sous les toits de zinc, on récolte la pluie', 'Paris', 400, {
    language: 'fr',
    image: 'paris-roofs',
  }),
  item('birds', 'Counting birds by ear', 'Nairobi', 700, {image: 'nairobi-plain'}),
  item('tram', 'The tram ran early in the snow', 'Kyiv', 1500, {image: 'kyiv-tram'}),
  item('dunes', 'Walkers finish the dune trail', 'Riyadh', 3000),
  item('boats', 'The painted boats put to sea', 'Accra', 5000, {image: 'accra-boats'}),
];

/** A feed of these items, as the text that a publisher's server would send. */
export function feedOf(items: readonly SampleItem[] = sampleItems): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Post',
    home_page_url: 'https://harbour-post.example/',
    language: 'en',
    items,
  });
}

/** The address of such a feed. It needs no server: the feed is in the address. */
export function addressOf(feed: string): string {
  return `data:application/feed+json,${encodeURIComponent(feed)}`;
}

/** An address that answers at once, but not with a feed. Each name is an address of its own. */
export function notAFeed(name: string): string {
  return `data:text/plain,${name}`;
}

/** An address that never answers: it is reserved for examples (RFC 5737). */
export const silent = 'https://192.0.2.1/feed.json';
