/**
 * Serves the demo at http://localhost:8000/ (or PORT), on this machine only:
 * demo/ at /, dist/ at /newsrack/, the builder at /builder/, the fonts of the demo at /fonts/, the feed as
 * if its stories were today's, and newsrack-server for its comments and members,
 * which are kept in data/ (or the folder DATA). Builds first what is older than its
 * sources.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import {liveFeed} from './demo-feed.mjs';
import {root, run} from './run.mjs';

const port = Number(process.env.PORT || 8000);
const from = (...names) => path.join(root, ...names);
const data = process.env.DATA || from('data');

await buildIfNeeded('src', 'dist/custom-elements.json', 'npm run --silent build');
await buildIfNeeded('tokens', 'dist/themes/tokens.json', 'npm run --silent build');
await buildIfNeeded('builder', 'dist/builder/builder.js', 'npm run --silent build');
await buildIfNeeded('server/src', 'server/dist/index.js', 'npm run --silent build -w server');

const origin = `http://localhost:${port}`;
const comments = await openComments();
const feedAt = liveFeed(readFileSync(from('demo/feed.json'), 'utf8'), Date.now(), origin);
/** What newsrack-server answers. */
const commentsAt = /^\/(api|sign-in|register|account|sign-out|problems|pages)(\/|$)/;
const options = {dev: true, etag: true, setHeaders};
const files = [
  ['/newsrack', sirv(from('dist'), options)],
  ['/fonts', sirv(from('node_modules/@fontsource-variable/newsreader/files'), options)],
  ['/fonts', sirv(from('node_modules/@fontsource-variable/public-sans/files'), options)],
  ['', sirv(from('demo'), options)],
  // The builder looks for the script in the folder above it.
  ['', sirv(from('dist'), options)],
];

const server = http.createServer((request, response) => {
  const {pathname} = new URL(request.url, origin);
  if (pathname === '/feed.json') return sendFeed(request, response);
  if (pathname === '/builder') return redirect('/builder/', response);
  if (pathname === '/builder/') return sendBuilder(response);
  if (commentsAt.test(pathname)) return comments.routing(request, response);
  // A story's address is the same page, which then tells about that story.
  if (feedAt(Date.now()).items.some(({url}) => url === origin + pathname)) request.url = '/';
  const candidates = files.filter(([prefix]) => pathname.startsWith(`${prefix}/`));
  serveFirst(candidates, request, response);
});
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
  );
  process.exitCode = 1;
});
server.listen(port, 'localhost', () => console.log(`Newsrack demo: ${origin}/`));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

function serveFirst([candidate, ...rest], request, response) {
  if (!candidate) {
    response.writeHead(404, {'content-type': 'text/plain'});
    response.end('There is nothing at this address.\n');
    return;
  }
  const [prefix, serve] = candidate;
  const {url} = request;
  request.url = url.slice(prefix.length);
  serve(request, response, () => {
    request.url = url;
    serveFirst(rest, request, response);
  });
}

function sendFeed(request, response) {
  const body = JSON.stringify(feedAt(Date.now()), null, 2);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  setHeaders(response);
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304);
    response.end();
    return;
  }
  response.writeHead(200, {'content-type': 'application/feed+json; charset=utf-8'});
  response.end(body);
}

/** The builder as this paper offers it to partners: it begins with the paper's own feed. */
function sendBuilder(response) {
  const page = readFileSync(from('dist/builder/index.html'), 'utf8');
  const link = '<link rel="alternate" type="application/feed+json" href="/feed.json" />';
  setHeaders(response);
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
  response.end(page.replace('</head>', `  ${link}\n  </head>`));
}

function redirect(location, response) {
  response.writeHead(308, {location});
  response.end();
}

/** Nothing is stale after a rebuild, and a page of another origin may use it all. */
function setHeaders(response) {
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('access-control-allow-origin', '*');
}

async function openComments() {
  const {createApp} = await import('newsrack-server');
  mkdirSync(data, {recursive: true});
  return createApp({
    // As newsrack-server calls it, whose other commands then find it, too.
    database: path.join(data, 'newsrack.db'),
    publicUrl: origin,
    siteName: 'The Harbour Post',
    logLevel: 'warn',
  });
}

/** Answers what has been asked, and closes the database. */
async function stop() {
  server.close();
  await comments.close();
  server.closeAllConnections();
}

async function buildIfNeeded(sources, result, command) {
  const built = statSync(from(result), {throwIfNoEntry: false});
  if (built && built.mtimeMs > newestIn(from(sources))) return;
  const {ok, output} = await run(command);
  if (ok) return;
  console.error(output);
  process.exit(1);
}

function newestIn(folder) {
  const names = readdirSync(folder, {recursive: true});
  return Math.max(...names.map((name) => statSync(path.join(folder, name)).mtimeMs));
}
