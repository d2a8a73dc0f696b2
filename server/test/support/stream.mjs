/** Reads a stream of server-sent events, and checks each against openapi.yaml. */
import assert from 'node:assert/strict';
import {checkComment, checkThread} from './contract.mjs';

/**
 * Opens the thread's stream. The result has `next`, which resolves with the next event as
 * `{id, comment}` or `{id, thread}`, or rejects after five seconds, `response`, and `close`.
 */
export async function openStream(url, thread, {after, headers = {}} = {}) {
  const stop = new AbortController();
  const query = new URLSearchParams({thread, ...(after !== undefined && {after})});
  const response = await fetch(`${url}/api/comments/events?${query}`, {
    headers,
    signal: stop.signal,
  });
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type'), /^text\/event-stream/);

  const events = [];
  const waiting = [];
  let ended = false;
  const reading = (async () => {
    let text = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop();
      for (const event of blocks.map(parseEvent).filter(({name}) => name)) {
        if (event.comment) checkComment(event.comment);
        else checkThread(event.thread);
        const taker = waiting.shift();
        if (taker) taker.resolve(event);
        else events.push(event);
      }
    }
  })();
  reading
    .catch(() => {})
    .finally(() => {
      ended = true;
      for (const {reject} of waiting) reject(new Error('The stream has ended.'));
    });

  return {
    response,
    next() {
      if (events.length > 0) return Promise.resolve(events.shift());
      if (ended) return Promise.reject(new Error('The stream has ended.'));
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('No event came in 30 s.')), 30_000);
        waiting.push({
          resolve(event) {
            clearTimeout(timer);
            resolve(event);
          },
          reject(error) {
            clearTimeout(timer);
            reject(error);
          },
        });
      });
    },
    /** Resolves when the server has ended the stream. */
    ended: reading,
    async close() {
      stop.abort();
      await reading.catch(() => {});
    },
  };
}

function parseEvent(block) {
  const fields = Object.fromEntries(
    block
      .split('\n')
      .filter((line) => !line.startsWith(':'))
      .map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at), line.slice(at + 2)];
      }),
  );
  const {id, event: name, data} = fields;
  return {id, name, ...(name && {[name]: JSON.parse(data)})};
}
