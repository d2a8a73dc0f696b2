/** The thread in which sources are read: see reader.ts. */
import {parentPort} from 'node:worker_threads';
import type {Reading, ReadingResult} from './reader.js';
import {readSourceFeed} from './source-feed.js';

parentPort!.on('message', ({text, url, most}: Reading) => {
  parentPort!.postMessage(read(text, url, most));
});

function read(text: string, url: string, most: number): ReadingResult {
  try {
    return {feed: readSourceFeed(text, url, most)};
  } catch (error) {
    return {fault: (error as Error).message};
  }
}
