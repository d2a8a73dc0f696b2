/** What every part of the server is given: its settings and its database. */
import type {Config} from './config.js';
import type {Database} from './db/open-database.js';

/** One running server. There are no globals: two of them may live in one process. */
export interface Context {
  readonly config: Config;
  readonly database: Database;
}
