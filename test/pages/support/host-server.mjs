/**
 * The servers behind a host page, on loopback: the page itself, what `npm run build`
 * made, stylesheets of packages, feeds, pictures and comments. Every request is kept.
 */
import {once} from 'node:events';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import {root} from '../../../scripts/run.mjs';
import {createFeedServer} from '../../support/feed-server.mjs';
import {commentsIn, member} from './sample-comments.mjs';

const files = (folder) => sirv(path.join(root, folder), {dev: true});

/** Starts one. `localhost` and `127.0.0.1` are two sites of it. */
export async function startHost() {
  const documents = new Map();
  const requests = [];
  const unfinished = [];
  const answerFeed = createFeedServer();
  const folders = {
    '/newsrack': files('dist'),
    '/packages': files('node_modules'),
    '/support': files('test/pages/support/served'),
  };

  /** Content in two parts: the second is sent once the page asks for /continue. */
  const serveDocument = (response, content, headers) => {
    const [begin, end] = [content].flat();
    if (end === undefined) return answer(response, 200, begin, headers);
    response.writeHead(200, headers);
    response.write(begin);
    unfinished.push(() => response.end(end));
  };

  const server = http.createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    requests.push({method: request.method, path: request.url, headers: request.headers});
    allowOrigin(request, response);
    if (request.method === 'OPTIONS') return answer(response, 204);
    if (documents.has(pathname)) return serveDocument(response, ...documents.get(pathname));
    if (pathname === '/continue') {
      for (const finish of unfinished.splice(0)) finish();
      return answer(response, 204);
    }
    if (pathname === '/api/comments/events') {
      response.writeHead(200, {'content-type': 'text/event-stream'});
      return void response.write(': open\n\n');
    }
    if (pathname.startsWith('/test-')) return void answerFeed(request, response);
    if (pathname === '/api/session') return answerJson(response, {member});
    if (pathname === '/api/comments')
      return answerJson(response, commentsIn(searchParams.get('thread')));
    const folder = /^\/[^/]*/.exec(pathname)[0];
    const serve = folders[folder];
    if (!serve) return answer(response, 404, 'Nothing is here.', {'content-type': 'text/plain'});
    request.url = request.url.slice(folder.length);
    serve(request, response, () => answer(response, 404, '', {'content-type': 'text/plain'}));
  });
  server.listen(0);
  await once(server, 'listening');
  const {port} = server.address();
  const origin = `http://localhost:${port}`;
  let served = 0;

  return {
    origin,
    /** The same server as another site. */
    elsewhere: `http://127.0.0.1:${port}`,
    requests,
    /** Puts a document on the server, in two parts if need be, and answers its address. */
    serve(content, headers = {}, name = `/page-${++served}`) {
      documents.set(name, [content, {'content-type': 'text/html; charset=utf-8', ...headers}]);
      return origin + name;
    },
    /** Puts a feed, or scripted answers, on the server (see feed-server.mjs), and answers its address. */
    async serveFeed(answers) {
      const url = `${origin}/test-feeds/${++served}`;
      const body = JSON.stringify(Array.isArray(answers) ? answers : [{json: answers}]);
      await fetch(url, {method: 'PUT', body});
      return url;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function allowOrigin({headers}, response) {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('access-control-allow-origin', headers.origin ?? '*');
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader(
    'access-control-allow-headers',
    'content-type, authorization, idempotency-key',
  );
  response.setHeader('access-control-allow-methods', '*');
}

function answerJson(response, value) {
  answer(response, 200, JSON.stringify(value), {'content-type': 'application/json'});
}

function answer(response, status, content = '', headers = {}) {
  response.writeHead(status, headers);
  response.end(content);
}
