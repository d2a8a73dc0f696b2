/**
 * A feed server whose answers each test writes itself, and images of any size.
 * It knows nothing of Newsrack: it sends what it was told to send, well or
 * badly, and remembers what it was asked.
 *
 *   PUT    /test-feeds/<id>      a JSON array of answers (see serve-feed.ts)
 *   GET    /test-feeds/<id>      the next answer; the last one repeats
 *   any    /test-feeds/<id>/…    the same: what lies below an address is answered like it
 *   GET    /test-feeds/<id>/log  what was asked: [{at, method, path, body, headers, aborted}]
 *   GET    /test-images/<width>x<height>.svg?delay=<ms>
 */
import {sendAnswer, sleep} from './send-answer.mjs';

/** Koa middleware for `middleware` in a @web/dev-server or @web/test-runner config. */
export function feedServer() {
  const handle = createFeedServer();
  return async (context, next) => {
    if (!isOurs(context.path)) return next();
    context.respond = false;
    await handle(context.req, context.res);
    // The runner reports each 404 as a mistake of the page; here they are scripted.
    context.res.statusCode = 200;
  };
}

/** The same as a plain node:http request listener, for servers of their own. */
export function createFeedServer() {
  const feeds = new Map();

  return async function handle(request, response) {
    const url = new URL(request.url, 'http://localhost');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('timing-allow-origin', '*');
    if (url.pathname.startsWith('/test-images/')) return sendImage(url, response);

    const [, id, below] = /^\/test-feeds\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
    if (!id) return sendText(response, 404, 'No such address.');
    if (request.method === 'PUT') {
      feeds.set(id, {answers: JSON.parse(await readBody(request)), served: 0, log: []});
      return sendText(response, 204);
    }
    const feed = feeds.get(id);
    if (!feed) return sendText(response, 404, `No answers were posted for feed ${id}.`);
    if (below === '/log') return sendJson(response, feed.log);
    if (request.method === 'OPTIONS') return allowAnything(request, response);
    return serve(feed, (below ?? '') + url.search, request, response);
  };
}

async function serve(feed, path, request, response) {
  const {method, headers} = request;
  const entry = {at: Date.now(), method, path, headers, aborted: false};
  feed.log.push(entry);
  entry.body = await readBody(request);
  const answer = feed.answers[Math.min(feed.served++, feed.answers.length - 1)] ?? {};
  response.on('close', () => (entry.aborted = !response.writableFinished && !answer.cutAfter));
  await sendAnswer(answer, response);
}

const isOurs = (path) => path.startsWith('/test-feeds/') || path.startsWith('/test-images/');

async function sendImage(url, response) {
  const [, width, height] = /\/(\d+)x(\d+)\.svg$/.exec(url.pathname) ?? [];
  if (!width) return sendText(response, 404, 'No such image.');
  await sleep(Number(url.searchParams.get('delay') ?? 0));
  response.writeHead(200, {'content-type': 'image/svg+xml', 'cache-control': 'no-store'});
  response.end(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
      '<rect width="100%" height="100%" fill="#7a8b99"/></svg>',
  );
}

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function allowAnything(request, response) {
  response.writeHead(204, {
    'access-control-allow-methods': '*',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
  });
  response.end();
}

function sendText(response, status, text = '') {
  response.writeHead(status, {'content-type': 'text/plain', 'cache-control': 'no-store'});
  response.end(text);
}

function sendJson(response, value) {
  response.writeHead(200, {'content-type': 'application/json', 'cache-control': 'no-store'});
  response.end(JSON.stringify(value));
}
