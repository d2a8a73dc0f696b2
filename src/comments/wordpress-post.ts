// The post that a thread belongs to: the page knows which, or the site does.

import {LoadError} from '../lib/load-error.js';
import {pageAddress} from '../lib/page-address.js';
import {safeUrl} from '../lib/safe-url.js';
import type {Site} from './wordpress-site.js';

export interface Post {
  readonly id: number;
  /** What WordPress calls its kind: `posts`, `pages` or one of the site's own. */
  readonly kind: string;
  /** Nobody may comment any more, as far as it is known. */
  isClosed: Promise<boolean>;
}

interface Found {
  readonly id: number;
  readonly link?: string;
  readonly comment_status?: string;
}

const lastRoute = /\/wp\/v2\/([\w-]+\/\d+)/;
const posts = new Map<string, Promise<Post>>();

/**
 * Finds the post with this id or address, and whether it is closed. Asks the site
 * once; whether it is closed once more where that is wanted `anew`. Throws a 404 if
 * no post has that address.
 */
export async function findPost(site: Site, thread: string, anew = false): Promise<Post> {
  const key = site.at('posts') + ' ' + thread;
  const known = posts.get(key);
  if (known) {
    const post = await known;
    if (anew) post.isClosed = askWhetherClosed(site, post.kind, post.id);
    return post;
  }
  const post = lookUp(site, thread);
  posts.set(key, post);
  post.catch(() => posts.delete(key));
  return post;
}

async function lookUp(site: Site, thread: string): Promise<Post> {
  const [kind = '', number] = routeOf(site, thread)?.split('/') ?? [];
  const id = Number(number);
  if (id) return {id, kind, isClosed: askWhetherClosed(site, kind, id)};
  const found = await searchPost(site, thread);
  if (found) return found;
  const url = site.at('posts');
  throw new LoadError('http', url, `has no post ${thread}; set thread to its id`, 404);
}

/** The route of the post, where it can be known without asking: `posts/4`. */
function routeOf(site: Site, thread: string): string | undefined {
  if (/^\d+$/.test(thread)) return 'posts/' + thread;
  const inQuery = (address: string): string | undefined => {
    const [, kind, id] = /[?&](p|page_id)=(\d+)/.exec(address) ?? [];
    return id && (kind == 'p' ? 'posts/' : 'pages/') + id;
  };
  const hrefOf = (selector: string): string =>
    document.querySelector<HTMLLinkElement>(`link${selector}`)?.href ?? '';
  const isPage = thread == pageAddress();
  const alternate = isPage ? hrefOf('[rel=alternate][type="application/json"]') : '';
  const shortlink = isPage ? hrefOf('[rel=shortlink]') : '';
  const {origin} = new URL(site.home);
  // A page of another site's has links of its own.
  return (
    inQuery(thread) ??
    (alternate.startsWith(origin + '/')
      ? lastRoute.exec(alternate.replace(/%2F/gi, '/'))?.[1]
      : undefined) ??
    (shortlink.startsWith(site.home) ? inQuery(shortlink) : undefined)
  );
}

/** An id alone may be a page's, or that of a kind of the site's own, which counts as open. */
async function askWhetherClosed(site: Site, kind: string, id: number): Promise<boolean> {
  for (const each of kind == 'posts' ? [kind, 'pages'] : [kind]) {
    try {
      const {json} = await site.read<Found>(`${each}/${id}`, {_fields: 'comment_status'});
      return json.comment_status == 'closed';
    } catch {
      // The next kind, perhaps. Whoever posts will be told.
    }
  }
  return false;
}

/** Finds a post by the last part of its address. */
async function searchPost(site: Site, thread: string): Promise<Post | undefined> {
  const {pathname} = new URL(thread, document.baseURI);
  // Percent signs and all: WordPress takes it as it stands in addresses.
  const [, slug] = /([^/]*?)(\.html?)?\/?$/.exec(pathname) ?? [];
  if (!slug) return;
  const parameters = {slug, _fields: 'id,link,comment_status'};
  for (const kind of ['posts', 'pages']) {
    const {json} = await site.read<Found[]>(kind, parameters);
    // One post with an address that is none must not hide the others.
    const isIt = ({link}: Found): boolean =>
      new URL(safeUrl(link, site.home) ?? site.home).pathname == pathname;
    const found = json.find(isIt) ?? json[0];
    if (found) {
      const {id, comment_status} = found;
      return {id, kind, isClosed: Promise.resolve(comment_status == 'closed')};
    }
  }
  // Some sites have the id itself in the address.
  const id = /^\d+$/.test(slug) && Number(slug);
  return id ? {id, kind: 'posts', isClosed: askWhetherClosed(site, 'posts', id)} : undefined;
}
