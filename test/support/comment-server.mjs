/**
 * The real newsrack-server, on a database in memory, at the paths that are its own. Members are made
 * as a publisher makes them: by tokens that the server trusts.
 *
 *   …    /api/…                                          newsrack-server
 *   GET  /test-members/<id>/token?name=N&role=moderator  a token for that member
 *   POST /test-streams/down                              drops every live stream, and each new one
 *   POST /test-streams/up                                lets them through again
 */
import {createHmac} from 'node:crypto';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const secret = 'A secret that these tests alone know.';
const issuer = 'https://paper.example';
const audience = 'comments';

/** Koa middleware for `middleware` in a @web/test-runner config. */
export function commentServer() {
  let app;
  const streams = {open: new Set(), areDown: false};
  return async (context, next) => {
    const [, member] = /^\/test-members\/([^/]+)\/token$/.exec(context.path) ?? [];
    if (member) {
      context.body = tokenFor(member, context.query);
    } else if (context.path.startsWith('/test-streams/')) {
      turn(streams, context.path.endsWith('/down'));
      context.body = '';
    } else if (context.path.startsWith('/api/')) {
      // Made when it is needed, since most runs of single files do without it.
      app ??= createServer();
      await answer(await app, streams, context);
    } else {
      await next();
    }
  };
}

async function createServer() {
  const {createApp} = await import('newsrack-server').catch(() => {
    throw new Error('newsrack-server is not built: npm run build -w server');
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'newsrack-'));
  const ssoSecretFile = path.join(folder, 'secret');
  writeFileSync(ssoSecretFile, secret);
  try {
    const options = {database: ':memory:', rateLimit: 0, logLevel: 'silent'};
    return await createApp({...options, ssoSecretFile, ssoIssuer: issuer, ssoAudience: audience});
  } finally {
    rmSync(folder, {recursive: true});
  }
}

async function answer(app, streams, context) {
  const {req: request, res: response} = context;
  context.respond = false;
  // What the runner allows of itself is not the server's own word.
  response.removeHeader('access-control-allow-origin');
  response.statusCode = 200;
  if (context.path.endsWith('/events')) {
    if (streams.areDown) {
      request.destroy();
      return;
    }
    streams.open.add(response);
  }
  const closed = new Promise((resolve) => response.once('close', resolve));
  app.routing(request, response);
  await closed;
  streams.open.delete(response);
  // The runner reports each 404 as a mistake of the page; here they are meant.
  response.statusCode = 200;
}

function turn(streams, areDown) {
  streams.areDown = areDown;
  if (!areDown) return;
  // The server tells browsers to wait for seconds before they come back.
  for (const response of streams.open) response.end('retry: 20\n\n');
}

/** A token as a publisher signs it (RFC 7519, HS256), good for a minute. */
function tokenFor(id, {name, role}) {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    iss: issuer,
    aud: audience,
    exp: Math.floor(Date.now() / 1000) + 60,
    sub: id,
    name,
    ...(role && {roles: [role]}),
  };
  const signed = `${encode({alg: 'HS256', typ: 'JWT'})}.${encode(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
