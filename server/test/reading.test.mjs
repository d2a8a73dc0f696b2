/** Reading a thread: the order, the pages, the conversations and what has changed. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {onBothDatabases} from './support/databases.mjs';
import {startServer} from './support/server.mjs';

onBothDatabases(({createDatabase}) => {
  let server, ann, bob, moderator;
  before(async () => {
    server = await startServer({database: await createDatabase(), heldWords: ['spam']});
    [ann, bob, moderator] = [
      await server.member('Ann'),
      await server.member('Bob'),
      await server.moderator(),
    ];
  });
  after(() => server?.close());

  const texts = ({body}) => body.comments.map((comment) => comment.content_text);

  async function say(person, thread, text, parent) {
    server.clock.advance(1);
    const {status, body} = await person.say(thread, text, {parent_id: parent?.id});
    assert.ok(status === 201 || status === 202);
    return body;
  }

  /** Two conversations, of which the first goes on after the second has begun. */
  async function twoConversations(thread) {
    const a = await say(ann, thread, 'a');
    const b = await say(bob, thread, 'b');
    const a1 = await say(bob, thread, 'a1', a);
    const b1 = await say(ann, thread, 'b1', b);
    const a11 = await say(ann, thread, 'a11', a1);
    const a2 = await say(ann, thread, 'a2', a);
    return {a, b, a1, b1, a11, a2};
  }

  describe('a thread', () => {
    it('is empty while nobody has written in it', async () => {
      const {status, body} = await server.guest.read('nobody');
      assert.equal(status, 200);
      assert.deepEqual(body, {
        comments: [],
        next_cursor: null,
        total: 0,
        closed: false,
        changed: '0',
      });
    });

    it('has the newest conversation first, and in each the oldest comment first', async () => {
      await twoConversations('order');
      assert.deepEqual(texts(await server.guest.read('order')), [
        'b',
        'b1',
        'a',
        'a1',
        'a11',
        'a2',
      ]);
    });

    it('has the oldest conversation first when asked for it', async () => {
      await twoConversations('oldest');
      const answer = await server.guest.read('oldest', {sort: 'oldest'});
      assert.deepEqual(texts(answer), ['a', 'a1', 'a11', 'a2', 'b', 'b1']);
      assert.equal(answer.body.total, 6);
    });

    for (const sort of ['newest', 'oldest']) {
      it(`comes in pages that leave nothing out and repeat nothing, ${sort} first`, async () => {
        const thread = `pages-${sort}`;
        await twoConversations(thread);
        const whole = texts(await server.guest.read(thread, {sort}));
        for (const reader of [server.guest, ann, moderator]) {
          const parts = [];
          let cursor;
          do {
            const page = await reader.read(thread, {sort, limit: 2, ...(cursor && {cursor})});
            parts.push(texts(page));
            cursor = page.body.next_cursor;
          } while (cursor);
          assert.deepEqual(parts.flat(), whole);
          assert.equal(parts.length, 3);
        }
      });
    }

    it('keeps its pages in place while others write', async () => {
      const thread = 'steady';
      for (let i = 0; i < 6; i += 1) await say(ann, thread, `old ${i}`);
      const first = await server.guest.read(thread, {limit: 3});
      await say(bob, thread, 'new');
      const second = await server.guest.read(thread, {limit: 3, cursor: first.body.next_cursor});
      assert.deepEqual(texts(second), ['old 2', 'old 1', 'old 0']);
    });

    it('refuses a cursor that it has not given', async () => {
      await twoConversations('cursor');
      const {body} = await server.guest.read('cursor', {limit: 2});
      for (const cursor of ['x', '', `${body.next_cursor}AAAA!`, 'bmV3ZXN0IDsgZHJvcA']) {
        assert.equal((await server.guest.read('cursor', {cursor})).status, 400, cursor);
      }
      const other = {cursor: body.next_cursor, sort: 'oldest'};
      assert.equal((await server.guest.read('cursor', other)).status, 400);
    });

    it('is not taken for another one whose name ends alike', async () => {
      for (const thread of ['one two', 'two']) await twoConversations(thread);
      const {body} = await server.guest.read('one two', {limit: 2});
      const cursor = body.next_cursor;
      await server.guest.read('one two', {limit: 2, cursor});
      const answer = await server.guest.read('two', {limit: 2, cursor: `${cursor} one`});
      assert.equal(answer.status, 400);
    });

    it('shows a guest a new comment at once, although pages are kept', async () => {
      await say(ann, 'kept', 'one');
      assert.deepEqual(texts(await server.guest.read('kept')), ['one']);
      await say(ann, 'kept', 'two');
      assert.deepEqual(texts(await server.guest.read('kept')), ['two', 'one']);
    });

    it('may be named in any script, and with what looks like SQL', async () => {
      for (const thread of [
        'أخبار/الرياض?a=1&b=2',
        "'; drop table comments; --",
        '👩‍👩‍👧‍👦'.repeat(40),
      ]) {
        await say(ann, thread, 'here');
        assert.deepEqual(texts(await server.guest.read(thread)), ['here']);
      }
    });
  });

  describe('a conversation', () => {
    it('is found by any of its comments, and whole', async () => {
      const {a11, b} = await twoConversations('talk');
      const whole = ['a', 'a1', 'a11', 'a2'];
      assert.deepEqual(texts(await server.guest.read('talk', {conversation: a11.id})), whole);
      assert.deepEqual(texts(await ann.read('talk', {conversation: b.id})), ['b', 'b1']);
    });

    it('is not found in another thread, by an unknown comment, or by one that is hidden', async () => {
      const {a} = await twoConversations('here');
      const held = await say(ann, 'here', 'spam');
      for (const [thread, id] of [
        ['elsewhere', a.id],
        ['here', 'unknown'],
        ['here', held.id],
      ]) {
        assert.equal((await server.guest.read(thread, {conversation: id})).status, 404);
      }
      assert.deepEqual(texts(await ann.read('here', {conversation: held.id})), ['spam']);
    });
  });

  describe('what has changed', () => {
    it('is everything since a position, the oldest change first', async () => {
      const thread = 'changes';
      const one = await say(ann, thread, 'one');
      const {changed} = (await server.guest.read(thread)).body;
      const two = await say(bob, thread, 'two');
      await ann.patch(`/api/comments/${one.id}`, {content_text: 'one, edited'});
      await bob.delete(`/api/comments/${two.id}`);

      const {body} = await server.guest.read(thread, {after: changed});
      assert.deepEqual(
        body.comments.map(({id, status, content_text}) => [id, status, content_text]),
        [
          [one.id, 'published', 'one, edited'],
          [two.id, 'removed', ''],
        ],
      );
      assert.equal(body.next_cursor, null);
      const later = await server.guest.read(thread, {after: body.changed});
      assert.deepEqual(later.body.comments, []);
      assert.equal(later.body.changed, body.changed);
    });

    it('says nothing of a comment that was held from the start, but to whom it concerns', async () => {
      const thread = 'held';
      await say(ann, thread, 'spam');
      const count = async (reader) => (await reader.read(thread, {after: 0})).body.comments.length;
      assert.equal(await count(server.guest), 0);
      assert.equal(await count(bob), 0);
      assert.equal(await count(ann), 1);
      assert.equal(await count(moderator), 1);
    });

    it('comes in parts that can be followed to the end', async () => {
      const thread = 'many changes';
      await Promise.all(Array.from({length: 230}, (_, i) => ann.say(thread, `comment ${i}`)));
      const seen = new Set();
      let changed = '0';
      for (let part = 0; part < 2; part += 1) {
        const {body} = await server.guest.read(thread, {after: changed});
        for (const {id} of body.comments) seen.add(id);
        changed = body.changed;
      }
      assert.equal(seen.size, 230);
      assert.equal((await server.guest.read(thread)).body.changed, changed);
    });

    it('is nothing for a position that the thread has not reached', async () => {
      await say(ann, 'restored', 'one');
      const {body} = await server.guest.read('restored', {after: 999});
      assert.deepEqual([body.comments, body.changed], [[], '1']);
    });
  });

  describe('one comment', () => {
    it('can be read by its id', async () => {
      const one = await say(ann, 'single', 'one');
      const {body} = await server.guest.get(`/api/comments/${one.id}`);
      assert.deepEqual(body, {...one, can: []});
    });

    it('is not there when there is none, or when it is not for the one who asks', async () => {
      const held = await say(ann, 'single', 'spam');
      assert.equal((await server.guest.get('/api/comments/none')).status, 404);
      assert.equal((await bob.get(`/api/comments/${held.id}`)).status, 404);
      assert.equal((await ann.get(`/api/comments/${held.id}`)).status, 200);
    });
  });

  describe('pages of any origin', () => {
    it('may read, and learn when to try again', async () => {
      const origin = 'https://partner.example';
      const {headers} = await server.guest.get('/api/comments?thread=t', {headers: {origin}});
      assert.equal(headers.get('access-control-allow-origin'), origin);
      assert.equal(headers.get('access-control-allow-credentials'), 'true');
      assert.equal(headers.get('access-control-expose-headers'), 'Retry-After');
      assert.match(headers.get('vary'), /Origin/);
      assert.equal(headers.get('cache-control'), 'no-store');
    });

    it('may ask first, and read refusals, too', async () => {
      const origin = 'https://partner.example';
      const asked = {origin, 'access-control-request-method': 'PATCH'};
      const preflight = await fetch(`${server.url}/api/comments/x`, {
        method: 'OPTIONS',
        headers: asked,
      });
      assert.equal(preflight.status, 204);
      assert.match(preflight.headers.get('access-control-allow-methods'), /PATCH/);
      assert.match(preflight.headers.get('access-control-allow-headers'), /Idempotency-Key/);

      const bad = {origin, authorization: 'Bearer nonsense'};
      const refused = await server.guest.get('/api/comments?thread=t', {headers: bad});
      assert.equal(refused.status, 401);
      assert.equal(refused.headers.get('access-control-allow-origin'), origin);
    });

    it('get no leave to read the pages of the server itself', async () => {
      const response = await fetch(`${server.url}/problems`, {
        headers: {origin: 'https://partner.example'},
      });
      assert.equal(response.headers.get('access-control-allow-origin'), null);
    });
  });
});
