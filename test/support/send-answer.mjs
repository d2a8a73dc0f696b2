/** Sends one scripted answer, with whatever fault the test asked for. */
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';

const feedType = 'application/feed+json';

export async function sendAnswer(answer, response) {
  await sleep(answer.delayMs ?? 0);
  if (answer.hang || response.destroyed) return;

  const body = bodyOf(answer);
  const headers = lowerCased(answer.headers);
  headers['content-type'] ??= feedType;
  headers['cache-control'] ??= 'no-store';
  // A cut-off body is one that ends before its announced length.
  if (answer.cutAfter !== undefined) headers['content-length'] ??= Buffer.byteLength(body);
  response.writeHead(answer.status ?? 200, headers);

  if (answer.hangAfterHead) return response.flushHeaders();
  if (answer.cutAfter !== undefined) return cutOff(response, Buffer.from(body), answer.cutAfter);
  if (answer.sizeBytes !== undefined) return sendBytes(response, answer.sizeBytes);
  response.end(body);
}

export function sleep(ms) {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
}

function bodyOf({body, json}) {
  return body ?? (json === undefined ? '' : JSON.stringify(json));
}

function lowerCased(headers = {}) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** Sends so many bytes, waits until they are out of the house, and drops the line. */
function cutOff(response, body, cutAfter) {
  return new Promise((resolve) => {
    const drop = () => {
      response.destroy();
      resolve();
    };
    if (cutAfter > 0) response.write(body.subarray(0, cutAfter), () => setTimeout(drop, 20));
    else drop();
  });
}

/** Streams a feed of exactly this size: valid JSON, one very long title. */
function sendBytes(response, size) {
  // The browser may well hang up halfway; that is for the test to judge.
  return pipeline(Readable.from(feedOf(size)), response).catch(() => {});
}

function* feedOf(size) {
  const head = '{"version":"https://jsonfeed.org/version/1.1","items":[],"title":"';
  const tail = '"}';
  const piece = 'x'.repeat(65_536);
  yield head;
  for (let left = size - head.length - tail.length; left > 0; left -= piece.length) {
    yield piece.slice(0, left);
  }
  yield tail;
}
