/** A server of its own for each test, on each database in turn. */
import {createApp} from '../../dist/index.js';
import {onBothDatabases as onBoth} from '../support/databases.mjs';

/**
 * Declares the tests once for each database. `declare` is called with `open(t, options)`, which
 * makes a server on an empty database and closes it when the test is over.
 */
export function onBothDatabases(declare) {
  onBoth(({createDatabase}) => {
    declare(async (t, options = {}) => {
      const database = await createDatabase();
      const app = await createApp({logLevel: 'silent', database, ...options});
      t.after(() => app.close());
      return app;
    });
  });
}
