// The comments of a WordPress site, by its REST API.
// https://developer.wordpress.org/rest-api/reference/comments/

import type {TokenSource} from '../lib/ask-json.js';
import {LoadError} from '../lib/load-error.js';
import {after} from '../lib/timers.js';
import type {MemberComment} from '../model/member-comment.js';
import type {Member} from '../model/session.js';
import type {CommentBackend, NewComment} from './comment-backend.js';
import {asHtml, commentFields, readComment, type WordPressComment} from './wordpress-comment.js';
import {findPost, type Post} from './wordpress-post.js';
import {whoReads} from './wordpress-reader.js';
import {codeOf, wordpressSite, type Site} from './wordpress-site.js';
import {readThread} from './wordpress-thread.js';

/**
 * What became of the comments that were sent, by site, key and text. One that may have
 * arrived, though no answer did, is undefined.
 */
const sent = new Map<string, MemberComment | undefined>();

/**
 * The comments at `src`: `…/wp-json/wp/v2/comments`, or the same by `?rest_route=`.
 * A thread is a post's id or address. A member is known by the browser's cookie, on
 * pages of the site's own, or by a `token`: a nonce, `Basic …` (an application
 * password), `Bearer …`, or the bare token of a plugin that knows such.
 */
export function wordpressBackend(src: string, token: TokenSource): CommentBackend {
  const site = wordpressSite(src, token);
  return {
    async read(query) {
      const isMember = whoReads(site).then(Boolean, () => false);
      const isFirst = !query.cursor && !query.after && !query.conversation;
      return readThread(site, await findPost(site, query.thread, isFirst), query, soon(isMember));
    },
    async post(comment) {
      const post = await findPost(site, comment.thread);
      const key = [src, comment.key, comment.text].join(' ');
      let posted = sent.get(key);
      if (posted) return posted;
      const wasSent = sent.has(key);
      sent.set(key, posted);
      try {
        posted = await send(site, post, comment);
      } catch (error) {
        const {status = 0} = error as LoadError;
        if (codeOf(error) == 'rest_comment_closed') post.isClosed = Promise.resolve(true);
        // A duplicate of what the first try posted. WordPress knows no keys.
        if (status == 409 && wasSent) posted = await findPosted(site, post, comment);
        else {
          if (status && status < 500 && !wasSent) sent.delete(key);
          throw error;
        }
      }
      sent.set(key, posted);
      return posted;
    },
    act({id}) {
      // Its members may neither change nor report a comment.
      const url = site.at('comments/' + id);
      return Promise.reject(new LoadError('http', url, 'cannot be changed from here', 403));
    },
    async session() {
      const loginUrl = site.home + 'wp-login.php';
      const registerUrl = loginUrl + '?action=register';
      // Whether the site takes new members is not told, but a page of its own has the link then.
      const link = document.querySelector(`a[href^="${registerUrl}"]`);
      return {
        member: await whoReads(site, true),
        loginUrl: loginUrl + '?redirect_to={page}',
        registerUrl: link ? registerUrl : undefined,
      };
    },
  };
}

/** What everybody may read does not wait longer than this for who it is that reads, in milliseconds. */
const patience = 2000;

/** Whether somebody is a member; a guest, as long as that is not known. */
function soon(isMember: Promise<boolean>): Promise<boolean> {
  return Promise.race([
    isMember,
    new Promise<boolean>((resolve) => after(patience, () => resolve(false))),
  ]);
}

async function send(site: Site, post: Post, {text, parentId}: NewComment): Promise<MemberComment> {
  const content = {post: post.id, content: asHtml(text), ...(parentId && {parent: +parentId})};
  const parameters = {_fields: commentFields};
  const {json} = await site.callAsMember<WordPressComment>('comments', parameters, content);
  return readComment(json, true);
}

/** Finds the reader's newest comment in its place. One that is not listed waits for approval. */
async function findPosted(
  site: Site,
  post: Post,
  {text, key, parentId = '0'}: NewComment,
): Promise<MemberComment> {
  const {id: author, name} = (await whoReads(site)) as Member;
  const parameters = {post: post.id, parent: parentId, per_page: 100, _fields: commentFields};
  const {json} = await site.read<WordPressComment[]>('comments', parameters);
  const found = json.find((comment) => `${comment.author}` == author);
  return found
    ? readComment(found, true)
    : {
        id: key,
        parentId: parentId == '0' ? undefined : parentId,
        author: {id: author, name},
        text,
        published: Date.now(),
        status: 'pending',
        can: [],
      };
}
