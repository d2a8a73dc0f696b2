/** How copies of the server on one PostgreSQL tell each other which threads have changed. */
import {randomUUID} from 'node:crypto';
import pg from 'pg';

/** A line to the other copies. */
export interface BetweenCopies {
  /** Tells the others, soon: what comes within a moment goes as one message. */
  announce(thread: string): void;
  close(): Promise<void>;
}

interface Handlers {
  /** Another copy says that this thread has changed. */
  onChange: (thread: string) => void;
  /** The line is up. While it was not, anything may have changed. */
  onConnect: () => void;
}

const channel = 'newsrack_threads';
/** Milliseconds in which messages gather. A notification takes a lock that all commits need. */
const gathering = 20;
const reconnectDelay = 1000;
/** PostgreSQL takes less than 8000 bytes in one notification. */
const mostBytes = 7500;

/**
 * Opens a line on a connection of its own, and opens it again whenever it breaks. Messages are sent
 * after the commit that they are about and hold the names of threads alone: what changed is read from
 * the database. One that is lost costs time, not comments, since copies look for themselves, too.
 */
export function connectCopies(address: string, {onChange, onConnect}: Handlers): BetweenCopies {
  const self = randomUUID();
  const waiting = new Set<string>();
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isClosed = false;
  let isSending = false;
  let opening = open();

  async function open(): Promise<void> {
    const opened = new pg.Client({
      connectionString: address,
      application_name: 'newsrack-server live',
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    });
    let isLost = false;
    const lose = () => {
      if (isLost) return;
      isLost = true;
      if (client === opened) client = undefined;
      opened.end().catch(() => {});
      if (!isClosed) {
        retry = setTimeout(() => {
          opening = open();
        }, reconnectDelay);
      }
    };
    opened.on('error', lose);
    opened.on('end', lose);
    opened.on('notification', ({payload}) => hear(payload));
    try {
      await opened.connect();
      await opened.query(`listen ${channel}`);
    } catch {
      lose();
      return;
    }
    if (isClosed || isLost) return lose();
    client = opened;
    onConnect();
    if (waiting.size > 0) void flush();
  }

  function hear(payload: string | undefined): void {
    const [from, ...threads] = JSON.parse(payload ?? '[]') as string[];
    if (from !== self) threads.forEach(onChange);
  }

  async function flush(): Promise<void> {
    timer = undefined;
    // Without a line they wait for the next one; while one message is on its way, for the next turn.
    if (!client || isSending) return;
    isSending = true;
    const messages = pack([...waiting]);
    waiting.clear();
    try {
      for (const message of messages)
        await client.query('select pg_notify($1, $2)', [channel, message]);
    } catch {
      // The line has broken. The others look for themselves.
    }
    isSending = false;
    if (waiting.size > 0 && !isClosed) schedule();
  }

  function schedule(): void {
    timer ??= setTimeout(() => void flush(), gathering);
  }

  function pack(threads: string[]): string[] {
    const messages: string[] = [];
    let names: string[] = [self];
    for (const thread of threads) {
      if (Buffer.byteLength(JSON.stringify([...names, thread])) > mostBytes) {
        messages.push(JSON.stringify(names));
        names = [self];
      }
      names.push(thread);
    }
    return [...messages, JSON.stringify(names)];
  }

  return {
    announce(thread) {
      waiting.add(thread);
      schedule();
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      clearTimeout(retry);
      await opening;
      if (waiting.size > 0) await flush();
      await client?.end().catch(() => {});
    },
  };
}
