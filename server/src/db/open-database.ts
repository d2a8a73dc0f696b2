/** Opens the database: SQLite in a file, or PostgreSQL. */
import {CompiledQuery, Kysely, PostgresDialect} from 'kysely';
import type {DatabaseConnection} from 'kysely';
import pg from 'pg';
import {gatherWrites} from './group-commit.js';
import type {Write} from './group-commit.js';
import {keepPlans} from './keep-plans.js';
import {migrate} from './migrate.js';
import type {Schema} from './schema.js';
import {sqliteDialect} from './sqlite-dialect.js';

/** An open database with the newest schema. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  /** The query builder, the same for both engines. */
  readonly db: Kysely<Schema>;
  /** Writes in a transaction of its own, or one that it shares with others who wait. */
  readonly write: Write;
  /** What it was opened with: a path, or a `postgres://` address that may hold a password. */
  readonly address: string;
  /** Closes every connection. */
  close(): Promise<void>;
}

/**
 * Opens the database at this address and brings its schema up to date.
 *
 * A commit is on the disk when it returns, with both engines. Throws what the engine says when the
 * file cannot be opened or the server cannot be reached.
 */
export async function openDatabase(address: string): Promise<Database> {
  const engine = /^postgres(ql)?:\/\//.test(address) ? 'postgres' : 'sqlite';
  const db = new Kysely<Schema>({
    dialect:
      engine === 'postgres'
        ? new PostgresDialect({pool: openPool(address), onCreateConnection: preferIndexes})
        : sqliteDialect(address),
  });
  try {
    await migrate(db, engine);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  // PostgreSQL has a connection for each and lets their commits share a sync by itself.
  const write: Write =
    engine === 'sqlite' ? gatherWrites(db) : (work) => db.transaction().execute(work);
  return {engine, db, write, address, close: () => db.destroy()};
}

/**
 * Every list here has an index in its order. Before PostgreSQL has counted a table it takes threads for
 * short, and would rather fetch all of a long one and sort it for each page.
 */
async function preferIndexes(connection: DatabaseConnection): Promise<void> {
  // Engines that speak its protocol may not know the setting, and a broken line shows soon enough.
  await connection.executeQuery(CompiledQuery.raw('set enable_sort = off')).catch(() => {});
}

function openPool(address: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: address,
    max: 10,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    application_name: 'newsrack-server',
  });
  // An idle connection that breaks tells the pool here; the next query opens another.
  pool.on('error', () => {});
  // One that breaks in the middle of a transaction fails its query, and says so once more here.
  pool.on('connect', (client) => {
    client.on('error', () => {});
    keepPlans(client);
  });
  return pool;
}
