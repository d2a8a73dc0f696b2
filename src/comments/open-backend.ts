// Back ends by name. What few pages need is fetched only there.

import type {TokenSource} from '../lib/ask-json.js';
import type {CommentBackend} from './comment-backend.js';
import {newsrackBackend} from './newsrack-backend.js';

/**
 * Loads the back end called `kind`, for the comments at `src`, an absolute
 * address; one that the page brings itself is taken as it is. `token` signs the calls.
 */
export async function openBackend(
  kind: 'newsrack' | 'wordpress' | CommentBackend,
  src: string,
  token: TokenSource,
): Promise<CommentBackend> {
  if (typeof kind == 'object') return kind;
  if (kind == 'newsrack') return newsrackBackend(src, token);
  const {wordpressBackend} = await import('./wordpress-backend.js');
  return wordpressBackend(src, token);
}
