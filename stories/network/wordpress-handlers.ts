import {http, HttpResponse} from 'msw';
import {minutesAgo} from './clock.js';
import {travel} from './connection.js';
import {origin} from './server.js';

const api = `${origin}/:id/wp-json/wp/v2`;

/** What a WordPress site has answered once, as far as its reader asks for it. */
const recorded = [
  {
    id: 7,
    post: 4,
    parent: 0,
    author: 2,
    author_name: 'Tom&aacute;s Rey',
    date_gmt: new Date(minutesAgo(95)).toISOString().slice(0, -5),
    content: {
      rendered:
        '<p>I said it <em onclick="alert(1)">before</em>:</p><blockquote><p>It seemed rude.</p></blockquote><script>alert(1)</script>',
    },
    status: 'approved',
  },
];

/** Answers what a WordPress site answers of the comments under a post. */
export const wordpressHandlers = [
  http.get(`${api}/posts/4`, async () => {
    return (await travel()) ?? HttpResponse.json({comment_status: 'open'});
  }),
  http.get(`${api}/comments`, async ({request}) => {
    const {searchParams} = new URL(request.url);
    const isPage = !searchParams.has('include') && !Number(searchParams.get('parent'));
    const comments = isPage ? recorded : [];
    const headers = {'x-wp-total': `${comments.length}`, 'x-wp-totalpages': '1'};
    return (await travel()) ?? HttpResponse.json(comments, {headers});
  }),
];
