/** What WordPress does with a comment that is sent to it, in the order in which it does it. */

/** An error as WordPress answers it. */
export class Refusal extends Error {
  constructor(status, code, message) {
    super(message);
    Object.assign(this, {status, code});
  }
}

/** The pause between two comments of one member, in milliseconds. */
const floodPause = 15_000;
const longest = 65_525;

/** Takes a member's comment, or refuses it. */
export function postComment(site, user, {post: postId, parent = 0, content = ''}) {
  if (!user) {
    const message = 'Sorry, you must be logged in to comment.';
    throw new Refusal(401, 'rest_comment_login_required', message);
  }
  const post = site.posts.find(({id}) => id === postId);
  if (!post) throw new Refusal(403, 'rest_comment_invalid_post_id', 'Sorry.');
  if (post.status === 'draft') throw new Refusal(403, 'rest_comment_draft_post', 'Sorry.');
  if (post.comment_status === 'closed') throw new Refusal(403, 'rest_comment_closed', 'Sorry.');
  if (!content.trim()) {
    throw new Refusal(400, 'rest_comment_content_invalid', 'Invalid comment content.');
  }
  if (Buffer.byteLength(content) > longest) {
    throw new Refusal(400, 'comment_content_column_length', 'Your comment is too long.');
  }
  const own = site.comments.filter(({author}) => author === user.id);
  const stored = withoutTags(content.trim());
  if (own.some((each) => each.sent === content.trim() && each.parent === parent)) {
    const message =
      'Duplicate comment detected; it looks as though you&#8217;ve already said that!';
    throw new Refusal(409, 'comment_duplicate', message);
  }
  const at = new Date();
  if (!site.settings.allowsHaste && own.some(({postedAt}) => at - postedAt < floodPause)) {
    const message = 'You are posting comments too quickly. Slow down.';
    throw new Refusal(400, 'comment_flood', message);
  }
  const isHeld = user.isNew || stored.split(/https?:/).length > 2;
  const comment = {
    id: Math.max(0, ...site.comments.map(({id}) => id)) + 1,
    post: postId,
    parent,
    author: user.id,
    date_gmt: at.toISOString().slice(0, 19),
    content: inParagraphs(stored),
    status: isHeld ? 'hold' : 'approved',
    sent: content.trim(),
    postedAt: at,
  };
  site.comments.push(comment);
  return comment;
}

/** From `<` to the next `>` all is lost, but for the tags that comments may have. */
function withoutTags(html) {
  return html.replace(/<(?!\/?(?:a|b|em|code|q|blockquote)\b)[^>]*>?/g, '');
}

function inParagraphs(text) {
  const paragraphs = text.split(/\n\n+/).map((each) => each.replaceAll('\n', '<br />\n'));
  return paragraphs.map((each) => `<p>${each}</p>\n`).join('');
}
