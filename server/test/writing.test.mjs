/** Writing: who may, what may be written, and that nothing is written twice. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {onBothDatabases} from './support/databases.mjs';
import {startServer} from './support/server.mjs';

onBothDatabases(({createDatabase, engine}) => {
  let server, ann, bob, moderator;
  before(async () => {
    const heldWords = ['spam', 'buy now', 'Straße'];
    server = await startServer({database: await createDatabase(), heldWords, maxLength: 50});
    [ann, bob, moderator] = [
      await server.member('Ann'),
      await server.member('Bob'),
      await server.moderator(),
    ];
  });
  after(() => server?.close());

  const problem = ({status, body}) => [status, body?.type];
  const total = async (thread) => (await server.guest.read(thread)).body.total;

  describe('posting', () => {
    it('is for members only, and says so', async () => {
      const answer = await server.guest.say('gate', 'hello');
      assert.deepEqual(problem(answer), [401, '/problems#sign-in']);
      assert.match(answer.body.detail, /Only registered members/);
      assert.equal(await total('gate'), 0);
    });

    it('answers with the comment, which everybody can read then', async () => {
      const {status, body} = await ann.say('first', '  Hello,\r\n<b>world</b>  ');
      assert.equal(status, 201);
      assert.equal(body.content_text, 'Hello,\n<b>world</b>');
      assert.equal(body.author.name, 'Ann');
      assert.deepEqual(body.can, ['reply', 'edit', 'delete']);
      assert.deepEqual((await server.guest.read('first')).body.comments, [{...body, can: []}]);
    });

    it('gives back every text as it was', async () => {
      for (const text of [
        "'; drop table comments; --",
        '<script>alert(1)</script>',
        '${7*7} {{7*7}} %00 %s',
        'שלום العربية 你好',
        '\u202eright to left',
        'tab\there',
      ]) {
        const {body} = await ann.say('texts', text);
        const {body: read} = await server.guest.get(`/api/comments/${body.id}`);
        assert.equal(read.content_text, text);
      }
    });

    it('refuses nothing, too much and what is not text', async () => {
      assert.deepEqual(problem(await ann.say('t', ' \n ')), [422, '/problems#empty']);
      for (const text of ['nul\u0000', 'bell\u0007', 'half \ud83d', 'c1 \u0085']) {
        assert.deepEqual(problem(await ann.say('t', text)), [422, '/problems#invalid'], text);
      }
      const long = await ann.say('t', 'x'.repeat(51));
      assert.deepEqual(problem(long), [422, '/problems#too-long']);
      assert.deepEqual([long.body.max_length, long.body.length], [50, 51]);
      assert.equal(await total('t'), 0);
    });

    it('counts characters as a reader does', async () => {
      const family = '👩‍👩‍👧‍👦';
      assert.equal((await ann.say('families', family.repeat(50))).status, 201);
      assert.equal((await ann.say('families', family.repeat(51))).body.length, 51);
    });

    it('counts a letter with a heap of accents as all of them', async () => {
      const heap = `e${'\u0301'.repeat(60)}`;
      assert.deepEqual((await ann.say('heaps', heap)).body.length, 61);
      assert.equal((await ann.say('heaps', `e${'\u0301'.repeat(5)}`.repeat(50))).status, 201);
    });

    it('counts right where characters are long and many', async () => {
      for (const character of ['x', '👩‍👩‍👧‍👦', '🇩🇪', 'e\u0301\u0323', '字', '\r\n字']) {
        const {body} = await ann.say('t', character.repeat(500));
        const lines = character.startsWith('\r') ? 2 : 1;
        assert.equal(body.length, lines * 500 - (lines - 1), character);
      }
    });

    it('refuses a very long text at once, so that nobody waits for it', async () => {
      const started = performance.now();
      const {status, body} = await ann.say('t', 'x'.repeat(62 * 1024));
      assert.deepEqual([status, body.length], [422, 62 * 1024]);
      assert.ok(performance.now() - started < 3000);
    });

    it('refuses what nobody can see', async () => {
      for (const text of [
        '\u200b',
        '\u2060 \u00ad',
        '\u3164',
        '\u2800',
        '\u0301',
        '\ufeff\n\u200d',
      ]) {
        assert.deepEqual(problem(await ann.say('t', text)), [422, '/problems#empty']);
      }
      assert.equal((await ann.say('seen', '1\ufe0f\u20e3')).status, 201);
    });

    it('refuses bodies that are too large, not JSON or not an object', async () => {
      const large = await ann.say('t', 'x'.repeat(70_000));
      assert.deepEqual(problem(large), [413, '/problems#too-large']);
      for (const [type, raw, status] of [
        ['text/plain', 'hello', 415],
        ['application/x-www-form-urlencoded', 'thread=t&content_text=x', 415],
        ['application/json', '{"thread":', 400],
        ['application/json', '', 400],
        ['application/json', '[]', 400],
        ['application/json', 'null', 400],
        ['application/json', '{"thread":1,"content_text":"x"}', 400],
        ['application/json', '{"thread":"t","content_text":7}', 400],
        ['application/json', '{"__proto__":{"x":1},"thread":"t","content_text":"x"}', 400],
      ]) {
        const headers = {'content-type': type};
        const answer = await ann.send('POST', '/api/comments', {raw, headers});
        assert.equal(answer.status, status, `${type} ${raw}`);
      }
      assert.equal(await total('t'), 0);
    });
  });

  describe('a reply', () => {
    it('belongs to the comment that it replies to', async () => {
      const {body: one} = await ann.say('replies', 'one');
      const {status, body: two} = await bob.say('replies', 'two', {parent_id: one.id});
      assert.equal(status, 201);
      assert.equal(two.parent_id, one.id);
    });

    it('needs a comment that everybody sees, in the same thread', async () => {
      const {body: one} = await ann.say('replies', 'another');
      const {body: held} = await ann.say('replies', 'spam');
      const {body: gone} = await ann.say('replies', 'gone');
      await ann.delete(`/api/comments/${gone.id}`);
      const before = await total('replies');
      for (const [thread, parent_id] of [
        ['elsewhere', one.id],
        ['replies', 'nothing'],
        ['replies', held.id],
        ['replies', gone.id],
      ]) {
        const answer = await bob.say(thread, 'to what?', {parent_id});
        assert.deepEqual(problem(answer), [422, '/problems#no-parent']);
      }
      assert.equal(await total('replies'), before);
    });
  });

  describe('the same call again', () => {
    const withKey = (key) => ({headers: {'idempotency-key': key}});

    it('is answered with the comment that exists, and posts nothing', async () => {
      const first = await ann.say('again', 'once', withKey('key-1'));
      const second = await ann.say('again', 'once', withKey('key-1'));
      assert.deepEqual([second.status, second.body], [201, first.body]);
      assert.equal(await total('again'), 1);
    });

    it('keeps its status when a moderator has decided since', async () => {
      const first = await ann.say('again', 'spam once', withKey('key-2'));
      assert.equal(first.status, 202);
      await moderator.post(`/api/comments/${first.body.id}/moderation`, {action: 'approve'});
      const second = await ann.say('again', 'spam once', withKey('key-2'));
      assert.deepEqual([second.status, second.body.status], [202, 'published']);
    });

    it('is refused with another text, and shown what the key belongs to', async () => {
      const first = await ann.say('again', 'mine', withKey('key-3'));
      const second = await ann.say('again', 'changed', withKey('key-3'));
      assert.deepEqual(problem(second), [422, '/problems#key-reused']);
      assert.deepEqual(second.body.comment, first.body);
    });

    it('in a thread that was closed since is answered as before, without a way to reply', async () => {
      const options = {headers: {'idempotency-key': 'closing'}};
      const {body} = await ann.say('closing', 'hello', options);
      await moderator.patch('/api/threads?thread=closing', {closed: true});
      const again = await ann.say('closing', 'hello', options);
      assert.deepEqual([again.status, again.body.id], [201, body.id]);
      assert.deepEqual(again.body.can, ['edit', 'delete']);
      const reused = await ann.say('closing', 'something else', options);
      assert.deepEqual(reused.body.comment.can, ['edit', 'delete']);
    });

    it('is another member’s own when they use the same key', async () => {
      await ann.say('again', 'hers', withKey('key-4'));
      assert.equal((await bob.say('again', 'his', withKey('key-4'))).status, 201);
    });

    it('posts once, however many come at the same moment', async () => {
      const calls = Array.from({length: 8}, () => ann.say('rush', 'once', withKey('key-5')));
      const ids = (await Promise.all(calls)).map(({status, body}) => `${status} ${body.id}`);
      assert.equal(new Set(ids).size, 1);
      assert.equal(await total('rush'), 1);
    });

    it('refuses a key that is no key', async () => {
      for (const key of ['with space', 'x'.repeat(101), 'é']) {
        assert.equal((await ann.say('again', 'x', withKey(key))).status, 400);
      }
    });
  });

  describe('the same text again', () => {
    it('is refused within a day in the same thread', async () => {
      await ann.say('dup', 'hello');
      const second = await ann.say('dup', ' hello ');
      assert.deepEqual(problem(second), [409, '/problems#duplicate']);
      assert.equal((await ann.say('dup elsewhere', 'hello')).status, 201);
      assert.equal((await bob.say('dup', 'hello')).status, 201);
      server.clock.advance(24 * 60 * 60 + 1);
      assert.equal((await ann.say('dup', 'hello')).status, 201);
    });

    it('may come back when its author has deleted it', async () => {
      const {body} = await ann.say('dup', 'second thoughts');
      await ann.delete(`/api/comments/${body.id}`);
      assert.equal((await ann.say('dup', 'second thoughts')).status, 201);
    });

    it('is one comment, however many come at the same moment', async () => {
      const calls = Array.from({length: 6}, () => ann.say('dup rush', 'me too'));
      const statuses = (await Promise.all(calls)).map(({status}) => status).sort();
      assert.deepEqual(statuses, [201, 409, 409, 409, 409, 409]);
    });
  });

  describe('a comment that is held', () => {
    it('has a listed word in any case, but not one inside another word', async () => {
      for (const [text, status] of [
        ['Buy SPAM', 202],
        ['buy\n NOW!', 202],
        ['in der STRASSE', 202],
        ['ｓｐａｍ', 202],
        ['spammers', 201],
        ['antispam', 201],
        ['buy nowhere', 201],
      ]) {
        assert.equal((await ann.say('words', text)).status, status, text);
      }
    });

    it('has more than three links', async () => {
      const links = (count) => Array.from({length: count}, (_, i) => `www.a.b/${i}`).join(' ');
      assert.equal((await ann.say('links', links(3))).status, 201);
      assert.equal((await ann.say('links', links(4))).status, 202);
    });

    it('is there for its author and for moderators alone, and counts for nobody', async () => {
      const {body} = await ann.say('hidden', 'spam');
      assert.equal(body.status, 'pending');
      const seen = async (reader) => (await reader.read('hidden')).body.comments.length;
      assert.deepEqual(
        [await seen(ann), await seen(moderator), await seen(bob), await seen(server.guest)],
        [1, 1, 0, 0],
      );
      assert.equal(await total('hidden'), 0);
    });
  });

  describe('editing', () => {
    it('changes one’s own text and says when', async () => {
      const {body} = await ann.say('edit', 'befor');
      server.clock.advance(60);
      const {status, body: edited} = await ann.patch(`/api/comments/${body.id}`, {
        content_text: 'before',
      });
      assert.equal(status, 200);
      assert.equal(edited.content_text, 'before');
      assert.equal(Date.parse(edited.edited_at) - Date.parse(body.published_at), 60_000);
    });

    it('ends after 15 minutes', async () => {
      const {body} = await ann.say('edit', 'late');
      server.clock.advance(15 * 60);
      const edit = (content_text) => ann.patch(`/api/comments/${body.id}`, {content_text});
      assert.equal((await edit('just in time')).status, 200);
      server.clock.advance(1);
      assert.deepEqual(problem(await edit('too late')), [403, '/problems#too-late']);
      const {body: now} = await ann.get(`/api/comments/${body.id}`);
      assert.deepEqual([now.content_text, now.can], ['just in time', ['reply', 'delete']]);
    });

    it('is for one’s own comments only, also for moderators', async () => {
      const {body} = await ann.say('edit', 'hers');
      for (const other of [bob, moderator]) {
        const answer = await other.patch(`/api/comments/${body.id}`, {content_text: 'mine'});
        assert.deepEqual(problem(answer), [403, '/problems#forbidden']);
      }
      const guest = await server.guest.patch(`/api/comments/${body.id}`, {content_text: 'mine'});
      assert.equal(guest.status, 401);
    });

    it('can hold the comment', async () => {
      const {body} = await ann.say('edit held', 'fine');
      const {body: edited} = await ann.patch(`/api/comments/${body.id}`, {content_text: 'spam'});
      assert.equal(edited.status, 'pending');
      assert.equal(await total('edit held'), 0);
      assert.equal((await server.guest.get(`/api/comments/${body.id}`)).status, 404);
    });
  });

  describe('deleting', () => {
    const remove = (person, {id}) => person.delete(`/api/comments/${id}`);

    it('takes one’s own comment away, and may be repeated', async () => {
      const {body} = await ann.say('delete', 'oops');
      assert.equal((await remove(ann, body)).status, 204);
      assert.equal((await remove(ann, body)).status, 204);
      assert.equal((await server.guest.get(`/api/comments/${body.id}`)).status, 404);
      assert.deepEqual((await ann.read('delete')).body.comments, []);
      assert.equal(await total('delete'), 0);
    });

    it('is for one’s own comments only', async () => {
      const {body} = await ann.say('delete', 'hers');
      assert.deepEqual(problem(await remove(bob, body)), [403, '/problems#forbidden']);
      assert.equal((await remove(server.guest, body)).status, 401);
      assert.equal((await remove(bob, {id: 'unknown'})).status, 404);
    });

    it('leaves a placeholder while there is a reply, all the way up', async () => {
      const thread = 'placeholders';
      const {body: one} = await ann.say(thread, 'one');
      const {body: two} = await bob.say(thread, 'two', {parent_id: one.id});
      const {body: three} = await bob.say(thread, 'three', {parent_id: two.id});
      await remove(ann, one);
      await remove(bob, two);
      const listed = async () =>
        (await server.guest.read(thread)).body.comments.map(({id, status}) => [id, status]);
      assert.deepEqual(await listed(), [
        [one.id, 'removed'],
        [two.id, 'removed'],
        [three.id, 'published'],
      ]);
      const {body: placeholder} = await server.guest.get(`/api/comments/${one.id}`);
      assert.deepEqual(
        [placeholder.author, placeholder.content_text, placeholder.can],
        [null, '', []],
      );
      await remove(bob, three);
      assert.deepEqual(await listed(), []);
    });
  });

  describe('a member who posts fast', () => {
    it('waits until a minute has passed, and is told how long', async () => {
      const strict = await startServer({database: await createDatabase(), rateLimit: 3});
      try {
        const eve = await strict.member('Eve');
        for (let i = 0; i < 3; i += 1) {
          assert.equal((await eve.say(`fast ${i}`, `${i}`)).status, 201);
          strict.clock.advance(10);
        }
        const refused = await eve.say('fast', '4');
        assert.deepEqual(problem(refused), [429, '/problems#too-fast']);
        assert.equal(refused.headers.get('retry-after'), '30');
        assert.equal((await (await strict.member('Zoe')).say('fast', 'I am not')).status, 201);
        strict.clock.advance(30);
        assert.equal((await eve.say('fast', '4')).status, 201);
      } finally {
        await strict.close();
      }
    });

    it(
      'has one limit, however many copies of the server there are',
      {
        skip: engine === 'sqlite' && 'SQLite has one copy',
      },
      async () => {
        const database = await createDatabase();
        const copies = [];
        for (let i = 0; i < 3; i += 1) copies.push(await startServer({database, rateLimit: 3}));
        try {
          const calls = [];
          for (const copy of copies) {
            const eve = await copy.member('Eve');
            for (let i = 0; i < 4; i += 1) calls.push(eve.say(`copies ${i}`, `${calls.length}`));
          }
          const statuses = (await Promise.all(calls)).map(({status}) => status);
          assert.equal(statuses.filter((status) => status === 201).length, 3);
          assert.equal(statuses.filter((status) => status === 429).length, 9);
        } finally {
          for (const copy of copies) await copy.close();
        }
      },
    );
  });
});
