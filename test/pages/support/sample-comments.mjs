/** A thread as newsrack-server answers it, and who reads it. */

const comment = (id, name, content_text, parent_id = null) => ({
  id,
  parent_id,
  thread: 'ferries',
  author: {id: name, name, avatar_url: null},
  content_text,
  published_at: `2026-03-05T09:0${id}:00Z`,
  edited_at: null,
  status: 'published',
  can: ['reply', 'report'],
});

export const member = {id: 'dina', name: 'Dina', avatar_url: null, roles: []};

/** What is said in a thread; in any but the first, one thing. */
export function commentsIn(thread) {
  if (thread === 'ferries') return comments;
  return {...comments, comments: [comment('4', 'Dora', `About ${thread}`)], total: 1};
}

const comments = {
  comments: [
    comment('1', 'Amal', 'The ferry is on time, see https://ferries.example/today.'),
    comment('2', 'Bela', 'It was early on Monday.', '1'),
    comment('3', 'Carmo', 'Two lines,\nas I wrote them.'),
  ],
  next_cursor: null,
  total: 3,
  closed: false,
};
