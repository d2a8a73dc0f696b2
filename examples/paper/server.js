/**
 * The paper behind the examples: the feed and pictures of the demonstration, comments by
 * newsrack-server, which forgets them when it ends, and a reader who is a member. It runs in
 * Vite's own server (`npm run dev`), and in the test that clicks through the examples.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {SignJWT} from 'jose';
import {createApp} from 'newsrack-server';
import sirv from 'sirv';
import {liveFeed} from '../../scripts/demo-feed.mjs';

const demo = fileURLToPath(new URL('../../demo', import.meta.url));
const secret = 'A secret that only the paper and its comments know.';
const issuer = 'https://paper.example';
const audience = 'comments';

/** `answer` is a listener for node:http that calls its third argument for what is not the paper's. */
export async function openPaper() {
  const comments = await openComments();
  const files = sirv(demo, {dev: true});
  const start = Date.now();
  const text = readFileSync(path.join(demo, 'feed.json'), 'utf8');

  async function answer(request, response, next) {
    const {host} = request.headers;
    const {pathname} = new URL(request.url, `http://${host}`);
    if (pathname.startsWith('/api/')) return comments.routing(request, response);
    if (pathname.startsWith('/images/')) return files(request, response, next);
    if (pathname === '/paper/token') return send(response, 'text/plain', await tokenFor('Dina'));
    if (pathname !== '/feed.json') return next();
    const feed = liveFeed(text, start, `http://${host}`)(Date.now());
    send(response, 'application/feed+json', JSON.stringify(feed));
  }

  return {answer, close: () => comments.close()};
}

function openComments() {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsrack-paper-'));
  const ssoSecretFile = path.join(folder, 'secret');
  writeFileSync(ssoSecretFile, secret);
  return createApp({
    logLevel: 'silent',
    ssoSecretFile,
    ssoIssuer: issuer,
    ssoAudience: audience,
  }).finally(() => rmSync(folder, {recursive: true}));
}

function tokenFor(name) {
  return new SignJWT({name})
    .setProtectedHeader({alg: 'HS256'})
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(name)
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(secret));
}

function send(response, type, body) {
  response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store'});
  response.end(body);
}
