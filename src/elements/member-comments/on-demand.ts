// What few readers need, fetched from beside the script only for them.

/** What members do with a comment, besides replying. */
export const loadCommentTools = () => import('./comment-tools.js');
