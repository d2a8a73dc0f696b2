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
const answers = {
  '/feed.json': [200, open, JSON.stringify(feed)],
  '/closed.json': [200, {}, JSON.stringify(feed)],
  '/rss.xml': [200, open, '<?xml version="1.0"?><rss version="2.0"></rss>'],
  '/page.html': [200, open, '<!doctype html><title>A page</title>'],
  '/cut-off.json': [200, open, JSON.stringify(feed).slice(0, 90)],
  '/empty.json': [200, open, ''],
  '/private.json': [403, open, ''],
  '/broken.json': [500, open, ''],
};

/** Starts it. `close` ends it, after which its addresses are nobody's. */
export async function startFeedHost() {
  const server = http.createServer(({url}, response) => {
    const [status, headers, body] = answers[url] ?? [404, open, ''];
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
