/** What every part of the server is given: its settings, its database, and the line to its readers. */
import type {Config} from './config.js';
import type {Database} from './db/open-database.js';
import type {Feeds} from './feeds/feeds.js';
import type {Live} from './live/open-live.js';
import type {Tally} from './operation/tally.js';

/** One running server. There are no globals: two of them may live in one process. */
export interface Context {
  readonly config: Config;
  readonly database: Database;
  readonly live: Live;
  /** Feeds made of others, if the operator wants any. */
  readonly feeds: Feeds | undefined;
  readonly tally: Tally;
}
