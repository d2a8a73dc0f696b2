/**
 * A WordPress as far as its comments go, with the habits that a real one (6.1) was
 * seen to have, odd ones too. Each test has a site of its own:
 *
 *   POST /test-wordpress/<id>          sets it up: {posts, comments, users, …}, see wordpress-site.ts
 *   POST /test-wordpress/<id>/control  changes it: {signIn, signOut, close, approve, …}
 *   GET  /test-wordpress/<id>/log      what was asked: [{method, route, query, headers}]
 *   …    /test-wordpress/<id>/wp-json/wp/v2/…, /?rest_route=/wp/v2/…, /wp-admin/admin-ajax.php
 */
import {createHash} from 'node:crypto';
import {Refusal, postComment} from './wordpress-posting.mjs';

const prefix = /^\/test-wordpress\/([\w-]+)(\/.*)?$/;

/** Koa middleware for `middleware` in a @web/test-runner config. */
export function wordpressServer() {
  const sites = new Map();
  return async (context, next) => {
    const [, id, path = ''] = prefix.exec(context.path) ?? [];
    if (!id) return next();
    context.respond = false;
    await handle(sites, id, path, context.req, context.res);
    // The runner reports each 404 as a mistake of the page; here they are meant.
    context.res.statusCode = 200;
  };
}

async function handle(sites, id, path, request, response) {
  const body = await readBody(request);
  if (request.method === 'POST' && !path) {
    sites.set(id, createSite(id, JSON.parse(body)));
    return send(response, 200, {});
  }
  const site = sites.get(id);
  if (!site) return send(response, 404, `No site ${id} was set up.`);
  if (path === '/log') return send(response, 200, site.log);
  if (path === '/control') {
    const cookie = control(site, JSON.parse(body));
    return send(response, 200, {}, cookie && {'set-cookie': cookie});
  }
  const url = new URL(request.url, 'http://localhost');
  if (path === '/wp-admin/admin-ajax.php') return giveNonce(site, request, response);
  // Pages print a nonce for guests, too, which is good for nothing.
  if (path === '/' && !url.search) {
    const nonce = nonceOf(site, cookieUser(site, request));
    return send(response, 200, `<script>var wpApiSettings = {"nonce":"${nonce}"};</script>`);
  }
  const route = url.searchParams.get('rest_route') ?? path.replace(/^\/wp-json/, '');
  return answerRoute(site, {route, query: url.searchParams, body}, request, response);
}

function createSite(id, {posts = [{id: 4}], comments = [], users = [], ...settings}) {
  return {
    id,
    posts: posts.map((post) => ({type: 'posts', slug: `post-${post.id}`, ...post})),
    comments: comments.map((comment) => ({post: 4, parent: 0, author: 0, ...comment})),
    users: users.map((user, index) => ({
      id: index + 2,
      password: `secret of ${user.name}`,
      ...user,
    })),
    nonceAge: 0,
    settings,
    log: [],
  };
}

function control(site, {signIn, signOut, close, approve, remove, expireNonces, fail}) {
  const path = `Path=/test-wordpress/${site.id}/; HttpOnly`;
  if (close) site.posts.find(({id}) => id === close).comment_status = 'closed';
  if (approve) site.comments.find(({id}) => id === approve).status = 'approved';
  if (remove) site.comments = site.comments.filter(({id}) => id !== remove);
  if (expireNonces) site.nonceAge++;
  if (fail) site.failure = fail;
  if (signOut) return `wordpress_logged_in=; ${path}; Max-Age=0`;
  if (!signIn) return undefined;
  if (!site.users.some(({name}) => name === signIn)) {
    site.users.push({id: site.users.length + 2, name: signIn, password: `secret of ${signIn}`});
  }
  return `wordpress_logged_in=${encodeURIComponent(signIn)}; ${path}`;
}

/** The nonce of a member, or of guests. */
function nonceOf(site, user) {
  const seed = `${site.id} ${user?.id ?? 0} ${site.nonceAge}`;
  return createHash('md5').update(seed).digest('hex').slice(-12, -2);
}

function cookieUser(site, {headers}) {
  const name = /wordpress_logged_in=([^;]+)/.exec(headers.cookie ?? '')?.[1];
  return site.users.find((user) => user.name === decodeURIComponent(name ?? ''));
}

function giveNonce(site, request, response) {
  site.log.push({method: request.method, route: 'rest-nonce', query: {}, headers: request.headers});
  if (site.settings.hidesNonce) return;
  const user = cookieUser(site, request);
  // Without CORS headers, and for a guest a 400 whose body is 0.
  send(response, user ? 200 : 400, user ? nonceOf(site, user) : '0');
}

/** Who asks, as WordPress sees it. A wrong nonce spoils everything, a wrong password nothing. */
function whoAsks(site, request) {
  const byCookie = cookieUser(site, request);
  const nonce = request.headers['x-wp-nonce'];
  if (nonce && nonce !== nonceOf(site, byCookie)) {
    throw new Refusal(403, 'rest_cookie_invalid_nonce', 'Cookie check failed');
  }
  if (byCookie) return nonce ? byCookie : undefined;
  const [, kind, credentials] = /^(\w+) (.*)$/.exec(request.headers.authorization ?? '') ?? [];
  // As a plugin for such tokens does.
  if (kind === 'Bearer') return site.users.find(({token}) => token === credentials);
  const [name, password] = Buffer.from(credentials ?? '', 'base64')
    .toString()
    .split(':');
  return site.users.find((user) => user.name === name && user.password === password);
}

async function answerRoute(site, {route, query, body}, request, response) {
  const asked = Object.fromEntries(query);
  site.log.push({method: request.method, route, query: asked, headers: request.headers, body});
  const {origin} = request.headers;
  const headers = {
    'access-control-allow-headers': 'Authorization, X-WP-Nonce, Content-Disposition, Content-Type',
    'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages, Link',
    ...(origin && {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
    }),
  };
  if (request.method === 'OPTIONS') return send(response, 200, {}, headers);
  try {
    const failure = site.failure;
    if (failure && failure.method === request.method) {
      delete site.failure;
      if (failure.html) return send(response, failure.status ?? 200, failure.html, headers);
      // Takes the comment, and then the line goes dead.
      act(site, {route, asked, body}, request);
      return cutOff(response);
    }
    const {status = 200, json, headers: more} = act(site, {route, asked, body}, request);
    const hidden = site.settings.hidesHeaders ? {} : more;
    send(response, status, pick(json, asked._fields), {...headers, ...hidden});
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const {status, code, message} = error;
    send(response, status, {code, message, data: {status}}, headers);
  }
}

function act(site, {route, asked, body}, request) {
  const user = whoAsks(site, request);
  const [, kind, id] = /^\/wp\/v2\/([\w-]+)(?:\/(\w+))?$/.exec(route) ?? [];
  if (kind === 'users' && id === 'me') {
    if (!user) throw new Refusal(401, 'rest_not_logged_in', 'You are not currently logged in.');
    return {json: {id: user.id, name: escaped(user.name), slug: 'x'}};
  }
  if (kind === 'comments' && request.method === 'POST') {
    const json = view(site, postComment(site, user, JSON.parse(body)));
    return {status: 201, json, headers: {'x-wp-nonce': nonceOf(site, user)}};
  }
  if (kind === 'comments') return id ? oneComment(site, user, Number(id)) : list(site, asked);
  const posts = site.posts.filter(({type}) => type === kind);
  if (!posts.length && kind !== 'posts' && kind !== 'pages') {
    throw new Refusal(404, 'rest_no_route', 'No route was found');
  }
  if (!id) return {json: posts.filter(({slug}) => slug === asked.slug.toLowerCase()).map(viewPost)};
  const post = posts.find((each) => each.id === Number(id));
  if (!post) throw new Refusal(404, 'rest_post_invalid_id', 'Invalid post ID.');
  if (post.status === 'draft') throw new Refusal(401, 'rest_forbidden', 'Sorry.');
  return {json: viewPost(post)};
}

function viewPost({id, link = '', slug, comment_status = 'open'}) {
  return {id, link, slug, comment_status, title: {rendered: ''}};
}

function oneComment(site, user, id) {
  const comment = site.comments.find((each) => each.id === id);
  if (!comment) throw new Refusal(404, 'rest_comment_invalid_id', 'Invalid comment ID.');
  const isOwn = user && comment.author === user.id;
  if ((comment.status ?? 'approved') !== 'approved' && !isOwn) {
    throw new Refusal(401, 'rest_cannot_read', 'Sorry, you are not allowed to read this comment.');
  }
  return {json: view(site, comment)};
}

/** A flat list; what waits for approval is not in it, though the replies to that are. */
function list(site, asked) {
  const {page = 1, per_page = 10, order = 'desc', orderby = 'date_gmt'} = asked;
  for (const name of ['author', 'status', 'type']) {
    if (asked[name])
      throw new Refusal(401, 'rest_forbidden_param', 'Query parameter not permitted');
  }
  if (!(per_page >= 1 && per_page <= 100)) {
    throw new Refusal(400, 'rest_invalid_param', 'Invalid parameter(s): per_page');
  }
  const post = site.posts.find(({id}) => id === Number(asked.post));
  if (post?.status === 'draft') throw new Refusal(401, 'rest_cannot_read_post', 'Sorry.');
  const isIn = (name, value) => !asked[name] || asked[name].split(',').map(Number).includes(value);
  const found = site.comments
    .filter(({status = 'approved'}) => status === 'approved')
    .filter((each) => isIn('post', each.post) && isIn('parent', each.parent))
    .filter((each) => isIn('include', each.id))
    .sort((a, b) => (orderby === 'id' ? a.id - b.id : a.date_gmt < b.date_gmt ? -1 : 1));
  if (order === 'desc') found.reverse();
  return {
    json: found.slice((page - 1) * per_page, page * per_page).map((each) => view(site, each)),
    headers: {'x-wp-total': found.length, 'x-wp-totalpages': Math.ceil(found.length / per_page)},
  };
}

function view(site, {content, author_name, status = 'approved', ...comment}) {
  const user = site.users.find(({id}) => id === comment.author);
  return {
    ...comment,
    author_name: author_name ?? escaped(user?.name ?? ''),
    author_avatar_urls: {24: 'http://avatars.invalid/1'},
    content: {rendered: content},
    status,
    type: 'comment',
    meta: [],
  };
}

/** Begins an answer, and drops the line. A browser tries anew by itself where nothing has begun. */
function cutOff(response) {
  response.writeHead(201, {'content-length': 1000, 'cache-control': 'no-store'});
  response.write('{"id"', () => setTimeout(() => response.destroy(), 20));
}

const escaped = (text) => text.replaceAll('&', '&amp;');

function pick(json, fields) {
  if (!fields) return json;
  if (Array.isArray(json)) return json.map((each) => pick(each, fields));
  return Object.fromEntries(fields.split(',').map((field) => [field, json[field]]));
}

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function send(response, status, body, headers = {}) {
  const isText = typeof body === 'string';
  const type = isText ? 'text/html; charset=UTF-8' : 'application/json; charset=UTF-8';
  response.writeHead(status, {'content-type': type, 'cache-control': 'no-store', ...headers});
  response.end(isText ? body : JSON.stringify(body));
}
