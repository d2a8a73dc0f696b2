import type {MemberComment} from '../model/member-comment.js';
import {NewsEvent} from './news-event.js';

/** A comment was accepted. Its `status` says whether it is shown or waits for approval. */
export class CommentPostedEvent extends NewsEvent {
  declare readonly comment: MemberComment;

  constructor(comment: MemberComment) {
    super('news-comment-posted', {comment});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-comment-posted': CommentPostedEvent;
  }
}
