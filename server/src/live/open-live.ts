/** Live updates: the hub of this process, and on PostgreSQL the line to the other copies. */
import type {Config} from '../config.js';
import type {Database} from '../db/open-database.js';
import {connectCopies} from './between-copies.js';
import {makeHub} from './hub.js';
import type {Hub} from './hub.js';
import {readEvents} from './read-events.js';

/** What the rest of the server knows of live updates. */
export interface Live {
  readonly hub: Hub;
  /** Says that a change of this thread has been committed. */
  announce(thread: string): void;
  /** Stops. Streams that are open are for their owner to end. */
  close(): Promise<void>;
}

/** How often to look whether something has changed that nobody told of, in milliseconds. */
const lookingAround = 5000;
const threadsAtOnce = 500;

/** Starts live updates on this database. */
export function openLive(config: Config, database: Database, report: (error: Error) => void): Live {
  const hub = makeHub((thread, after) => readEvents({config, database}, thread, after), report);
  const copies =
    database.engine === 'postgres'
      ? connectCopies(database.address, {
          onChange: (thread) => hub.wake(thread),
          onConnect: () => void lookAround(),
        })
      : undefined;
  const timer = setInterval(() => void lookAround(), lookingAround);
  timer.unref();

  /** Finds changes by other means than the server: a lost message, another process on the same file. */
  async function lookAround(): Promise<void> {
    const positions = [...hub.positions()];
    try {
      for (let from = 0; from < positions.length; from += threadsAtOnce) {
        const some = new Map(positions.slice(from, from + threadsAtOnce));
        const rows = await database.db
          .selectFrom('threads')
          .select(['thread', 'revision'])
          .where('thread', 'in', [...some.keys()])
          .execute();
        for (const {thread, revision} of rows) {
          if (revision !== some.get(thread)) hub.wake(thread);
        }
      }
    } catch (error) {
      report(error as Error);
    }
  }

  return {
    hub,
    announce(thread) {
      hub.wake(thread);
      copies?.announce(thread);
    },
    async close() {
      clearInterval(timer);
      hub.close();
      await copies?.close();
    },
  };
}
