/**
 * The tables, as Kysely sees them. One schema serves SQLite and PostgreSQL, so it keeps to what both
 * have: text and integer. A time is RFC 3339 text in UTC with milliseconds, whose order as text is
 * its order in time. A boolean is 0 or 1.
 */
import type {Selectable} from 'kysely';

export type Flag = 0 | 1;

/** A person who may write. */
export interface MembersTable {
  id: string;
  name: string;
  /**
   * Lower case. Null for a member known by the publisher's tokens alone. Not unique: an account is the
   * pair of address and password.
   */
  email: string | null;
  /** An argon2id hash in PHC form. All hashes of one address have one salt. Null without a password. */
  password_hash: string | null;
  avatar_url: string | null;
  is_moderator: Flag;
  /** Who vouches for this member (a token's `iss`) and the name they use (its `sub`); unique together. */
  issuer: string | null;
  subject: string | null;
  /** When the token was made (its `iat`) whose name, picture and role these are. Null if it did not say. */
  token_made_at: string | null;
  created_at: string;
  /** When they posted last. Written first in each post, which makes one member's posts wait in line. */
  posted_at: string | null;
}

/** Somebody signed in by cookie. */
export interface SessionsTable {
  /** SHA-256 of the cookie's value, in hexadecimal, so that who reads the database cannot sign in. */
  token_hash: string;
  member_id: string;
  created_at: string;
  expires_at: string;
  last_seen: string;
}

/** The comments of one page, and what is known of them as a whole. */
export interface ThreadsTable {
  thread: string;
  closed: Flag;
  /** The revision at which it was last closed or opened; 0 if it never was. */
  closed_revision: number;
  /** How many of its comments are published. */
  total: number;
  /** Counts the changes: each write takes the next number in its own transaction. */
  revision: number;
  created_at: string;
}

/** A comment, or what is left of one. */
export interface CommentsTable {
  id: string;
  thread: string;
  /** The top-level comment of its conversation: itself, if it is one. */
  root_id: string;
  parent_id: string | null;
  author_id: string | null;
  content_text: string;
  /** Finds the same text again without comparing texts. */
  text_hash: string;
  status: 'published' | 'pending' | 'removed';
  published_at: string;
  edited_at: string | null;
  /** The thread's revision at the last change of this comment. */
  revision: number;
  /** Whether everybody's list has it: it is published, or something that is listed replies to it. */
  listed: Flag;
  /** How many direct replies are listed. */
  listed_replies: number;
  /** Whether it has ever been published. One that has not is nobody's business but its author's. */
  was_published: Flag;
  /** Whether a moderator has approved this text, so that reports no longer hold it. */
  approved: Flag;
  removed_by: 'author' | 'moderator' | null;
  /** What its author's browser called the act of posting, and a digest of what was posted then. */
  idempotency_key: string | null;
  request_hash: string;
  /** Whether it was held at once when it was posted. */
  held_at_first: Flag;
}

/** A member's complaint. */
export interface ReportsTable {
  comment_id: string;
  member_id: string;
  reason: string | null;
  created_at: string;
}

/** How fast somebody may try something: one bucket of tries. */
export interface ThrottlesTable {
  key: string;
  /** When the bucket is full again, in milliseconds since 1970. PostgreSQL's driver gives it as text. */
  full_at: number | string;
}

/** Random values that all copies of the server share. */
export interface SecretsTable {
  name: string;
  value: string;
}

export interface Schema {
  members: MembersTable;
  sessions: SessionsTable;
  threads: ThreadsTable;
  comments: CommentsTable;
  reports: ReportsTable;
  throttles: ThrottlesTable;
  secrets: SecretsTable;
}

export type Member = Selectable<MembersTable>;
export type CommentRow = Selectable<CommentsTable>;
export type ThreadRow = Selectable<ThreadsTable>;
