/** A server for each test, on each database in turn. */
import {after} from 'node:test';
import {openDatabase} from '../../dist/db/open-database.js';
import {createApp} from '../../dist/index.js';
import {onBothDatabases as onBoth} from '../support/databases.mjs';

/**
 * Declares the tests once for each database. `declare` is called with `open(t, options)`, which
 * makes a server that is closed when the test is over; what it wrote is gone then, too.
 */
export function onBothDatabases(declare) {
  onBoth(({createDatabase}) => {
    // One database serves all tests of a file: making one takes longer than most tests do.
    let opened;
    after(async () => (await opened)?.close());

    declare(async (t, options = {}) => {
      const {address, db} = await (opened ??= createDatabase().then(openDatabase));
      const app = await createApp({logLevel: 'silent', database: address, ...options});
      t.after(async () => {
        await app.close();
        for (const table of ['sessions', 'members', 'throttles']) {
          await db.deleteFrom(table).execute();
        }
      });
      return app;
    });
  });
}
