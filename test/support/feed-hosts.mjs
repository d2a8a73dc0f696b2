/** A server on loopback whose feeds are served as well and as badly as feeds are. */
import {once} from 'node:events';
import http from 'node:http';

const open = {'access-control-allow-origin': '*'};
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Harbour Post',
  items: [
    {id: '1', content_text: 'Ferries return to the old harbour.'},
    {id: '2', content_text: 'The library lends umbrellas.'},
  ],
};
const item = (title, more = '') => `<item><title>${title}</title>${more}</item>`;
const rss = (version, ...items) =>
  `<?xml version="1.0"?>\n<!-- <feed> --><rss version="${version}"><channel><title>The Harbour Post</title>${items.join('')}</channel></rss>`;
const date = '<pubDate>Thu, 05 Mar 2026 08:00:00 GMT</pubDate>';
const picture = '<enclosure url="https://harbour-post.example/1.jpg" type="image/jpeg"/>';
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harbour Post</title>
  <entry><id>urn:1</id><title>Ferries return</title><updated>2026-03-05T08:00:00Z</updated></entry></feed>`;
const posts = [
  {
    id: 1,
    link: 'https://harbour-post.example/ferries/',
    date_gmt: '2026-03-05T08:00:00',
    title: {rendered: 'Ferries return'},
  },
];
const answers = {
  '/feed.json': [200, open, JSON.stringify(feed)],
  '/closed.json': [200, {}, JSON.stringify(feed)],
  '/rss.xml': [200, open, rss('2.0', item('Ferries return', date), item('Umbrellas', date))],
  '/old.xml': [200, open, rss('0.91', item('Ferries return', date))],
  '/poor.xml': [200, open, rss('2.0', item('Ferries return', picture), item('Umbrellas', date))],
  '/atom.xml': [200, open, atom],
  '/wp-json/wp/v2/posts': [200, open, JSON.stringify(posts)],
  '/site/wp-json/wp/v2/posts': [404, open, '{"code": "rest_no_route"}'],
  '/page.html': [200, open, '<!doctype html><title>A page</title>'],
  '/front.html': [
    200,
    open,
    '<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss.xml">',
  ],
  '/cut-off.json': [200, open, JSON.stringify(feed).slice(0, 90)],
  '/empty.json': [200, open, ''],
  '/private.json': [403, open, ''],
  '/broken.json': [500, open, ''],
};

/** Starts it. `close` ends it, after which its addresses are nobody's. */
export async function startFeedHost() {
  const server = http.createServer(({url}, response) => {
    const [status, headers, body] = answers[url.replace(/\?.*/, '')] ?? [404, open, ''];
    response.writeHead(status, headers);
    response.end(body);
  });
  server.listen(0);
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
