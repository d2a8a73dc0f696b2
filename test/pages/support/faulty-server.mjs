/**
 * A server that misbehaves on purpose, on loopback. Each fault is a place: a port of its own,
 * so that none waits for the few connections that a browser makes to one host. A place has a
 * feed, a thread of comments and a session, and is switched between being good and its fault.
 */
import {once} from 'node:events';
import http from 'node:http';
import {goodAnswer, goodSession} from './good-answers.mjs';

/**
 * Starts the place of `fault` (see faults.mjs), which is bad at first. `world` is handed to
 * what sends the fault: the addresses of other servers that it leads to.
 */
export async function startPlace(fault, world) {
  let isGood = false;
  const requests = [];
  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    const {socket} = request;
    const good = goodAnswer(url, place.edition);
    const headers = {...good.headers, ...allowed(request)};
    if (url.pathname === '/session') return send(response, {...headers}, goodSession);
    const entry = {path: request.url, at: performance.now(), rounds: 0, isOver: false};
    requests.push(entry);
    socket.on('error', () => {});
    // Whether all was sent before the browser hung up.
    socket.once('close', () => (entry.isCutShort = !entry.isOver));
    if (isGood) {
      entry.isOver = true;
      return send(response, headers, good.body);
    }
    const here = `http://${request.headers.host}`;
    await fault.send({
      request,
      response,
      socket,
      url,
      here,
      headers,
      body: good.body,
      entry,
      world,
    });
  });
  const port = await listenSomewhere(server, fault);
  const origin = `http://127.0.0.1:${port}`;
  const listens = async (should) => {
    if (should === server.listening) return;
    if (should) server.listen(port, '127.0.0.1');
    else {
      server.close();
      server.closeAllConnections();
    }
    await once(server, should ? 'listening' : 'close');
  };
  const place = {
    fault,
    /** How often it has been switched to good, which its news say. */
    edition: 0,
    feed: `${origin}/feed`,
    comments: `${origin}/comments`,
    requests,
    async switchTo(good) {
      isGood = good;
      if (good) place.edition++;
      await listens(good || !fault.refuses);
    },
    close: () => listens(false),
  };
  await place.switchTo(false);
  return place;
}

/**
 * Listens, and answers the port. That of a place which is to stop and go on is none of those
 * that systems give away of themselves (32768 and above): somebody else could have it meanwhile.
 */
async function listenSomewhere(server, {refuses}) {
  for (;;) {
    server.listen(refuses ? 20_000 + Math.floor(Math.random() * 10_000) : 0, '127.0.0.1');
    try {
      await once(server, 'listening');
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
}

/** What lets the page read an answer, were it not for its fault. */
function allowed({headers}) {
  return {
    'cache-control': 'no-store',
    connection: 'close',
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'retry-after',
  };
}

function send(response, headers, body) {
  response.writeHead(200, headers);
  response.end(body);
}
