/** A copy of the SQLite database, taken while others write. */
import {closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {sql} from 'kysely';
import type {Database} from '../db/open-database.js';

/**
 * Writes a copy of the database, as it is at this moment, to a file that is not there yet, and
 * resolves with its size in bytes. The file appears when it is whole and on the disk. Throws a
 * sentence when it exists, and on PostgreSQL.
 */
export async function backUp({engine, db}: Database, file: string): Promise<number> {
  if (engine === 'postgres') {
    throw new Error(
      'Back up PostgreSQL with its own pg_dump: pg_dump --format=custom --file=FILE "$DATABASE_URL"',
    );
  }
  if (existsSync(file)) throw new Error(`${file} is there already; nothing was written.`);
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, {force: true});
  try {
    await sql`vacuum into ${unfinished}`.execute(db);
    // SQLite leaves it to the system when the copy reaches the disk.
    sync(unfinished);
    renameSync(unfinished, file);
    sync(path.dirname(path.resolve(file)));
  } finally {
    rmSync(unfinished, {force: true});
  }
  return statSync(file).size;
}

function sync(name: string): void {
  const handle = openSync(name, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
