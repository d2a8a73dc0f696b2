/** What sign-in needs beside the members: how often somebody has tried, and the salts' own secret. */
import {randomBytes} from 'node:crypto';
import {sql} from 'kysely';
import type {Kysely, RawBuilder} from 'kysely';

/** Makes the migration for one engine. See {@link firstTables} for how they differ. */
export function signInTables(engine: 'sqlite' | 'postgres') {
  const text: RawBuilder<unknown> = engine === 'postgres' ? sql`text collate "C"` : sql`text`;

  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('throttles')
        .addColumn('key', text, (column) => column.primaryKey())
        .addColumn('full_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('throttles_full_at').on('throttles').column('full_at').execute();

      await db.schema
        .createTable('secrets')
        .addColumn('name', text, (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute();
      const value = randomBytes(32).toString('base64url');
      await sql`insert into secrets (name, value) values ('salt', ${value})`.execute(db);
    },
  };
}
