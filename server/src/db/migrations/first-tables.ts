/** Members and their sessions, threads, comments and reports. */
import {sql} from 'kysely';
import type {Kysely, RawBuilder} from 'kysely';

/**
 * Makes the migration for one engine. They differ in one word: PostgreSQL sorts text by the rules of
 * a language unless told to go by its bytes, as SQLite does.
 */
export function firstTables(engine: 'sqlite' | 'postgres') {
  const text: RawBuilder<unknown> = engine === 'postgres' ? sql`text collate "C"` : sql`text`;

  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('members')
        .addColumn('id', text, (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('email', text)
        .addColumn('password_hash', text)
        .addColumn('avatar_url', 'text')
        .addColumn('is_moderator', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('issuer', text)
        .addColumn('subject', text)
        .addColumn('token_made_at', text)
        .addColumn('created_at', text, (column) => column.notNull())
        .addColumn('posted_at', text)
        .addUniqueConstraint('members_issuer_subject', ['issuer', 'subject'])
        // An account is the pair: docs/decisions/address-and-password.md says why.
        .addUniqueConstraint('members_email_password', ['email', 'password_hash'])
        .execute();

      await db.schema
        .createTable('sessions')
        .addColumn('token_hash', text, (column) => column.primaryKey())
        .addColumn('member_id', text, (column) =>
          column.notNull().references('members.id').onDelete('cascade'),
        )
        .addColumn('created_at', text, (column) => column.notNull())
        .addColumn('expires_at', text, (column) => column.notNull())
        .addColumn('last_seen', text, (column) => column.notNull())
        .execute();
      await index(db, 'sessions', ['member_id']);
      await index(db, 'sessions', ['expires_at']);

      await db.schema
        .createTable('threads')
        .addColumn('thread', text, (column) => column.primaryKey())
        .addColumn('closed', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('closed_revision', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('total', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('revision', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('created_at', text, (column) => column.notNull())
        .execute();

      await db.schema
        .createTable('comments')
        .addColumn('id', text, (column) => column.primaryKey())
        .addColumn('thread', text, (column) => column.notNull().references('threads.thread'))
        .addColumn('root_id', text, (column) => column.notNull().references('comments.id'))
        .addColumn('parent_id', text, (column) => column.references('comments.id'))
        .addColumn('author_id', text, (column) =>
          column.references('members.id').onDelete('set null'),
        )
        .addColumn('content_text', 'text', (column) => column.notNull())
        .addColumn('text_hash', text, (column) => column.notNull())
        .addColumn('status', text, (column) =>
          column.notNull().check(sql`status in ('published', 'pending', 'removed')`),
        )
        .addColumn('published_at', text, (column) => column.notNull())
        .addColumn('edited_at', text)
        .addColumn('revision', 'integer', (column) => column.notNull())
        .addColumn('listed', 'integer', (column) => column.notNull())
        .addColumn('listed_replies', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('was_published', 'integer', (column) => column.notNull())
        .addColumn('approved', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('removed_by', text)
        .addColumn('idempotency_key', text)
        .addColumn('request_hash', text, (column) => column.notNull())
        .addColumn('held_at_first', 'integer', (column) => column.notNull().defaultTo(0))
        .addUniqueConstraint('comments_idempotency', ['author_id', 'idempotency_key'])
        .execute();
      // The reading orders: conversations from the oldest, or from the newest, and each from its start.
      await index(db, 'comments', ['thread', 'root_id', 'id']);
      await index(db, 'comments', ['thread', 'root_id desc', 'id']);
      // What changed since; what a member posted in the last minute; whether they said it before.
      await index(db, 'comments', ['thread', 'revision']);
      await index(db, 'comments', ['author_id', 'published_at']);
      await index(db, 'comments', ['author_id', 'text_hash', 'published_at']);

      // What waits for a moderator is little, and is looked for among everything.
      await sql`create index comments_pending on comments (id) where status = 'pending'`.execute(
        db,
      );

      await db.schema
        .createTable('reports')
        .addColumn('comment_id', text, (column) =>
          column.notNull().references('comments.id').onDelete('cascade'),
        )
        .addColumn('member_id', text, (column) =>
          column.notNull().references('members.id').onDelete('cascade'),
        )
        .addColumn('reason', 'text')
        .addColumn('created_at', text, (column) => column.notNull())
        .addPrimaryKeyConstraint('reports_primary_key', ['comment_id', 'member_id'])
        .execute();
    },
  };
}

async function index(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  const name = [table, ...columns].join('_').replaceAll(' ', '_');
  await db.schema.createIndex(name).on(table).columns(columns).execute();
}
