/** Threads with a vector in every field, as newsrack-server and as WordPress answer them. */

/** A thread of newsrack-server's: each comment answers the one before. */
export function threadOf(texts, can) {
  return {
    comments: texts.map((text, index) => ({
      id: text,
      parent_id: texts[index - 1] ?? null,
      thread: text,
      author: {id: text, name: text, avatar_url: text},
      content_text: text,
      published_at: `2026-03-05T09:00:${String(index % 60).padStart(2, '0')}Z`,
      edited_at: text,
      status: 'published',
      can: [...can, text],
      [text]: text,
    })),
    next_cursor: null,
    total: texts.length,
    closed: false,
    title: texts[0],
  };
}

/** The same thread as WordPress answers it. */
export function wordpressThread(texts) {
  return texts.map((text, index) => ({
    id: index + 1,
    post: 4,
    parent: index,
    author: index + 2,
    author_name: text,
    author_url: text,
    author_avatar_urls: {24: text},
    date: text,
    date_gmt: `2026-03-05T09:00:${String(index % 60).padStart(2, '0')}`,
    content: {rendered: `<p>before</p>${text}`},
    link: text,
    status: text,
    type: text,
    meta: [text],
    [text]: text,
  }));
}

/** Posts whose every field is a vector, as WordPress lists them. */
export function postsOf(texts) {
  return texts.map((text) => ({
    id: text,
    slug: text,
    link: text,
    type: text,
    status: text,
    comment_status: text,
    title: {rendered: text},
    content: {rendered: text, protected: false},
    excerpt: {rendered: text},
    guid: {rendered: text},
  }));
}

/**
 * Puts a WordPress on the server, in the folder `/sites/<name>/`, and answers the address of
 * its comments. `member` is who has signed in, if anybody has.
 */
export function serveSite(host, name, comments, {member, posts} = {}) {
  const site = `/sites/${name}/`;
  const api = `${site}wp-json/wp/v2/`;
  const serve = (path, value, headers) =>
    host.serve(JSON.stringify(value), {'content-type': 'application/json', ...headers}, path);
  serve(`${api}posts/4`, {id: 4, comment_status: 'open'});
  if (posts) serve(`${api}posts`, posts);
  if (member) serve(`${api}users/me`, member);
  // A guest's nonce is none.
  serve(`${site}wp-admin/admin-ajax.php`, member ? 1234567890 : 0);
  const counts = {'x-wp-total': comments?.length ?? 0, 'x-wp-totalpages': 1};
  return serve(`${api}comments`, comments, counts);
}
