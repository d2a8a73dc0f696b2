/** What an acknowledged comment survives: the real program, killed and stopped in the middle of its work. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, it} from 'node:test';
import {onBothDatabases} from './support/databases.mjs';
import {serve} from './support/program.mjs';
import {member, person} from './support/server.mjs';
import {openStream} from './support/stream.mjs';

const clients = 8;

onBothDatabases(({engine, createDatabase}) => {
  let folder;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'newsrack-kill-'));
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  const makePlace = async () =>
    engine === 'sqlite' ? mkdtempSync(path.join(folder, 'data-')) : createDatabase();

  /**
   * Posts so many comments as several members at once. Each is sent again, with the same key, until it
   * is acknowledged. `meanwhile` is called once so many are, and its promise is waited for at the end.
   * Resolves with the acknowledged comments by their texts, and how many sendings failed.
   */
  async function postAll(server, count, {when, meanwhile}) {
    const acknowledged = new Map();
    let [next, failures] = [0, 0];
    let happening;
    const refused = [];

    async function postOne(writer, text) {
      const headers = {'idempotency-key': `key-${text.replaceAll(' ', '-')}`};
      for (;;) {
        const answer = await writer.say('t', text, {headers}).catch(() => undefined);
        if (answer?.status === 201) return acknowledged.set(text, answer.body.id);
        failures += 1;
        // A server that is gone or going is tried again; any other answer is none that posting may have.
        if (answer && answer.status !== 503) return refused.push(`${answer.status} ${answer.text}`);
        await happening;
      }
    }

    async function work(name) {
      const writer = await member(server.url, name);
      while (next < count) {
        await postOne(writer, `comment ${(next += 1)}`);
        if (acknowledged.size >= when) happening ??= meanwhile();
      }
    }

    await Promise.all(Array.from({length: clients}, (_, index) => work(`Client ${index}`)));
    await happening;
    assert.deepEqual(refused, []);
    return {acknowledged, failures};
  }

  async function readAll(url) {
    const reader = person(url);
    const found = new Map();
    let cursor;
    do {
      const query = {limit: 100, ...(cursor && {cursor})};
      const {body} = await reader.read('t', query);
      for (const {id, content_text} of body.comments) {
        found.set(content_text, [...(found.get(content_text) ?? []), id]);
      }
      cursor = body.next_cursor;
      assert.equal(body.total, 1000);
    } while (cursor);
    return found;
  }

  /** The same port again, so that clients find it where it was. */
  const again = (place, {port}) => serve(place, {folder, port});

  for (const signal of ['SIGKILL', 'SIGTERM']) {
    it(`has every acknowledged comment once after ${signal} in the middle of a thousand posts`, async (t) => {
      const place = await makePlace();
      let server = await serve(place, {folder});
      t.after(() => server.stop('SIGKILL'));
      let ended;
      const {acknowledged, failures} = await postAll(server, 1000, {
        when: 400,
        async meanwhile() {
          ended = await server.stop(signal);
          server = await again(place, server);
        },
      });
      assert.equal(ended, signal === 'SIGTERM' ? 0 : 'SIGKILL');
      assert.ok(failures > 0, 'nobody noticed');
      const found = await readAll(server.url);
      assert.equal(acknowledged.size, 1000);
      assert.equal(found.size, 1000);
      for (const [text, id] of acknowledged) assert.deepEqual(found.get(text), [id]);
    });
  }

  if (engine === 'postgres') {
    it('shows comments posted at one copy to the readers of another within a second', async (t) => {
      const place = await makePlace();
      const copies = await Promise.all([serve(place, {folder}), serve(place, {folder})]);
      t.after(() => Promise.all(copies.map((copy) => copy.stop())));
      const streams = await Promise.all(copies.map(({url}) => openStream(url, 't')));
      for (const [from, to] of [
        [0, 1],
        [1, 0],
      ]) {
        const writer = await member(copies[from].url, 'Ann');
        const start = performance.now();
        await writer.say('t', `from copy ${from}`);
        const {comment} = await streams[to].next();
        assert.equal(comment.content_text, `from copy ${from}`);
        assert.ok(performance.now() - start < 1000);
        await streams[from].next();
      }
      await Promise.all(streams.map((stream) => stream.close()));
    });
  }

  it('ends live streams and stops with status 0 when it is told to', async () => {
    const server = await serve(await makePlace(), {folder});
    const stream = await openStream(server.url, 't');
    assert.equal(await server.stop('SIGINT'), 0);
    await stream.ended;
  });
});
