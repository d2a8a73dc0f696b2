/** Where the data is, and how a command gets at it. */
import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type {Database} from '../db/open-database.js';
import {openDatabase} from '../db/open-database.js';
import {dataOptions} from './options.js';
import {UsageError} from './usage-error.js';

/** What says where the data is. */
interface Place {
  readonly data?: string;
}

/**
 * The address of the database: DATABASE_URL, or the file in the data folder, which is made for its
 * owner alone. Throws a `UsageError` for an address of another engine.
 */
export function findData({data}: Place, env: NodeJS.ProcessEnv): string {
  // The files hold addresses and hashes of passwords. Whatever this process makes is its user's alone.
  process.umask(0o077);
  const address = env.DATABASE_URL?.trim();
  if (address) {
    if (/^postgres(ql)?:\/\//.test(address)) return address;
    throw new UsageError('DATABASE_URL has to begin with postgres://; for SQLite there is --data.');
  }
  const folder = path.resolve(data ?? dataOptions[0].fallback);
  mkdirSync(folder, {recursive: true, mode: 0o700});
  return path.join(folder, 'newsrack.db');
}

/**
 * Opens the database, hands it to `act` and closes it again. With `mustExist`, throws a sentence when
 * there is no SQLite file, instead of making an empty one.
 */
export async function withData(
  place: Place,
  env: NodeJS.ProcessEnv,
  {mustExist}: {mustExist: boolean},
  act: (database: Database) => Promise<void>,
): Promise<void> {
  if (mustExist && !env.DATABASE_URL?.trim()) {
    const file = path.resolve(place.data ?? dataOptions[0].fallback, 'newsrack.db');
    if (!existsSync(file)) {
      throw new Error(`There is no database at ${file}; say where it is with --data.`);
    }
  }
  const database = await openDatabase(findData(place, env));
  try {
    await act(database);
  } finally {
    await database.close();
  }
}
