import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openDatabase} from '../dist/db/open-database.js';
import {createApp} from '../dist/index.js';
import {goodPassword, makeVisitor} from './members/visitor.mjs';
import {onBothDatabases} from './support/databases.mjs';

onBothDatabases(({createDatabase}) => {
  test('members brought over from another database sign in as before', async (t) => {
    const [from, to] = [await createDatabase(), await createDatabase()];
    const old = await createApp({logLevel: 'silent', database: from});
    const member = await makeVisitor(old).register();
    await old.close();

    const app = await createApp({logLevel: 'silent', database: to});
    const [source, target] = [await openDatabase(from), await openDatabase(to)];
    t.after(() => Promise.all([app.close(), source.close(), target.close()]));
    const rows = await source.db.selectFrom('members').selectAll().execute();
    await target.db.insertInto('members').values(rows).execute();

    const visitor = makeVisitor(app);
    assert.deepEqual((await visitor.signIn()).json().member, member);
    // Whoever registers with the same address afterwards gets an account that works as well.
    const other = await makeVisitor(app).register({password: `${goodPassword} too`});
    assert.notEqual(other.id, member.id);
    const back = await visitor.signIn('ana@paper.example', `${goodPassword} too`);
    assert.equal(back.json().member.id, other.id);
  });

  test('copies of the server on one database know the same sessions and count the same tries', async (t) => {
    const address = await createDatabase();
    const copies = [
      await createApp({logLevel: 'silent', database: address}),
      await createApp({logLevel: 'silent', database: address}),
    ];
    t.after(() => Promise.all(copies.map((copy) => copy.close())));
    const ana = makeVisitor(copies[0]);
    const member = await ana.register();
    const cookie = `newsrack=${ana.cookies.get('newsrack')}`;
    assert.deepEqual(await makeVisitor(copies[1]).whoAmI({cookie}), member);

    const tries = Array.from({length: 30}, (_, index) =>
      makeVisitor(copies[index % 2]).signIn('nobody@paper.example', `not river ${index}`),
    );
    const codes = (await Promise.all(tries)).map(({statusCode}) => statusCode).sort();
    assert.deepEqual(codes, [...Array(10).fill(401), ...Array(20).fill(429)]);
  });

  test('the database holds neither passwords nor tokens nor where a try came from', async (t) => {
    const address = await createDatabase();
    const app = await createApp({logLevel: 'silent', database: address});
    const database = await openDatabase(address);
    t.after(() => Promise.all([app.close(), database.close()]));
    const visitor = makeVisitor(app, {address: '203.0.113.77'});
    await visitor.register();
    await visitor.signIn('ana@paper.example', 'not this river at all');
    const everything = [];
    for (const table of ['members', 'sessions', 'throttles']) {
      everything.push(...(await database.db.selectFrom(table).selectAll().execute()));
    }
    assert.ok(everything.length >= 4);
    const text = JSON.stringify(everything);
    for (const secret of [
      goodPassword,
      visitor.cookies.get('newsrack'),
      '203.0.113.77',
      'not this',
    ]) {
      assert.ok(!text.includes(secret), secret);
    }
    assert.match(text, /\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});
