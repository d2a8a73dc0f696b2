/** Everything in the database, as lines of JSON. */
import {sql} from 'kysely';
import type {Kysely} from 'kysely';
import type {Database} from '../db/open-database.js';
import type {Schema} from '../db/schema.js';
import {exportedTables, formatVersion, keys} from './records.js';
import type {ExportedTable} from './records.js';

const rowsAtOnce = 500;

/**
 * Yields the lines of an export, without their line ends. All of them are of one moment, however long it
 * takes and whatever is written meanwhile. The server can run; nobody waits.
 */
export async function* exportLines({engine, db}: Database): AsyncGenerator<string> {
  // Kysely's own transactions take the lock for writing on SQLite; reading has to do without.
  const connection = await holdConnection(db);
  try {
    const begin = engine === 'sqlite' ? 'begin' : 'begin isolation level repeatable read read only';
    await sql.raw(begin).execute(connection.db);
    yield JSON.stringify({newsrack_export: formatVersion, exported_at: new Date().toISOString()});
    const counts: Partial<Record<ExportedTable, number>> = {};
    for (const table of exportedTables) {
      counts[table] = 0;
      for await (const row of rowsOf(connection.db, table)) {
        counts[table] += 1;
        yield JSON.stringify({table, ...row});
      }
    }
    await sql.raw('rollback').execute(connection.db);
    yield JSON.stringify({end: counts});
  } finally {
    connection.release();
  }
}

async function* rowsOf(db: Kysely<Schema>, table: ExportedTable): AsyncGenerator<object> {
  const names = keys[table];
  const key = sql.join(names.map((name) => sql.ref(name)));
  let last: unknown[] | undefined;
  for (;;) {
    const behind = last ? sql`where (${key}) > (${sql.join(last)})` : sql``;
    const {rows} = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} ${behind} order by ${key} limit ${rowsAtOnce}
    `.execute(db);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < rowsAtOnce) return;
    last = names.map((name) => end[name]);
  }
}

/** Takes one connection until it is released, as Kysely does for the time of a function. */
async function holdConnection(db: Kysely<Schema>) {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const taken = await new Promise<Kysely<Schema>>((resolve, reject) => {
    db.connection()
      .execute((one) => {
        resolve(one);
        return held;
      })
      .catch(reject);
  });
  return {db: taken, release};
}
