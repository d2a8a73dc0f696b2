/**
 * Who is reading along, and what they still have to be told. A thread is read from the database once
 * for all its readers, when it is said to have changed.
 */
import type {LiveEvent, LiveEvents} from './read-events.js';

/** Somebody who reads along. */
export interface Reader {
  /** Takes bytes to send. Never waits: who cannot keep up is dropped. */
  send(bytes: Buffer): void;
  /** Resolves when what was sent is on its way, so that a long past is not piled up. */
  drained(): Promise<void>;
  readonly isGone: boolean;
}

/** The readers of all threads. */
export interface Hub {
  /** Says that this thread has changed. */
  wake(thread: string): void;
  /** Tells the reader what happened behind this position, and from then on what happens. */
  join(thread: string, position: number, reader: Reader): Promise<void>;
  leave(thread: string, reader: Reader): void;
  /** The threads that somebody reads, each with the position that everybody has been told of. */
  positions(): ReadonlyMap<string, number>;
  /** How many read along, in all threads. */
  countReaders(): number;
  close(): void;
}

interface Topic {
  readonly readers: Map<Reader, number>;
  position: number;
  timer: NodeJS.Timeout | undefined;
  isReading: boolean;
  isStale: boolean;
}

/** How long changes gather before they are sent, in milliseconds. A burst is one write to each reader. */
const gathering = 25;

/** How long to wait after the database could not be read, in milliseconds. */
const pause = 1000;

/** Makes a hub that reads threads by this function and tells faults to that one. */
export function makeHub(
  read: (thread: string, after: number) => Promise<LiveEvents>,
  report: (error: Error) => void,
): Hub {
  const topics = new Map<string, Topic>();

  function schedule(thread: string, topic: Topic, delay: number): void {
    topic.isStale = true;
    if (topic.isReading) return;
    topic.timer ??= setTimeout(() => {
      topic.timer = undefined;
      void pump(thread, topic);
    }, delay);
  }

  async function pump(thread: string, topic: Topic): Promise<void> {
    topic.isReading = true;
    topic.isStale = false;
    let delay = gathering;
    try {
      const from = topic.position;
      const {events, position, isFull} = await read(thread, from);
      // A position before ours is that of a database that was restored. It counts from there again.
      topic.position = position;
      for (const [reader, known] of topic.readers) {
        if (known < from) {
          // Joined while this was read, and lacks what came before it: the next round begins there.
          topic.position = Math.min(topic.position, known);
          topic.isStale = true;
          continue;
        }
        tell(reader, events, known);
        topic.readers.set(reader, Math.max(known, position));
      }
      if (isFull) topic.isStale = true;
    } catch (error) {
      report(error as Error);
      topic.isStale = true;
      delay = pause;
    }
    topic.isReading = false;
    if (topic.isStale && topics.get(thread) === topic) schedule(thread, topic, delay);
  }

  return {
    wake(thread) {
      const topic = topics.get(thread);
      if (topic) schedule(thread, topic, gathering);
    },

    async join(thread, position, reader) {
      let known = position;
      for (;;) {
        const past = await read(thread, known);
        if (reader.isGone) return;
        tell(reader, past.events, known);
        known = past.position;
        if (!past.isFull) break;
        await reader.drained();
      }
      const topic = topics.get(thread) ?? {
        readers: new Map<Reader, number>(),
        position: known,
        timer: undefined,
        isReading: false,
        isStale: false,
      };
      // Others may have been told of more than this reader by now: then the next round begins where
      // this one is, and they are not told again.
      topic.position = Math.min(topic.position, known);
      topic.readers.set(reader, known);
      topics.set(thread, topic);
      schedule(thread, topic, gathering);
    },

    leave(thread, reader) {
      const topic = topics.get(thread);
      topic?.readers.delete(reader);
      if (topic?.readers.size !== 0) return;
      clearTimeout(topic.timer);
      topics.delete(thread);
    },

    positions() {
      return new Map([...topics].map(([thread, {position}]) => [thread, position]));
    },

    countReaders() {
      let count = 0;
      for (const {readers} of topics.values()) count += readers.size;
      return count;
    },

    close() {
      for (const {timer} of topics.values()) clearTimeout(timer);
      topics.clear();
    },
  };
}

/** The bytes of several events in a row; made once where many readers are told the same. */
const joined = new WeakMap<readonly LiveEvent[], Buffer>();

function tell(reader: Reader, events: readonly LiveEvent[], known: number): void {
  const [first] = events;
  if (!first || reader.isGone) return;
  if (first.position > known) {
    const bytes = joined.get(events) ?? Buffer.concat(events.map((event) => event.bytes));
    joined.set(events, bytes);
    reader.send(bytes);
    return;
  }
  const news = events.filter((event) => event.position > known);
  if (news.length > 0) reader.send(Buffer.concat(news.map((event) => event.bytes)));
}
