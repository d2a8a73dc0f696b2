/** Reports, moderators and closed threads. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {onBothDatabases} from './support/databases.mjs';
import {startServer} from './support/server.mjs';

onBothDatabases(({createDatabase}) => {
  let server, ann, moderator, readers;
  before(async () => {
    server = await startServer({database: await createDatabase(), heldWords: ['spam']});
    ann = await server.member('Ann');
    moderator = await server.moderator();
    readers = [];
    for (const name of ['Bob', 'Cid', 'Dan', 'Eve']) readers.push(await server.member(name));
    // Who has only just come counts for less.
    for (const reader of readers) await reader.get('/api/session');
    server.clock.advance(24 * 3600);
  });
  after(() => server?.close());

  const problem = ({status, body}) => [status, body?.type];
  const report = (person, {id}, body = {}) => person.post(`/api/comments/${id}/reports`, body);
  const moderate = (person, {id}, action) =>
    person.post(`/api/comments/${id}/moderation`, {action});
  const close = (person, thread, closed) =>
    person.patch(`/api/threads?${new URLSearchParams({thread})}`, {closed});
  const statusFor = async (person, {id}) => {
    const {status, body} = await person.get(`/api/comments/${id}`);
    return status === 200 ? body.status : status;
  };
  const say = async (text, thread = 'reports') => (await ann.say(thread, text)).body;

  describe('reports', () => {
    it('hold a comment when three members have made one', async () => {
      const comment = await say('rude');
      const [bob, cid, dan] = readers;
      assert.equal((await report(bob, comment, {reason: 'rude'})).status, 204);
      await report(bob, comment);
      await report(bob, comment);
      await report(cid, comment);
      assert.equal(await statusFor(server.guest, comment), 'published');
      await report(dan, comment);
      assert.equal(await statusFor(server.guest, comment), 404);
      assert.equal(await statusFor(ann, comment), 'pending');
      assert.equal((await server.guest.read('reports')).body.total, 0);
    });

    it('hold it, too, when they come at the same moment', async () => {
      const comment = await say('very rude', 'rush');
      await Promise.all(readers.map((reader) => report(reader, comment)));
      assert.equal(await statusFor(server.guest, comment), 404);
    });

    it('do nothing to what a moderator has approved, until it is edited', async () => {
      const comment = await say('disputed');
      await moderate(moderator, comment, 'approve');
      for (const reader of readers.slice(0, 3)) await report(reader, comment);
      assert.equal(await statusFor(server.guest, comment), 'published');
      await ann.patch(`/api/comments/${comment.id}`, {content_text: 'worse'});
      await report(readers[3], comment);
      assert.equal(await statusFor(server.guest, comment), 404);
    });

    it('that a moderator has answered count no more, and need three new ones after an edit', async () => {
      const comment = await say('disputed again');
      const [bob, cid, dan] = readers;
      for (const reader of [bob, cid, dan]) await report(reader, comment);
      await moderate(moderator, comment, 'approve');
      await ann.patch(`/api/comments/${comment.id}`, {content_text: 'milder'});
      for (const reader of [bob, bob, cid]) await report(reader, comment);
      assert.equal(await statusFor(server.guest, comment), 'published');
      await report(dan, comment);
      assert.equal(await statusFor(server.guest, comment), 404);
    });

    it('of members who are new count as one', async () => {
      const comment = await say('unpopular');
      for (const name of ['New', 'Newer', 'Newest'])
        await report(await server.member(name), comment);
      await report(readers[0], comment);
      assert.equal(await statusFor(server.guest, comment), 'published');
      await report(readers[1], comment);
      assert.equal(await statusFor(server.guest, comment), 404);
    });

    it('are not for guests, nor for one’s own comments, nor for what is not there', async () => {
      const comment = await say('mine');
      assert.equal((await report(server.guest, comment)).status, 401);
      assert.deepEqual(problem(await report(ann, comment)), [403, '/problems#forbidden']);
      assert.equal((await report(readers[0], {id: 'unknown'})).status, 404);
      const held = await say('spam');
      assert.equal((await report(readers[0], held)).status, 404);
    });
  });

  describe('a member', () => {
    it('changes and reports comments only so often, and each two seconds one more', async () => {
      const slow = await startServer({database: await createDatabase(), rateLimit: 6});
      try {
        const [cat, dog] = [await slow.member('Cat'), await slow.member('Dog')];
        const {body: comment} = await cat.say('t', 'hello');
        const edit = (text) => cat.patch(`/api/comments/${comment.id}`, {content_text: text});
        for (let i = 0; i < 29; i += 1) assert.equal((await edit(`${i}`)).status, 200);
        assert.equal((await report(cat, comment)).status, 403);
        const refused = [await edit('more'), await report(cat, comment)];
        refused.push(await cat.delete(`/api/comments/${comment.id}`));
        for (const answer of refused) {
          assert.deepEqual(problem(answer), [429, '/problems#too-fast']);
          assert.equal(answer.headers.get('retry-after'), '2');
        }
        assert.equal((await report(dog, comment)).status, 204);
        slow.clock.advance(2);
        assert.equal((await edit('more')).status, 200);
      } finally {
        await slow.close();
      }
    });
  });

  describe('a moderator', () => {
    it('may moderate every comment, and others none', async () => {
      const comment = await say('anything');
      const can = async (person) => (await person.get(`/api/comments/${comment.id}`)).body.can;
      assert.deepEqual(await can(moderator), ['reply', 'report', 'moderate']);
      assert.deepEqual(await can(readers[0]), ['reply', 'report']);
      for (const person of [ann, readers[0]]) {
        const answer = await moderate(person, comment, 'remove');
        assert.deepEqual(problem(answer), [403, '/problems#forbidden']);
      }
      assert.equal((await moderate(server.guest, comment, 'remove')).status, 401);
      assert.equal((await moderate(moderator, {id: 'unknown'}, 'remove')).status, 404);
    });

    it('approves what is held', async () => {
      const comment = await say('spam, but nice', 'approval');
      const {status, body} = await moderate(moderator, comment, 'approve');
      assert.deepEqual([status, body.status], [200, 'published']);
      const {body: page} = await server.guest.read('approval');
      assert.deepEqual([page.total, page.comments[0].id], [1, comment.id]);
    });

    it('removes a comment, also for its author, and may take that back', async () => {
      const comment = await say('out', 'removal');
      assert.equal((await moderate(moderator, comment, 'remove')).body.status, 'removed');
      assert.equal(await statusFor(ann, comment), 404);
      assert.equal((await server.guest.read('removal')).body.total, 0);
      await moderate(moderator, comment, 'approve');
      assert.equal(await statusFor(server.guest, comment), 'published');
    });

    it('cannot bring back what its author has deleted', async () => {
      const comment = await say('regret');
      await ann.delete(`/api/comments/${comment.id}`);
      const answer = await moderate(moderator, comment, 'approve');
      assert.deepEqual(problem(answer), [409, '/problems#removed']);
    });

    it('leaves a placeholder where there are replies, which a reply that waits is not', async () => {
      const thread = 'under';
      const comment = await say('question', thread);
      const {body: reply} = await readers[0].say(thread, 'spam', {parent_id: comment.id});
      await moderate(moderator, comment, 'remove');
      assert.equal(await statusFor(server.guest, comment), 404);
      await moderate(moderator, reply, 'approve');
      assert.equal(await statusFor(server.guest, comment), 'removed');
      const {body} = await server.guest.read(thread, {after: 0});
      assert.deepEqual(
        body.comments.map(({id, status}) => [id, status]),
        [
          [comment.id, 'removed'],
          [reply.id, 'published'],
        ],
      );
    });
  });

  describe('a closed thread', () => {
    it('is read, and takes no comments until it is opened again', async () => {
      const comment = await say('last word', 'over');
      assert.deepEqual((await close(moderator, 'over', true)).body, {
        thread: 'over',
        closed: true,
        total: 1,
      });
      assert.deepEqual(problem(await ann.say('over', 'one more')), [403, '/problems#closed']);
      const {body} = await ann.read('over');
      assert.deepEqual([body.closed, body.comments[0].can], [true, ['edit', 'delete']]);
      assert.equal((await server.guest.read('over')).body.closed, true);
      assert.equal((await ann.delete(`/api/comments/${comment.id}`)).status, 204);
      await close(moderator, 'over', false);
      assert.equal((await ann.say('over', 'one more')).status, 201);
    });

    it('may be closed before anybody has written in it', async () => {
      assert.equal((await close(moderator, 'never', true)).status, 200);
      assert.equal((await server.guest.read('never')).body.closed, true);
      assert.equal((await ann.say('never', 'hello')).status, 403);
    });

    it('is closed by moderators only', async () => {
      assert.equal((await close(ann, 'reports', true)).status, 403);
      assert.equal((await close(server.guest, 'reports', true)).status, 401);
    });
  });
});
