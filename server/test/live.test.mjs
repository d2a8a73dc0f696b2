/** Live updates: what a stream tells, and to whom. */
import assert from 'node:assert/strict';
import {connect} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import pg from 'pg';
import {onBothDatabases} from './support/databases.mjs';
import {startServer} from './support/server.mjs';
import {openStream} from './support/stream.mjs';

onBothDatabases(({createDatabase, engine}) => {
  let server, ann, moderator, database;
  const streams = [];
  before(async () => {
    database = await createDatabase();
    server = await startServer({database, heldWords: ['spam'], streamsPerAddress: 60});
    ann = await server.member('Ann');
    moderator = await server.moderator();
  });
  after(async () => {
    for (const stream of streams) await stream.close();
    await server?.close();
  });

  async function open(thread, options) {
    const stream = await openStream(server.url, thread, options);
    streams.push(stream);
    return stream;
  }

  describe('a stream', () => {
    it('tells of a comment as soon as it is there', async () => {
      const stream = await open('news');
      const {body} = await ann.say('news', 'hello');
      const {comment} = await stream.next();
      assert.deepEqual(comment, {...body, can: []});
    });

    it('tells of edits, approvals and removals', async () => {
      const {body} = await ann.say('edits', 'one');
      const stream = await open('edits');
      await ann.patch(`/api/comments/${body.id}`, {content_text: 'two'});
      assert.equal((await stream.next()).comment.content_text, 'two');
      await moderator.post(`/api/comments/${body.id}/moderation`, {action: 'remove'});
      const {comment} = await stream.next();
      assert.deepEqual([comment.status, comment.content_text], ['removed', '']);
      await moderator.post(`/api/comments/${body.id}/moderation`, {action: 'approve'});
      assert.equal((await stream.next()).comment.status, 'published');
    });

    it('keeps quiet about what waits for a moderator', async () => {
      const stream = await open('quiet');
      const {body: held} = await ann.say('quiet', 'spam');
      const {body: shown} = await ann.say('quiet', 'fine');
      assert.equal((await stream.next()).comment.id, shown.id);
      await moderator.post(`/api/comments/${held.id}/moderation`, {action: 'approve'});
      assert.equal((await stream.next()).comment.id, held.id);
    });

    it('tells that the thread was closed and opened, in its place among the rest', async () => {
      const close = (closed) => moderator.patch('/api/threads?thread=closing', {closed});
      const stream = await open('closing');
      await close(true);
      const told = await stream.next();
      assert.deepEqual(told.thread, {thread: 'closing', closed: true, total: 0});
      await close(false);
      assert.equal((await stream.next()).thread.closed, false);
      await ann.say('closing', 'hello');
      assert.equal((await stream.next()).comment.content_text, 'hello');

      await ann.say('closing', 'again');
      await close(true);
      const {body} = await ann.say('closing', 'too late');
      assert.equal(body.type, '/problems#closed');
      const late = await open('closing', {after: told.id});
      const events = [await late.next(), await late.next(), await late.next()];
      assert.deepEqual(
        events.map(({id, name}) => [Number(id), name]),
        [
          [3, 'comment'],
          [4, 'comment'],
          [5, 'thread'],
        ],
      );
      assert.deepEqual(events[2].thread, {thread: 'closing', closed: true, total: 2});
    });

    it('continues where the one before it ended', async () => {
      const first = await open('back');
      await ann.say('back', 'one');
      const {id} = await first.next();
      await first.close();
      await ann.say('back', 'two');
      await ann.say('back', 'three');
      const second = await open('back', {headers: {'last-event-id': id}, after: '0'});
      assert.equal((await second.next()).comment.content_text, 'two');
      assert.equal((await second.next()).comment.content_text, 'three');
      await ann.say('back', 'four');
      assert.equal((await second.next()).comment.content_text, 'four');
    });

    it('brings all of a long past, each once and in order', async () => {
      const {length} = await Promise.all(
        Array.from({length: 250}, (_, i) => ann.say('long', `comment ${i}`)),
      );
      const stream = await open('long', {after: '0'});
      const ids = [];
      for (let i = 0; i < length; i += 1) ids.push(Number((await stream.next()).id));
      assert.deepEqual(
        ids,
        Array.from({length}, (_, i) => i + 1),
      );
    });

    it('tells fifty readers the same', async () => {
      const readers = await Promise.all(Array.from({length: 50}, () => open('crowd')));
      await ann.say('crowd', 'hello');
      const told = await Promise.all(readers.map((reader) => reader.next()));
      assert.ok(told.every(({comment}) => comment.content_text === 'hello'));
      for (const reader of readers) await reader.close();
    });

    it('is told nothing of other threads', async () => {
      const stream = await open('this');
      await ann.say('that', 'there');
      await ann.say('this', 'here');
      assert.equal((await stream.next()).comment.content_text, 'here');
    });

    it('needs a thread and a position that can be', async () => {
      for (const query of ['', '?thread=', '?thread=t&after=x', '?thread=t&after=-1']) {
        assert.equal((await server.guest.get(`/api/comments/events${query}`)).status, 400, query);
      }
      const headers = {'last-event-id': 'x'};
      const answer = await server.guest.get('/api/comments/events?thread=t', {headers});
      assert.equal(answer.status, 400);
    });

    it('can be read by pages of any origin', async () => {
      const stream = await open('origins', {headers: {origin: 'https://partner.example'}});
      const allowed = stream.response.headers.get('access-control-allow-origin');
      assert.equal(allowed, 'https://partner.example');
    });
  });

  describe('the server', () => {
    it('refuses more streams of one address than it allows, until one ends', async () => {
      const strict = await startServer({streamsPerAddress: 2});
      const open = () => openStream(strict.url, 't');
      try {
        const [first, second] = [await open(), await open()];
        const refused = await strict.guest.get('/api/comments/events?thread=t');
        assert.deepEqual([refused.status, refused.body.type], [429, '/problems#too-many-streams']);
        await first.close();
        await second.close();
      } finally {
        await strict.close();
      }
    });

    it('counts the addresses of one network as one', async () => {
      const strict = await startServer({streamsPerAddress: 1, trustProxy: true});
      const from = (address) => ({headers: {'x-forwarded-for': address}});
      try {
        const first = await openStream(strict.url, 't', from('2001:db8::1'));
        const address = '/api/comments/events?thread=t';
        assert.equal((await strict.guest.get(address, from('2001:db8::2'))).status, 429);
        const other = await openStream(strict.url, 't', from('2001:db8:0:1::1'));
        await first.close();
        await other.close();
      } finally {
        await strict.close();
      }
    });

    it(
      'keeps no place for who leaves before the stream has begun',
      {skip: engine === 'sqlite' && 'it begins at once there'},
      async () => {
        const strict = await startServer({database, streamsPerAddress: 1});
        const holder = new pg.Client({connectionString: database});
        await holder.connect();
        try {
          await holder.query('begin; lock table threads');
          const leaving = connect(Number(new URL(strict.url).port), '127.0.0.1');
          leaving.write('GET /api/comments/events?thread=t HTTP/1.1\r\nHost: localhost\r\n\r\n');
          const waiting = `select 1 from pg_locks where not granted and relation = 'threads'::regclass`;
          await until(async () => (await holder.query(waiting)).rowCount > 0);
          leaving.destroy();
          const connections = () =>
            new Promise((resolve) =>
              strict.app.server.getConnections((_, count) => resolve(count)),
            );
          await until(async () => (await connections()) === 0);
          await holder.query('commit');
          await (await openStream(strict.url, 't')).close();
        } finally {
          await holder.end();
          await strict.close();
        }
      },
    );

    it(
      'drops a reader who does not read, and nobody else',
      {
        skip: engine === 'postgres' && 'the database has no part in it',
      },
      async () => {
        const other = await startServer({maxLength: 20_000});
        const lazy = connect(Number(new URL(other.url).port), '127.0.0.1');
        const closed = new Promise((resolve) => lazy.once('close', resolve));
        lazy.on('error', () => {});
        try {
          const reader = await openStream(other.url, 'slow');
          lazy.write('GET /api/comments/events?thread=slow HTTP/1.1\r\nHost: localhost\r\n\r\n');
          await new Promise((resolve) => lazy.once('readable', resolve));

          // Never read again; what the system takes for it is some megabytes.
          const member = await other.member('Ann');
          const text = '字'.repeat(19_000);
          for (let i = 0; i < 300; i += 20) {
            const some = Array.from({length: 20}, (_, j) => member.say('slow', `${i + j} ${text}`));
            assert.ok((await Promise.all(some)).every(({status}) => status === 201));
            for (let j = 0; j < 20; j += 1) await reader.next();
          }
          lazy.resume();
          await closed;
          await reader.close();
        } finally {
          lazy.destroy();
          await other.close();
        }
      },
    );

    it('ends its streams when it stops', async () => {
      const other = await startServer();
      const stream = await openStream(other.url, 't');
      await other.close();
      await stream.ended;
    });
  });

  describe('copies of the server', {skip: engine === 'sqlite' && 'SQLite has one copy'}, () => {
    it('tell their readers what was posted at the other', async () => {
      const copy = await startServer({database});
      try {
        const stream = await openStream(copy.url, 'copies');
        const started = performance.now();
        await ann.say('copies', 'hello from here');
        assert.equal((await stream.next()).comment.content_text, 'hello from here');
        assert.ok(performance.now() - started < 1000);
        await stream.close();
      } finally {
        await copy.close();
      }
    });
  });
});

async function until(isSo) {
  while (!(await isSo())) await wait(10);
}
