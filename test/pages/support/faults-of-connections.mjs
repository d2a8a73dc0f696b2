/** Faults that strike before there is an answer: see faults.mjs. Their bytes are written by hand. */
import {setTimeout as sleep} from 'node:timers/promises';

/** The first bytes of an answer that has everything but its end. */
export function head(headers, status = '200 OK') {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join('')}`;
}

/** Writes `bytes`, and does something once the system has taken them and had the time to send them. */
export function writeThen(socket, bytes, act) {
  socket.write(bytes, () => setTimeout(act, 50));
}

/** Writes one byte a second for as long as somebody listens. */
export function drip(socket, bytes) {
  let at = 0;
  const timer = setInterval(() => {
    if (socket.destroyed) clearInterval(timer);
    else socket.write(bytes.subarray(at, ++at));
  }, 1000);
}

const network = {kind: 'network', says: /could not be fetched/};
const timeout = {kind: 'timeout', says: /did not answer within 10 s/};

const redirect = (to) => ({
  ...network,
  send(exchange) {
    exchange.response.writeHead(302, {...exchange.headers, location: to(exchange)});
    exchange.response.end();
  },
});

export const connectionFaults = {
  'nobody listens': {...network, refuses: true},
  silence: {...timeout, send() {}},
  'reset before the head': {...network, send: ({socket}) => socket.resetAndDestroy()},
  'closed before the head': {...network, send: ({socket}) => socket.end()},
  'reset in the head': {
    ...network,
    send: ({socket, headers}) =>
      writeThen(socket, head(headers).slice(0, -30), () => socket.resetAndDestroy()),
  },
  'the head at one byte a second': {
    ...timeout,
    send: ({socket, headers}) => drip(socket, Buffer.from(head(headers))),
  },
  'a head without end': {
    ...network,
    isFlood: true,
    isEndless: true,
    send({socket, headers, entry}) {
      socket.write(head(headers));
      pour(socket, Buffer.from(`x-more: ${'x'.repeat(8000)}\r\n`.repeat(8)), entry);
    },
  },
  'another protocol': {
    ...network,
    send: ({socket}) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
  },
  'a redirect to itself': redirect(({here, request}) => here + request.url),
  'redirects without end': redirect(({here, url}) => {
    url.searchParams.set('turn', Number(url.searchParams.get('turn')) + 1);
    return here + url.pathname + url.search;
  }),
  'a redirect to a certificate of one’s own': redirect(
    ({world, url}) => world.untrusted + url.pathname,
  ),
};

/**
 * Writes `bytes` again and again until nobody listens, no faster than a network would: so many
 * `rounds`, which are some twenty seconds, and far more than any buffer holds.
 */
export async function pour(socket, bytes, entry, rounds = 2000) {
  while (!socket.destroyed && entry.rounds < rounds) {
    entry.rounds++;
    const hasRoom = socket.write(bytes);
    await sleep(10);
    if (!hasRoom) await hasDrained(socket);
  }
  entry.isOver = !socket.destroyed;
  socket.end();
}

/** Resolves once there is room again, or nobody who listens. */
async function hasDrained(socket) {
  while (socket.writableNeedDrain && !socket.destroyed) await sleep(10);
}
