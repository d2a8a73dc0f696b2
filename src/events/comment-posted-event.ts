import type {MemberComment} from '../model/member-comment.js';

/** A comment was accepted. Its `status` says whether it is shown or waits for approval. */
export class CommentPostedEvent extends Event {
  constructor(readonly comment: MemberComment) {
    super('news-comment-posted', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-comment-posted': CommentPostedEvent;
  }
}
