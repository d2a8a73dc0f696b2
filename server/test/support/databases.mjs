/** Runs the same tests on both databases. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe} from 'node:test';
import {startPostgres} from './postgres.mjs';

/**
 * Declares the tests once for each database. `declare` is called with `{engine, createDatabase,
 * stop, start}`; `createDatabase` resolves with the address of an empty database, and the last two,
 * on PostgreSQL alone, take the server away and bring it back.
 */
export function onBothDatabases(declare) {
  describe('on SQLite', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'newsrack-sqlite-'));
    let count = 0;
    const createDatabase = () => Promise.resolve(path.join(folder, `${(count += 1)}.db`));
    after(() => rmSync(folder, {recursive: true, force: true}));
    declare({engine: 'sqlite', createDatabase});
  });

  describe('on PostgreSQL', () => {
    let postgres;
    before(async () => {
      postgres = await startPostgres();
    });
    after(() => postgres?.end());
    declare({
      engine: 'postgres',
      createDatabase: () => postgres.createDatabase(),
      stop: () => postgres.stop(),
      start: () => postgres.start(),
    });
  });
}
