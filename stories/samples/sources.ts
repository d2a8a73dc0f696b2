// Three publishers whose stories one page shows, each in the format that it has.

import {minutesAgo} from '../network/clock.js';
import {feedWith, photo, sampleItems} from './feed.js';

const date = (minutes: number): string => new Date(minutesAgo(minutes)).toUTCString();
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The Harbour Post, as a JSON Feed: its newest three stories. */
export const harbourPost: object = feedWith(sampleItems.slice(0, 3));

/** The same, which anybody may print as long as they say whose it is. */
export const licensed: object = {
  ...harbourPost,
  _newsrack: {
    license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
    attribution: 'First published by The Harbour Post.',
  },
};

/** Tide & Times, as RSS: two stories of its own, and one that the Harbour Post has written. */
export const tideAndTimes = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
  <title>Tide &amp; Times</title>
  <link>https://tide-and-times.example/</link>
  <description>What the sea brings.</description>
  <language>en</language>
  <item>
    <title>Ferries return to the old harbour after nine years</title>
    <link>https://harbour-post.example/ferry?utm_source=tide-and-times</link>
    <guid isPermaLink="false">tide-8812</guid>
    <pubDate>${date(3)}</pubDate>
  </item>
  <item>
    <title>Two buoys swap places, and nobody admits to it</title>
    <link>https://tide-and-times.example/buoys</link>
    <guid>https://tide-and-times.example/buoys</guid>
    <description>${escaped('ACCRA, Ghana — The harbour master has counted them <b>twice</b>.')}</description>
    <dc:creator>Hanna Lindqvist</dc:creator>
    <pubDate>${date(20)}</pubDate>
    <media:content url="${escaped(photo('swell'))}" medium="image" width="1200" height="800">
      <media:credit role="photographer">Wanjiru Otieno</media:credit>
      <media:description>The two buoys, in one order or the other.</media:description>
    </media:content>
  </item>
  <item>
    <title>Low water at noon</title>
    <link>https://tide-and-times.example/low-water</link>
    <guid>https://tide-and-times.example/low-water</guid>
    <description>LISBON — Those who walk out to the wreck should be back by two.</description>
    <dc:creator>Hanna Lindqvist</dc:creator>
    <pubDate>${date(110)}</pubDate>
  </item>
</channel>
</rss>`;

/** The Hill Gazette, as WordPress answers its posts, with what it embeds. */
export const hillGazette: readonly object[] = [
  post(41, 'Goats cross the A&#8209;road in single file', 35, {
    author: 'Salma Haddad',
    terms: ['Nairobi', 'Roads'],
    picture: 'roofs',
    caption: 'The last of them looks both ways. Photo: Tomás Rey',
  }),
  post(40, 'The bakery&#8217;s clock is right again', 160, {
    author: 'Salma Haddad',
    terms: ['Paris'],
  }),
];

interface Post {
  readonly author: string;
  readonly terms: readonly string[];
  readonly picture?: string;
  readonly caption?: string;
}

function post(id: number, title: string, age: number, more: Post): object {
  const link = `https://hill-gazette.example/${id}/`;
  const {author, terms, picture, caption = ''} = more;
  const media = {
    source_url: picture && photo(picture),
    media_details: {width: 1200, height: 800},
    alt_text: '',
    caption: {rendered: `<p>${caption}</p>`},
  };
  return {
    id,
    link,
    guid: {rendered: `https://hill-gazette.example/?p=${id}`},
    date_gmt: new Date(minutesAgo(age)).toISOString().slice(0, -5),
    title: {rendered: title},
    excerpt: {rendered: '<p>It took the whole of the morning, and part of the verge &hellip;</p>'},
    content: {rendered: '<p>It took the whole of the morning, and part of the verge.</p>'},
    yoast_head_json: {og_site_name: 'The Hill Gazette'},
    _embedded: {
      author: [{name: author, link: 'https://hill-gazette.example/salma/'}],
      ...(picture && {'wp:featuredmedia': [media]}),
      'wp:term': [terms.map((name) => ({name, slug: name.toLowerCase()}))],
    },
  };
}
