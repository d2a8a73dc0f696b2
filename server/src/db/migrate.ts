/** Brings a database to the newest schema. */
import {Migrator} from 'kysely';
import type {Kysely} from 'kysely';
import {firstTables} from './migrations/first-tables.js';
import {signInTables} from './migrations/sign-in-tables.js';
import type {Schema} from './schema.js';

/**
 * Runs the migrations that this database has not seen, each once, in the order of their names. Copies
 * that start at the same moment wait for one another. Throws what the database says when one fails.
 */
export async function migrate(db: Kysely<Schema>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const migrations = {
    '0001-first-tables': firstTables(engine),
    '0002-sign-in-tables': signInTables(engine),
  };
  const migrator = new Migrator({
    db,
    provider: {getMigrations: () => Promise.resolve(migrations)},
    migrationTableName: 'newsrack_migrations',
    migrationLockTableName: 'newsrack_migrations_lock',
  });
  const {error} = await migrator.migrateToLatest();
  if (error)
    throw error instanceof Error ? error : new Error('A migration failed.', {cause: error});
}
