/**
 * Reads what sources answer, in a thread of its own: what a stranger has written can take as long and as much
 * memory as it likes there without anybody waiting for it, and is given up when it is too much.
 */
import {Worker} from 'node:worker_threads';
import type {SourceFeed} from './source-feed.js';

/** What is to be read. */
export interface Reading {
  readonly text: string;
  /** Where it was answered. */
  readonly url: string;
  /** How many stories are of use. */
  readonly most: number;
}

/** What the thread answers: the feed, or why it is none. */
export type ReadingResult = {readonly feed: SourceFeed} | {readonly fault: string};

/** Reads sources, one after another. */
export interface Reader {
  /** Resolves with the feed. Rejects with a sentence for what is none, and for what takes too much. */
  read(reading: Reading): Promise<SourceFeed>;
  /** Stops what is being read, and reads no more. */
  close(): Promise<void>;
}

/** What can be chosen of it. */
export interface ReaderOptions {
  /** How long one source may take, in seconds. Default: 10. */
  readonly seconds?: number;
  /** The module that the thread runs. Default: the one that reads sources. */
  readonly script?: URL;
}

/** Memory of the thread, in MiB: for what lives on, and for what comes and goes. */
const limits = {maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16};

/** Makes a reader. Its thread is started when there is something to read, and keeps no program running. */
export function makeReader({seconds = 10, script}: ReaderOptions = {}): Reader {
  const module = script ?? new URL('read-in-thread.js', import.meta.url);
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  function start(): Worker {
    const made = new Worker(module, {resourceLimits: limits});
    // Between readings, an end of the thread is nobody's concern: the next one starts another.
    made.on('error', () => {});
    made.once('exit', () => {
      if (worker === made) worker = undefined;
    });
    return made;
  }

  async function readNow(reading: Reading): Promise<SourceFeed> {
    if (isClosed) throw new Error(`${reading.url} was not read, since the server stops.`);
    const thread = (worker ??= start());
    thread.ref();
    try {
      const result = await answerOf(thread, reading, seconds);
      if ('feed' in result) return result.feed;
      throw new Fault(result.fault);
    } catch (error) {
      // Whatever it is still doing is of no use any more.
      if (!(error instanceof Fault)) {
        worker = undefined;
        void thread.terminate();
      }
      throw error;
    } finally {
      thread.unref();
    }
  }

  return {
    read(reading) {
      const done = last.then(() => readNow(reading));
      last = done.catch(() => {});
      return done;
    },
    async close() {
      isClosed = true;
      await worker?.terminate();
    },
  };
}

/** What the thread says to it. Rejects when the thread ends meanwhile, or its time is over. */
function answerOf(thread: Worker, reading: Reading, seconds: number): Promise<ReadingResult> {
  const {url} = reading;
  return new Promise((resolve, reject) => {
    const tooSlow = `${url} took longer than ${seconds} s to read and was given up; it is no ordinary feed.`;
    const timer = setTimeout(() => end(() => reject(new Error(tooSlow))), seconds * 1000);
    const onMessage = (result: ReadingResult) => end(() => resolve(result));
    const onError = (error: Error) => end(() => reject(explained(error, url)));
    const onExit = () => end(() => reject(new Error(`${url} could not be read.`)));
    function end(settle: () => void): void {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    }
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(reading);
  });
}

/** What was read, and is no feed; the thread is well. */
class Fault extends Error {}

function explained(error: Error, url: string): Error {
  const {code} = error as NodeJS.ErrnoException;
  const found =
    code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? 'takes more memory to read than any ordinary feed, and was given up.'
      : `could not be read: ${error.message}`;
  return new Error(`${url} ${found}`, {cause: error});
}
