import type {TokenSource} from '../lib/ask-json.js';
import type {CommentBackend} from './comment-backend.js';

/** The comments of a WordPress site. */
export function wordpressBackend(src: string, token: TokenSource): CommentBackend {
  void token;
  throw new Error(src);
}
