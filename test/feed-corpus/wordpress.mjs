/** Posts as WordPress's REST API answers them, quirks and all, in our own words: see `docs/decisions/feed-corpus.md`. */
import {languages, storiesIn} from './languages.mjs';

const html = (text) =>
  text.replaceAll('&', '&#038;').replace('’', '&#8217;').replaceAll('<', '&lt;');

/** What goes wrong in what is embedded, one after another. */
const embedded = [
  {
    author: [
      {
        id: 1,
        name: 'Ann &amp; Co',
        url: '',
        link: 'https://paper.example/author/ann/',
        avatar_urls: {},
      },
    ],
    'wp:featuredmedia': [
      {
        id: 7,
        source_url: 'https://paper.example/full.jpg',
        alt_text: 'A tunnel',
        caption: {rendered: '<p>Ann Lee / Reuters</p>\n'},
        mime_type: 'image/jpeg',
        media_details: {
          width: 2400,
          height: 1600,
          sizes: {
            thumbnail: {width: 150, height: 150, source_url: 'https://paper.example/150.jpg'},
            large: {width: 1024, height: 683, source_url: 'https://paper.example/1024.jpg'},
          },
        },
      },
    ],
    'wp:term': [[{id: 2, name: 'Arts &amp; Life', slug: 'arts', taxonomy: 'category'}], []],
  },
  {
    author: [{code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: {status: 404}}],
    'wp:featuredmedia': [{code: 'rest_forbidden', message: 'Sorry.', data: {status: 401}}],
    'wp:term': [[], []],
  },
  {
    'wp:featuredmedia': [
      {name: 'The Paper', description: '', url: 'https://paper.example', routes: {}},
    ],
  },
];

/** Three posts in each language; the last is under a password. What stands in them is said beside them. */
export function wordpressPosts() {
  return Object.keys(languages).map((language) => {
    const stories = storiesIn(language);
    const posts = stories.map(({title, url, date, html: body}, index) => ({
      id: 100 + index,
      date: date.toISOString().slice(0, 19),
      date_gmt: date.toISOString().slice(0, 19),
      guid: {rendered: `https://paper.example/?p=${100 + index}`},
      modified: date.toISOString().slice(0, 19),
      modified_gmt: date.toISOString().slice(0, 19),
      slug: `story-${index}`,
      status: 'publish',
      type: 'post',
      link: url,
      title: {rendered: html(title)},
      content: {rendered: index < 2 ? body : '', protected: index === 2},
      excerpt: {
        rendered: index < 2 ? `<p>${html(title)} [&hellip;]</p>\n` : '',
        protected: index === 2,
      },
      author: 1,
      featured_media: index ? 0 : 7,
      meta: [],
      categories: [2],
      tags: [],
      _links: {},
      _embedded: embedded[index],
    }));
    return {
      origin: 'WordPress, REST',
      name: `WordPress, REST, ${language}`,
      bytes: Buffer.from(JSON.stringify(posts)),
      facts: stories.map(({title, url, date}) => ({
        title,
        links: [url],
        dates: [date.toISOString()],
      })),
    };
  });
}
