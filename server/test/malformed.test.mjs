/** Requests that no route ever sees are refused in the same form as all others. */
import assert from 'node:assert/strict';
import {connect} from 'node:net';
import {after, before, it} from 'node:test';
import {startServer} from './support/server.mjs';

let server;
before(async () => {
  server = await startServer();
});
after(() => server.close());

/** Sends these bytes, and resolves with the status, type and body of what comes back. */
async function send(bytes) {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(bytes);
  let text = '';
  for await (const chunk of socket) text += chunk;
  const [head, body] = text.split('\r\n\r\n');
  return {
    status: Number(head.split(' ')[1]),
    type: /content-type: ([^;\r]+)/i.exec(head)?.[1],
    body: JSON.parse(body),
  };
}

const rest = 'HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n';

for (const [what, bytes, status, problem] of [
  ['an address that cannot be decoded', `GET /api/comments/%zz ${rest}\r\n`, 400, 'bad-request'],
  ['what is no HTTP', 'hello\r\n\r\n', 400, 'bad-request'],
  ['a header that cannot be', `GET /healthz ${rest}a b: c\r\n\r\n`, 400, 'bad-request'],
  ['too large a head', `GET /healthz ${rest}x: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'large-head'],
]) {
  it(`${what} is refused with a problem`, async () => {
    const answer = await send(bytes);
    assert.deepEqual([answer.status, answer.type], [status, 'application/problem+json']);
    assert.deepEqual([answer.body.status, answer.body.type], [status, `/problems#${problem}`]);
    assert.match(answer.body.detail, /\.$/);
  });
}
