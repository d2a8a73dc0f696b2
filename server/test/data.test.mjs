/** Export, import and backup, with the real program on both databases. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, it} from 'node:test';
import {onBothDatabases} from './support/databases.mjs';
import {placeOf, runProgram, serve} from './support/program.mjs';
import {member, person, startServer} from './support/server.mjs';

onBothDatabases(({engine, createDatabase}) => {
  let folder, source, filled, text;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'newsrack-data-'));
    source = await makePlace();
    filled = await fill(source);
    text = await exported(source);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  const makeFolder = () => mkdtempSync(path.join(folder, 'data-'));
  const makePlace = async () => (engine === 'sqlite' ? makeFolder() : createDatabase());
  const run = (place, args, options) => {
    const {args: where, env} = placeOf(place);
    return runProgram([...args, ...where], {env, ...options});
  };

  async function exported(place) {
    const {status, out, err} = await run(place, ['export']);
    assert.equal(status, 0, err);
    return out;
  }

  async function imported(place, input) {
    const {status, out, err} = await run(place, ['import'], {input});
    assert.equal(status, 0, err);
    return out;
  }

  /** Everything but the moment of the export. */
  const contents = (text) => text.split('\n').slice(1).join('\n');
  const recordsOf = (text, table) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter((record) => record.table === table);

  /** A server that has seen everything that there is to export. */
  async function fill(place) {
    const database = engine === 'sqlite' ? path.join(place, 'newsrack.db') : place;
    const server = await startServer({database, heldWords: ['hold'], now: () => new Date()});
    const [ann, ben] = [await server.member('Ann'), await server.member('Ben')];
    const top = await ann.say('t', 'First \u2028 of “all” \u{1F469}‍\u{1F680}\nwith two lines', {
      headers: {'idempotency-key': 'key-1'},
    });
    const parent_id = top.body.id;
    const reply = await ben.say('t', 'A reply', {parent_id});
    await ann.say('t', 'hold this');
    await ben.patch(`/api/comments/${reply.body.id}`, {content_text: 'A better reply'});
    await ann.post(`/api/comments/${reply.body.id}/reports`, {reason: 'rude'});
    await ann.delete(`/api/comments/${parent_id}`);
    for (let number = 0; number < 510; number += 1) await ben.say('long', `comment ${number}`);
    await (await server.moderator()).patch('/api/threads?thread=closed', {closed: true});
    const registered = await server.guest.post('/api/members', {
      name: 'Cat',
      email: 'cat@paper.example',
      password: 'a river that runs east',
    });
    await server.close();
    return {parent_id, registered};
  }

  it('exports everything, and an import of it loses nothing and makes no doubles', async () => {
    const [to, back] = [await makePlace(), makeFolder()];
    assert.equal(recordsOf(text, 'comments').length, 513);
    assert.equal(recordsOf(text, 'reports').length, 1);
    assert.equal(recordsOf(text, 'threads').length, 3);
    assert.match(text, /\$argon2id\$/);

    const said = await imported(to, text);
    assert.match(said, /^Imported \d+ records; 0 were there before\.\n$/);
    assert.equal(contents(await exported(to)), contents(text));
    assert.match(await imported(to, text), /^Imported 0 records; \d+ were there before\.\n$/);
    assert.equal(contents(await exported(to)), contents(text));
    // From one engine to the other, too.
    await imported(back, text);
    assert.equal(contents(await exported(back)), contents(text));

    // Members sign in as before, and who was signed in still is.
    const server = await serve(to, {folder: makeFolder()});
    try {
      const guest = person(server.url);
      const secret = {email: 'cat@paper.example', password: 'a river that runs east'};
      const {status, body} = await guest.post('/api/session', secret);
      assert.deepEqual([status, body.member.name], [200, 'Cat']);
      const [cookie] = filled.registered.headers.getSetCookie()[0].split(';');
      const kept = await person(server.url, {cookie}).get('/api/session');
      assert.equal(kept.body.member.name, 'Cat');
      // A post that is repeated after the move is known.
      const ann = await member(server.url, 'Ann');
      const again = await ann.say('t', 'First', {headers: {'idempotency-key': 'key-1'}});
      assert.equal(again.body.type, '/problems#key-reused');
    } finally {
      await server.stop();
    }
  });

  it('brings together what two servers have of one thread', async () => {
    const [one, other] = [await makePlace(), await makePlace()];
    await imported(one, text);
    await imported(other, text);
    const server = await serve(other, {folder: makeFolder()});
    const ann = await member(server.url, 'Ann');
    const {body} = await ann.say('long', 'a new one');
    const {body: reply} = await ann.say('long', 'a reply to it', {parent_id: body.id});
    await ann.say('t', 'and one more');
    await server.stop();

    assert.match(await imported(one, await exported(other)), /^Imported 3 records;/);
    const merged = await serve(one, {folder: makeFolder()});
    try {
      const guest = person(merged.url);
      const {body: long} = await guest.read('long');
      assert.equal(long.total, 512);
      assert.deepEqual(
        long.comments.slice(0, 2).map(({id}) => id),
        [body.id, reply.id],
      );
      const {body: short} = await guest.read('t', {sort: 'oldest'});
      assert.deepEqual(
        short.comments.map(({id, status}) => [id === filled.parent_id, status]),
        [
          [true, 'removed'],
          [false, 'published'],
          [false, 'published'],
        ],
      );
      assert.equal(short.total, 2);
    } finally {
      await merged.stop();
    }
  });

  it('says which line is wrong and what was expected, and imports nothing then', async () => {
    const lines = text.trimEnd().split('\n');
    const target = await makePlace();
    const comment = lines.findIndex((line) => line.startsWith('{"table":"comments"'));
    const changed = (index, change) =>
      lines.map((line, at) => (at === index ? JSON.stringify(change(JSON.parse(line))) : line));

    const contradictions = [
      [changed(comment, (row) => ({...row, author_id: 'nobody'})), /expected what it refers to/],
      [
        lines.toSpliced(comment + 1, 0, lines[comment].replace(/"id":"[^"]+"/, '"id":"other"')),
        /contradicts another one/,
      ],
    ];
    const faults = [
      [[], /^Line 1: expected an export/],
      [['hello'], /^Line 1: expected JSON/],
      [['{"id":1}'], /^Line 1: expected the header of an export/],
      [['{"newsrack_export":2}', ...lines.slice(1)], /^Line 1: the export has format 2/],
      [lines.slice(0, -1), new RegExp(`^Line ${lines.length}: expected the end`)],
      [
        lines.filter((_, at) => at !== lines.length - 2),
        /^Line \d+: expected 1 records of reports/,
      ],
      [[...lines, lines[1]], new RegExp(`^Line ${lines.length + 1}: nothing was expected`)],
      [
        changed(comment, (row) => ({...row, status: undefined})),
        /comments must have required property 'status'/,
      ],
      [
        changed(comment, (row) => ({...row, status: 'gone'})),
        /“status” .* must be one of \["published"/,
      ],
      [
        changed(comment, (row) => ({...row, published_at: 'noon'})),
        /“published_at” .* must be a time/,
      ],
      [changed(comment, (row) => ({...row, mood: 'calm'})), /“mood” is no column of comments/],
      [changed(comment, (row) => ({...row, table: 'gossip'})), /expected “table” to be one of/],
    ];
    // What the program sees by itself is the same on both; what contradicts itself, the database sees.
    const cases = engine === 'sqlite' ? [...faults, ...contradictions] : contradictions;
    for (const [bad, message] of cases) {
      const {status, err} = await run(target, ['import'], {input: bad.join('\n')});
      assert.equal(status, 1, err);
      assert.match(err, /^newsrack-server: [^\n]+ Nothing was imported\.\n$/);
      assert.match(err.slice('newsrack-server: '.length), message);
      assert.doesNotMatch(err, /with two lines/);
    }
    const after = recordsOf(await exported(target), 'comments');
    assert.deepEqual(after, []);
  });

  if (engine === 'sqlite') {
    it('copies the database while the server runs and people post', async (t) => {
      const place = makeFolder();
      const server = await serve(place, {folder: makeFolder()});
      t.after(() => server.stop());
      const ann = await member(server.url, 'Ann');
      for (let number = 0; number < 20; number += 1) await ann.say('t', `before ${number}`);
      const copies = makeFolder();
      const file = path.join(copies, 'copy.db');
      let isRunning = true;
      const posting = (async () => {
        for (let number = 0; isRunning; number += 1) {
          assert.equal((await ann.say('t', `meanwhile ${number}`)).status, 201);
        }
      })();
      const {status, err} = await run(place, ['backup', file]);
      isRunning = false;
      await posting;
      assert.equal(status, 0, err);
      assert.equal(statSync(file).mode & 0o777, 0o600);
      const again = await run(place, ['backup', file]);
      assert.deepEqual([again.status, /there already/.test(again.err)], [1, true]);

      renameSync(file, path.join(copies, 'newsrack.db'));
      const restored = await serve(copies, {folder: makeFolder()});
      t.after(() => restored.stop());
      const {body} = await person(restored.url).read('t', {sort: 'oldest', limit: 100});
      assert.ok(body.total >= 20);
      assert.equal(body.comments[19].content_text, 'before 19');
    });

    it('exports to a new file that nobody else can read', async () => {
      const file = path.join(makeFolder(), 'all.jsonl');
      assert.equal((await run(source, ['export', file])).status, 0);
      assert.equal(statSync(file).mode & 0o777, 0o600);
      assert.equal(contents(readFileSync(file, 'utf8')), contents(text));
      const {status, err} = await run(source, ['export', file]);
      assert.equal(status, 1);
      assert.match(err, /is there already; nothing was written/);
      const target = makeFolder();
      assert.equal((await run(target, ['import', file])).status, 0);
      writeFileSync(file, '');
      assert.equal((await run(target, ['import', file])).status, 1);
    });
  } else {
    it('leaves the copying of PostgreSQL to pg_dump', async () => {
      const {status, err} = await run(await makePlace(), ['backup', path.join(folder, 'copy')]);
      assert.equal(status, 1);
      assert.match(err, /pg_dump/);
    });
  }
});
