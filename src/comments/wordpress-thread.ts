// Reads parts of a thread. WordPress has it as a flat list, in which a reply may
// stand pages before or after what it answers, or answer what nobody may see.

import {LoadError} from '../lib/load-error.js';
import type {CommentPage, CommentQuery} from './comment-backend.js';
import {commentFields, readComment, type WordPressComment} from './wordpress-comment.js';
import type {Post} from './wordpress-post.js';
import type {Parameters, Site} from './wordpress-site.js';

/** The most that WordPress answers at once. */
const most = 100;
/** How many steps the replies of a page are followed up: as deep as WordPress nests them. */
const deepest = 5;
/** How many steps a conversation is followed up, and how many comments it may have. */
const highest = 20;
const largest = 500;

type Ids = Iterable<number>;
/** What a page is made of, before it is told what its reader may do. */
type Part = Omit<CommentPage, 'comments' | 'isClosed'> & {comments: WordPressComment[]};

interface List<T = WordPressComment> {
  readonly comments: T[];
  readonly total: number;
  readonly pages: number;
}

/** Reads what `query` asks of the thread under a post, for a member or a guest. */
export async function readThread(
  site: Site,
  post: Post,
  query: CommentQuery,
  isMember: Promise<boolean>,
): Promise<CommentPage> {
  const {comments, ...rest} = await (query.conversation
    ? readConversation(site, post, query.conversation)
    : query.after
      ? readChanges(site, post, query.after)
      : readPage(site, post, query));
  const isClosed = await post.isClosed;
  const canReply = !isClosed && (await isMember);
  return {...rest, isClosed, comments: comments.map((comment) => readComment(comment, canReply))};
}

/** Reads one page by time, with what its replies answer. The cursor is the page's number and size. */
async function readPage(site: Site, post: Post, query: CommentQuery): Promise<Part> {
  const {sort, limit = 20, cursor = '1:' + limit} = query;
  const [page = 1, size = limit] = cursor.split(':').map(Number);
  const order = sort == 'oldest' ? 'asc' : 'desc';
  const {comments, total, pages} = await list(site, post, {per_page: size, page, order});
  const isAll = pages <= 1;
  // The page by time with the oldest first does not have the newest.
  const newest = isAll || order == 'desc' ? highestOf(comments) : '';
  return {
    comments: [...comments, ...(await readAncestors(site, post, comments))],
    total,
    next: page < pages ? `${page + 1}:${size}` : undefined,
    changed: `${newest}.${total}`,
  };
}

/** What is answered by some comments without being among them. What nobody may see is left out. */
async function readAncestors(
  site: Site,
  post: Post,
  comments: readonly WordPressComment[],
): Promise<WordPressComment[]> {
  const tried = new Set(comments.map(({id}) => id));
  const found: WordPressComment[] = [];
  for (let last = comments, step = 0; last.length && step < deepest; step++) {
    const missing = [...new Set(last.map(({parent}) => parent))].filter(
      (id) => id && !tried.has(id),
    );
    missing.forEach((id) => tried.add(id));
    last = await include(site, post, missing);
    found.push(...last);
  }
  return found;
}

/**
 * Reads what is new since a position: the highest id, which grows with every
 * comment, and how many there were. Where those do not add up, an older one has
 * been approved or removed: then the newest hundred are answered again.
 */
async function readChanges(site: Site, post: Post, position: string): Promise<Part> {
  const [known, before = 0] = position.split('.').map(Number);
  const ids: number[] = [];
  let total = 0;
  for (let page = 1, pages = 1; page <= pages && ids.length < largest; page++) {
    const part = await list<{id: number}>(site, post, {
      _fields: 'id',
      orderby: 'id',
      per_page: most,
      page,
    });
    ids.push(...part.comments.map(({id}) => id));
    total = part.total;
    const isEnough = known ? ids.at(-1)! <= known : ids.length >= total - before;
    pages = isEnough ? 1 : part.pages;
  }
  let fresh = known ? ids.filter((id) => id > known) : ids.slice(0, Math.max(0, total - before));
  if (known && total != before + fresh.length) fresh = ids.slice(0, Math.max(most, fresh.length));
  return {
    comments: await include(site, post, fresh),
    total,
    changed: `${Math.max(known ?? 0, ids[0] ?? 0)}.${total}`,
  };
}

/** Reads a comment with those above it, and all below the uppermost. */
async function readConversation(site: Site, post: Post, id: string): Promise<Part> {
  const one = async (id: string | number): Promise<WordPressComment> =>
    (await site.read<WordPressComment>(`comments/${id}`, {_fields: commentFields})).json;
  let top = await one(id);
  if (top.post != post.id) {
    throw new LoadError('http', site.at('comments/' + id), 'is under another post', 404);
  }
  const found = new Map([[top.id, top]]);
  // A parent may be hidden, stand under another post, or be a descendant.
  while (top.parent && !found.has(top.parent) && found.size < highest) {
    const parent = await one(top.parent).catch(() => undefined);
    if (parent?.post != post.id) break;
    top = parent;
    found.set(top.id, top);
  }
  const below = new Set<number>();
  for (let last = [top.id]; last.length && below.size < largest;) {
    const level: WordPressComment[] = [];
    for (const parent of inLots(last)) {
      const replies = await list(site, post, {parent, per_page: most, order: 'asc'});
      level.push(...replies.comments);
    }
    last = level.map(({id}) => id).filter((id) => !below.has(id));
    last.forEach((id) => below.add(id));
    level.forEach((comment) => found.set(comment.id, comment));
  }
  const {total} = await list(site, post, {_fields: 'id', per_page: 1});
  return {comments: [...found.values()], total};
}

/** Reads the comments with these ids, as far as anybody may. */
async function include(site: Site, post: Post, ids: Ids): Promise<WordPressComment[]> {
  const found: WordPressComment[] = [];
  for (const lot of inLots(ids)) {
    found.push(...(await list(site, post, {include: lot, per_page: most, order: 'asc'})).comments);
  }
  return found;
}

async function list<T = WordPressComment>(
  site: Site,
  {id}: Post,
  parameters: Parameters,
): Promise<List<T>> {
  const asked = {post: id, _fields: commentFields, ...parameters};
  const {json, headers} = await site.read<T[]>('comments', asked);
  const count = (name: string, otherwise: number): number => {
    const value = headers.get(name);
    return value ? Number(value) : otherwise;
  };
  return {
    comments: json,
    // A proxy may have taken the headers away.
    total: count('x-wp-total', json.length),
    pages: count('x-wp-totalpages', json.length < Number(parameters.per_page) ? 0 : Infinity),
  };
}

function highestOf(comments: readonly WordPressComment[]): number {
  return Math.max(0, ...comments.map(({id}) => id));
}

/** Ids as a parameter has them, no more than WordPress takes at once. */
function inLots(ids: Ids): string[] {
  const all = [...ids];
  const lots: string[] = [];
  for (let from = 0; from < all.length; from += most) lots.push(`${all.slice(from, from + most)}`);
  return lots;
}
