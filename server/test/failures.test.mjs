/** A database that cannot serve: out of reach, or with a full disk. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {startPostgres} from './support/postgres.mjs';
import {member, person, startServer} from './support/server.mjs';
import {openStream} from './support/stream.mjs';

function assertUnavailable({status, body, headers}) {
  assert.deepEqual([status, body.type], [503, '/problems#unavailable']);
  assert.ok(Number(headers.get('retry-after')) > 0);
}

describe('a PostgreSQL that is out of reach', () => {
  let postgres, server, ann;
  before(async () => {
    postgres = await startPostgres();
    server = await startServer({database: await postgres.createDatabase()});
    ann = await server.member('Ann');
  });
  after(async () => {
    await server?.close();
    await postgres?.end();
  });

  it('is 503 with a time to try again, and all is well when it is back', async () => {
    await ann.say('t', 'before');
    const stream = await openStream(server.url, 't');
    await postgres.stop();

    assertUnavailable(await server.guest.read('t'));
    assertUnavailable(await server.guest.get('/healthz'));
    assertUnavailable(await server.guest.get('/api/comments/events?thread=t'));
    const headers = {'idempotency-key': 'the-draft'};
    assertUnavailable(await ann.say('t', 'meanwhile', {headers}));

    await postgres.start();
    assert.equal((await ann.say('t', 'meanwhile', {headers})).status, 201);
    assert.equal((await server.guest.read('t')).body.total, 2);
    // The stream was open all the time, and finds its way back by itself.
    assert.equal((await stream.next()).comment.content_text, 'meanwhile');
    await stream.close();
  });
});

describe('a full disk', () => {
  it('is 503, with nothing half-written', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'newsrack-full-'));
    const script = fileURLToPath(new URL('support/run-server.mjs', import.meta.url));
    // No file of this process can be larger than a megabyte.
    const limited = 'trap "" XFSZ; ulimit -f 2048; exec "$@"';
    const server = spawn(
      'sh',
      ['-c', limited, 'sh', process.execPath, script, path.join(folder, 'full.db')],
      {stdio: ['ignore', 'pipe', 'inherit']},
    );
    try {
      const [line] = await once(server.stdout, 'data');
      const url = String(line).trim();
      const [guest, ann] = [person(url), await member(url, 'Ann')];
      let posted = 0;
      let refused;
      for (; posted < 200 && !refused;) {
        const answer = await ann.say('t', `${posted} ${'x'.repeat(15_000)}`);
        if (answer.status === 201) posted += 1;
        else refused = answer;
      }
      assertUnavailable(refused);
      assertUnavailable(await ann.say('t', 'x'.repeat(15_000)));
      const {status, body} = await guest.read('t', {limit: 100});
      assert.equal(status, 200);
      assert.equal(body.total, posted);
      assert.equal(body.comments.length, Math.min(posted, 100));
    } finally {
      server.kill();
      await once(server, 'exit');
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
