/**
 * Several writes that wait at the same time share one transaction, and so one wait for the disk: with
 * SQLite everything else stands still meanwhile. Each is answered after the commit, as it would be alone.
 */
import {setImmediate} from 'node:timers/promises';
import {sql} from 'kysely';
import type {Kysely, Transaction} from 'kysely';
import {Problem} from '../problems.js';
import type {Schema} from './schema.js';

/**
 * Does what the function says in a transaction, and resolves with its result when that is on the disk.
 * The function may be called again, after all that it did was undone.
 */
export type Write = <Result>(work: (tx: Transaction<Schema>) => Promise<Result>) => Promise<Result>;

interface Job {
  readonly work: (tx: Transaction<Schema>) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** How many share a transaction. Readers wait for all of them. */
const most = 32;

/** Makes a `Write` that gathers what comes while the one before it is written. */
export function gatherWrites(db: Kysely<Schema>): Write {
  const waiting: Job[] = [];
  let isWriting = false;

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      // What has come over the network meanwhile is read first, and joins.
      await setImmediate();
      const group = waiting.splice(0, most);
      const [first] = group;
      if (first && group.length === 1) await writeAlone(db, first);
      else await writeTogether(db, group);
    }
    isWriting = false;
  }

  return <Result>(work: (tx: Transaction<Schema>) => Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({work, resolve: resolve as (result: unknown) => void, reject});
      if (!isWriting) void writeAll();
    });
}

async function writeAlone(db: Kysely<Schema>, {work, resolve, reject}: Job): Promise<void> {
  await db.transaction().execute(work).then(resolve, reject);
}

async function writeTogether(db: Kysely<Schema>, group: readonly Job[]): Promise<void> {
  const outcomes: (() => void)[] = [];
  try {
    await db.transaction().execute(async (tx) => {
      for (const {work, resolve, reject} of group) {
        await sql`savepoint one`.execute(tx);
        try {
          const result = await work(tx);
          outcomes.push(() => resolve(result));
        } catch (error) {
          // A refusal is an answer, and the others go on. Anything else may have ended the transaction.
          if (!(error instanceof Problem)) throw error;
          await sql`rollback to one`.execute(tx);
          outcomes.push(() => reject(error));
        }
        await sql`release one`.execute(tx);
      }
    });
  } catch {
    // Nothing of the group is written. Each tries by itself, so that none fails for another’s fault.
    for (const job of group) await writeAlone(db, job);
    return;
  }
  for (const tell of outcomes) tell();
}
