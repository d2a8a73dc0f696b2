import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openDatabase} from '../dist/db/open-database.js';
import {addModerator} from '../dist/members/moderators.js';
import {createApp} from '../dist/index.js';
import {onBothDatabases} from './support/databases.mjs';
import {goodPassword, makeVisitor} from './members/visitor.mjs';

onBothDatabases(({createDatabase}) => {
  /** A server, and its database as a second program sees it. */
  async function open(t) {
    const address = await createDatabase();
    const app = await createApp({logLevel: 'silent', database: address});
    const database = await openDatabase(address);
    t.after(() => Promise.all([app.close(), database.close()]));
    return {app, db: database.db};
  }

  test('a member becomes a moderator by address or by id, while they are signed in', async (t) => {
    const {app, db} = await open(t);
    const [ana, eve] = [makeVisitor(app), makeVisitor(app)];
    const member = await ana.register();
    await addModerator(db, ' ANA@paper.example');
    assert.deepEqual(await ana.whoAmI(), {...member, roles: ['moderator']});
    const other = await eve.register({email: 'eve@paper.example'});
    await addModerator(db, other.id);
    await addModerator(db, other.id);
    assert.deepEqual((await eve.whoAmI()).roles, ['moderator']);
  });

  test('of several members with one address none is picked by it', async (t) => {
    const {app, db} = await open(t);
    const ana = await makeVisitor(app).register();
    const eve = await makeVisitor(app).register({name: 'Eve', password: `${goodPassword} too`});
    await assert.rejects(addModerator(db, 'ana@paper.example'), ({message}) => {
      assert.match(message, /^Several members/);
      return message.includes(ana.id) && message.includes(eve.id);
    });
    assert.deepEqual((await addModerator(db, ana.id)).id, ana.id);
  });

  test('nobody is no moderator', async (t) => {
    const {db} = await open(t);
    for (const who of ['nobody@paper.example', 'no-such-id', '', "' or 1=1 --"]) {
      await assert.rejects(addModerator(db, who), /There is no member/);
    }
  });
});
