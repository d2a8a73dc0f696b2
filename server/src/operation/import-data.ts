/** Brings an export into a database: all of it, or nothing. */
import {sql} from 'kysely';
import type {Transaction} from 'kysely';
import type {Database} from '../db/open-database.js';
import type {Schema} from '../db/schema.js';
import {findMember} from './find-member.js';
import {recountThread} from './recount-thread.js';
import {exportedTables, findFault, formatVersion, keys} from './records.js';
import type {ExportedTable} from './records.js';

/** How many records were added, and how many were there before. */
export interface Imported {
  added: number;
  known: number;
}

type Row = Record<string, unknown>;

/** What is known while an import goes on. */
interface Progress {
  readonly tx: Transaction<Schema>;
  /** Members that have another id here, because they came with the same token or account before. */
  readonly members: Map<string, string>;
  /** Threads that were here before and get comments now. */
  readonly mixed: Set<string>;
  readonly knownThreads: Set<string>;
  readonly counts: Partial<Record<ExportedTable, number>>;
  readonly imported: Imported;
}

/**
 * Reads these lines in one transaction. A record whose id is in the database is left as it is there, so
 * that the same export twice makes no doubles. Throws a sentence that begins with the number of the
 * line which is not what it should be; then nothing has changed.
 */
export async function importLines({db}: Database, lines: AsyncIterable<string>): Promise<Imported> {
  return db.transaction().execute(async (tx) => {
    const progress: Progress = {
      tx,
      members: new Map(),
      mixed: new Set(),
      knownThreads: new Set(),
      counts: {},
      imported: {added: 0, known: 0},
    };
    const isNew = !(await tx.selectFrom('members').select('id').limit(1).executeTakeFirst());
    let number = 0;
    let hasEnded = false;
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        if (hasEnded) throw new Error('nothing was expected behind the end of the export');
        const value = parse(line);
        if (number === 1) checkHeader(value);
        else if (value.table === 'secrets' && isNew) await putSecret(progress, value);
        else if ('end' in value) hasEnded = checkEnd(value.end, progress.counts);
        else await take(progress, value);
      } catch (error) {
        throw at(number, error as Error);
      }
    }
    if (number === 0)
      throw new Error('Line 1: expected an export; this is empty. Nothing was imported.');
    if (!hasEnded) {
      throw new Error(
        `Line ${number + 1}: expected the end of the export; the file is cut off. Nothing was imported.`,
      );
    }
    for (const thread of progress.mixed) await recountThread(tx, thread);
    return progress.imported;
  });
}

function parse(line: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('expected JSON; this is none');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
  throw new Error('expected an object');
}

function checkHeader({newsrack_export: version}: Row): void {
  if (typeof version !== 'number') {
    throw new Error('expected the header of an export, {"newsrack_export":1,…}');
  }
  if (version > formatVersion) {
    throw new Error(
      `the export has format ${version}, and this version reads ${formatVersion}; use a newer one`,
    );
  }
}

function checkEnd(end: unknown, counts: Progress['counts']): true {
  for (const table of exportedTables) {
    const said = (end as Row | null)?.[table];
    const found = counts[table] ?? 0;
    if (said !== found) {
      throw new Error(
        `expected ${String(said)} records of ${table} before this; there are ${found}`,
      );
    }
  }
  return true;
}

async function take(progress: Progress, {table: name, ...row}: Row): Promise<void> {
  const table = exportedTables.find((one) => one === name);
  if (!table) throw new Error(`expected “table” to be one of ${exportedTables.join(', ')}`);
  const fault = findFault(table, row);
  if (fault) throw new Error(fault);
  progress.counts[table] = (progress.counts[table] ?? 0) + 1;

  const {tx, members, knownThreads, mixed, imported} = progress;
  for (const column of ['member_id', 'author_id']) {
    row[column] = members.get(row[column] as string) ?? row[column];
    if (row[column] === undefined) delete row[column];
  }
  if (table === 'members') {
    const twin = await findMember(tx, row as {id: string});
    if (twin) {
      members.set(row.id as string, twin);
      imported.known += 1;
      return;
    }
  }
  const {numAffectedRows = 0n} = await sql`
    insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((column) => sql.ref(column)))})
    values (${sql.join(Object.values(row))})
    on conflict (${sql.join(keys[table].map((column) => sql.ref(column)))}) do nothing
  `.execute(tx);
  const isNew = numAffectedRows > 0n;
  if (isNew) imported.added += 1;
  else imported.known += 1;
  if (table === 'threads' && !isNew) knownThreads.add(row.thread as string);
  if (table === 'comments' && isNew && knownThreads.has(row.thread as string)) {
    mixed.add(row.thread as string);
  }
}

/**
 * Takes a secret over in a database that nobody has used. Accounts that both servers make from now on
 * then have the same salt for the same address, and can be brought together later.
 */
async function putSecret(progress: Progress, {table, ...row}: Row): Promise<void> {
  await progress.tx.deleteFrom('secrets').where('name', '=', String(row.name)).execute();
  await take(progress, {table, ...row});
}

/** Says in which line it was. A database's own message may quote what people wrote, and is left out. */
function at(number: number, error: Error & {code?: string}): Error {
  const {code} = error;
  if (code === undefined) {
    return new Error(`Line ${number}: ${error.message}. Nothing was imported.`);
  }
  if (/^SQLITE_CONSTRAINT_FOREIGNKEY|^23503$/.test(code)) {
    return new Error(
      `Line ${number}: expected what it refers to in an earlier line; it is not there. Nothing was imported.`,
    );
  }
  if (/^SQLITE_CONSTRAINT|^23/.test(code)) {
    return new Error(
      `Line ${number}: the record contradicts another one, here or in an earlier line (${code}). Nothing was imported.`,
    );
  }
  return error;
}
