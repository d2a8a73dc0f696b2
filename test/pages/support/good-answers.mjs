/** What a place answers while it is good: news that say which edition they are, and two pages of comments. */

const types = {feed: 'application/feed+json', comments: 'application/json'};

/** The answer to `url` in that edition. */
export function goodAnswer({pathname, searchParams}, edition) {
  const kind = pathname.slice(1) === 'comments' ? 'comments' : 'feed';
  const value = kind === 'feed' ? feed(edition) : thread(searchParams.get('cursor'));
  return {headers: {'content-type': types[kind]}, body: Buffer.from(JSON.stringify(value))};
}

export const goodSession = JSON.stringify({member: null, login_url: '/sign-in'});

/** The headline by which an edition is known. */
export const headlineOf = (edition) => `Café ferries return, edition ${edition}`;

function feed(edition) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Post',
    items: [
      {
        id: 'ferries',
        url: 'https://paper.example/ferries',
        title: headlineOf(edition),
        summary: 'It took nine years, two mayors and a great deal of patience. '.repeat(4),
        date_published: '2026-03-05T08:00:00Z',
        _newsrack: {city: 'Lisbon'},
      },
    ],
  };
}

/** What the comments of a page say. */
export const commentsOn = {first: 'The café is on time.', second: 'It was early on Monday.'};

function thread(cursor) {
  const page = cursor ? 'second' : 'first';
  return {
    comments: [
      {
        id: page,
        parent_id: null,
        thread: 'ferries',
        author: {id: 'amal', name: 'Amal', avatar_url: null},
        content_text: commentsOn[page],
        published_at: '2026-03-05T09:00:00Z',
        edited_at: null,
        status: 'published',
        can: [],
      },
    ],
    next_cursor: cursor ? null : 'second',
    total: 2,
    closed: false,
  };
}
