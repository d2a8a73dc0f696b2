/** A thread of ten thousand comments, as lines that `newsrack-server import` reads, and who wrote them. */
import {createHash, randomBytes} from 'node:crypto';
import {digest} from '../dist/comments/text-digest.js';

export const thread = 'https://paper.example/2026/03/01/talks-resume';
export const size = 10_000;

const members = 50;
const words = 'the talks went on and nobody who was there said what had come of them so far'.split(
  ' ',
);
const start = Date.UTC(2026, 2, 1);

/** The text of a comment: from a few words to a few sentences, none like another. */
export function textOf(number) {
  const length = 8 + ((number * 37) % 60);
  const some = Array.from({length}, (_, index) => words[(number * 7 + index * 3) % words.length]);
  return `${number}: ${some.join(' ')}.`;
}

/** Which comment a comment replies to: two of three begin a conversation of their own. */
export function parentOf(number) {
  return number % 3 === 2 ? number - 1 : undefined;
}

/** The lines of the export, and the tokens with which its members are signed in. */
export function seed() {
  const now = new Date().toISOString();
  const tokens = Array.from({length: members}, () => randomBytes(32).toString('base64url'));
  const timeOf = (number) => new Date(start + number * 1000).toISOString();
  const lines = [{newsrack_export: 1, exported_at: now}];
  tokens.forEach((token, index) => {
    lines.push({
      table: 'members',
      id: `member-${index}`,
      name: `Reader ${index}`,
      email: null,
      password_hash: null,
      avatar_url: null,
      is_moderator: 0,
      issuer: null,
      subject: null,
      token_made_at: null,
      created_at: timeOf(0),
      posted_at: null,
    });
  });
  tokens.forEach((token, index) => {
    lines.push({
      table: 'sessions',
      token_hash: createHash('sha256').update(token).digest('hex'),
      member_id: `member-${index}`,
      created_at: now,
      expires_at: new Date(Date.now() + 86_400_000).toISOString(),
      last_seen: now,
    });
  });
  lines.push({
    table: 'threads',
    thread,
    closed: 0,
    closed_revision: 0,
    total: size,
    revision: size,
    created_at: timeOf(0),
  });
  const idOf = (number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  for (let number = 0; number < size; number += 1) {
    const parent = parentOf(number);
    lines.push({
      table: 'comments',
      id: idOf(number),
      thread,
      root_id: idOf(parent ?? number),
      parent_id: parent === undefined ? null : idOf(parent),
      author_id: `member-${number % members}`,
      content_text: textOf(number),
      text_hash: digest(textOf(number)),
      status: 'published',
      published_at: timeOf(number),
      edited_at: null,
      revision: number + 1,
      listed: 1,
      listed_replies: parentOf(number + 1) === number && number + 1 < size ? 1 : 0,
      was_published: 1,
      approved: 0,
      removed_by: null,
      idempotency_key: null,
      request_hash: '',
      held_at_first: 0,
    });
  }
  const counts = {secrets: 0, members, sessions: members, threads: 1, comments: size, reports: 0};
  lines.push({end: counts});
  return {lines: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), tokens};
}
