/** Faults that strike after a good head: see faults.mjs. */
import {constants, deflateRawSync, gzipSync} from 'node:zlib';
import {drip, head, pour, writeThen} from './faults-of-connections.mjs';

const cut = {kind: 'network', says: /could not be fetched/};
const late = {kind: 'timeout', says: /did not answer within 10 s/};
const tooLarge = {kind: 'too-large', says: /larger than 8 MiB/, tries: 1};
const unreadable = {kind: 'not-a-feed', says: /cut-off|is text|did not answer as/, tries: 1};
/** The page can make of it what was meant. */
const harmless = {kind: undefined};

/** Writes the head, then half of the body, then does something else. */
const half = (more, act) => (exchange) => {
  const {socket, headers, body} = exchange;
  const start = Buffer.from(head({...headers, ...more(body)}) + '\r\n');
  writeThen(socket, Buffer.concat([start, body.subarray(0, 100)]), () => act(socket, exchange));
};
const length = (body) => ({'content-length': body.length});
const chunked = () => ({'transfer-encoding': 'chunked'});

/** A whole answer whose head is not true of its body. */
const untrue =
  (more, change = (body) => body) =>
  (exchange) => {
    const {socket, headers, body} = exchange;
    const sent = change(body);
    const start = Buffer.from(head({...headers, ...more(body, sent)}) + '\r\n');
    writeThen(socket, Buffer.concat([start, sent]), () => socket.end());
  };

/** A body without end, of `bytes` over and over after `start`. */
const endless = (more, start, bytes, rounds) => ({
  ...tooLarge,
  isFlood: true,
  isEndless: true,
  send({socket, headers, entry}) {
    socket.write(Buffer.concat([Buffer.from(head({...headers, ...more}) + '\r\n'), start]));
    return pour(socket, bytes, entry, rounds);
  },
});

// A block of deflate that needs nothing of the one before it may be repeated for ever. They are
// so small that a connection takes thousands of them before anybody reads.
const zeros = deflateRawSync(Buffer.alloc(128 * 1024), {
  finishFlush: constants.Z_FULL_FLUSH,
});
const manyRounds = 20_000;
const gzipHead = gzipSync('').subarray(0, 10);

export const bodyFaults = {
  'reset in the body': {...cut, send: half(length, (socket) => socket.resetAndDestroy())},
  // WebKit takes what there is for the whole.
  'closed in the body': {
    ...cut,
    in: {webkit: unreadable},
    send: half(length, (socket) => socket.end()),
  },
  'closed in a chunk': {
    ...cut,
    send: untrue(chunked, (body) => Buffer.from(`${(body.length + 9).toString(16)}\r\n${body}`)),
  },
  'silence after the head': {...late, send: half(length, () => {})},
  'one byte a second': {
    ...late,
    send: half(length, (socket, {body}) => drip(socket, body.subarray(100))),
  },
  'a length too short': {
    ...unreadable,
    send: untrue((body) => ({'content-length': body.length - 20})),
  },
  'a length too long': {
    ...cut,
    in: {webkit: harmless},
    send: untrue((body) => ({'content-length': body.length + 20})),
  },
  'a length that is none': {
    ...harmless,
    in: {webkit: cut},
    send: untrue(() => ({'content-length': 'long'})),
  },
  'chunks that are none': {...cut, send: untrue(chunked)},
  'not in the encoding it says': {
    ...cut,
    in: {webkit: harmless},
    send: untrue(() => ({'content-encoding': 'gzip'})),
  },
  'an encoding that is cut off': {
    ...unreadable,
    send: untrue(
      (body, sent) => ({'content-encoding': 'gzip', 'content-length': sent.length}),
      (body) => gzipSync(body).subarray(0, -40),
    ),
  },
  'an encoding that nobody knows': {
    ...unreadable,
    send: untrue(
      () => ({'content-encoding': 'newsrack'}),
      (body) => body.map((byte) => byte ^ 255),
    ),
  },
  'another charset, and not said': {
    ...unreadable,
    send: untrue(length, (body) => Buffer.from(body.toString(), 'utf16le')),
  },
  'UTF-8 that is said to be Latin-1': {
    ...harmless,
    send: untrue(() => ({'content-type': 'application/json; charset=iso-8859-1'})),
  },
  'a byte order mark': {
    ...harmless,
    send: untrue(
      () => ({}),
      (body) => Buffer.concat([Buffer.from('efbbbf', 'hex'), body]),
    ),
  },
  'a gzip bomb': {
    ...endless({'content-encoding': 'gzip'}, gzipHead, zeros, manyRounds),
    in: {webkit: {holdsUp: 'WebKit hands all on to the page as fast as it unpacks it'}},
  },
  'a body without end': endless(
    {},
    Buffer.from('{"items":[],"title":"'),
    Buffer.alloc(2 ** 17, 'x'),
  ),
  'a body of 9 MiB': {
    isFlood: true,
    ...tooLarge,
    send({response, headers}) {
      response.writeHead(200, headers);
      response.end(Buffer.alloc(9 * 2 ** 20, ' '));
    },
  },
};
