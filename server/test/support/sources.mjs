/** Publishers of the tests' own: a server on the loopback whose answers a test chooses. */
import {once} from 'node:events';
import {createServer} from 'node:http';

/**
 * Starts it. `answers(path, handler)` sets what a path answers: a function of the request and the
 * response, or what `reply` takes. `asked` has what was asked, in order, as `{path, headers}`.
 */
export async function startSources() {
  const handlers = new Map();
  const asked = [];
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    asked.push({path, url: request.url, headers: request.headers});
    const handler = handlers.get(path) ?? {status: 404, body: 'nothing'};
    if (typeof handler === 'function') handler(request, response);
    else reply(response, handler);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    asked,
    answers(path, handler) {
      handlers.set(path, handler);
    },
    /** How often this path was asked for. */
    timesAsked: (path) => asked.filter((one) => one.path === path).length,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Sends an answer; `body` is text, bytes or what becomes JSON. */
export function reply(response, {status = 200, headers = {}, body = ''}) {
  const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status, {
    'content-type': 'application/feed+json',
    ...headers,
  });
  response.end(isRaw ? body : JSON.stringify(body));
}

/** A JSON Feed with items of these titles, or with these items. */
export function feedOf(title, items, more = {}) {
  const home = `https://${title.toLowerCase().replaceAll(/\W+/g, '-')}.example`;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${home}/`,
    items: items.map((item, index) =>
      typeof item === 'string'
        ? {
            id: `${home}/${index}`,
            url: `${home}/${index}`,
            title: item,
            content_text: `${item}.`,
            date_published: new Date(Date.UTC(2026, 1, 28, 12, -index)).toISOString(),
          }
        : item,
    ),
    ...more,
  };
}
