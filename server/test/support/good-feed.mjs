/** A feed in which there is nothing to mend, and how it comes; a test changes what it is about. */
import {judge} from '../../dist/feeds/check/judge.js';
import {makeSubject} from '../../dist/feeds/check/subject.js';

/** When the feed is read. */
export const now = Date.parse('2026-11-22T12:00:00Z');
export const partner = 'https://partner.example';

/** The feed as JSON Feed has it, with two stories. */
export function goodFeed() {
  const story = (id, city, more) => ({
    id,
    url: `https://harbour-post.example/2026/11/${id}`,
    title: `What happened in ${city}`,
    summary: 'A sentence that says what it is about.',
    content_html: '<p>The whole story.</p>',
    image: `https://harbour-post.example/images/${id}.jpg`,
    date_published: '2026-11-22T09:30:00Z',
    authors: [{name: 'Amal Haddad'}],
    tags: ['World'],
    ...more,
    _newsrack: {
      city,
      image_credit: 'Leila Haddad',
      image_alt: 'A street at dusk',
      image_width: 1600,
      image_height: 900,
      ...more?._newsrack,
    },
  });
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Post',
    home_page_url: 'https://harbour-post.example/',
    feed_url: 'https://harbour-post.example/feed.json',
    language: 'en',
    _newsrack: {license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'}},
    items: [story('talks', 'Riyadh'), story('barge', 'Paris')],
  };
}

/** How the feed comes: `headers` are added, or with `undefined` taken away. */
export function goodAnswer({headers = {}, ...more} = {}) {
  const url = 'https://harbour-post.example/feed.json';
  const all = {
    'access-control-allow-origin': '*',
    'content-type': 'application/feed+json; charset=utf-8',
    'content-encoding': 'gzip',
    etag: '"1"',
    'cache-control': 'public, max-age=60',
    ...headers,
  };
  const sent = Object.entries(all).filter(([, value]) => value !== undefined);
  return {
    asked: url,
    url,
    status: 200,
    headers: new Headers(sent),
    hops: [],
    seconds: 0.2,
    origin: partner,
    ...more,
  };
}

/** The good feed with these changes, as the rules look at it. */
export function goodSubject({data = goodFeed(), answer = goodAnswer(), ...more} = {}) {
  return makeSubject({
    url: 'https://harbour-post.example/feed.json',
    format: 'JSON Feed',
    text: JSON.stringify(data),
    data,
    cities: ['Riyadh', 'Paris'],
    answer,
    now,
    ...more,
  });
}

/** What is found in it. */
export const findingsIn = (changes) => judge(goodSubject(changes));
