import assert from 'node:assert/strict';
import {test} from 'node:test';
import {goodPassword, makeVisitor, ownOrigin} from './members/visitor.mjs';
import {onBothDatabases} from './members/databases.mjs';

const body = {email: 'ana@paper.example', password: goodPassword};

onBothDatabases((open) => {
  test('a foreign page reads what a guest reads', async (t) => {
    const visitor = makeVisitor(await open(t, {allowOrigins: ['https://paper.example']}));
    const member = await visitor.register();
    for (const [origin, expected] of [
      [undefined, member],
      [ownOrigin, member],
      ['https://paper.example', member],
      ['https://evil.example', null],
      ['https://paper.example.evil.example', null],
      ['http://paper.example', null],
      ['null', null],
      ['', null],
    ]) {
      assert.deepEqual(
        await visitor.whoAmI(origin === undefined ? {} : {origin}),
        expected,
        origin,
      );
    }
  });

  test('a write with a cookie has to come from a page that is allowed', async (t) => {
    const app = await open(t, {allowOrigins: ['https://paper.example']});
    const visitor = makeVisitor(app, {origin: null});
    await visitor.register();
    for (const headers of [{}, {origin: 'https://evil.example'}, {origin: 'null'}]) {
      const answer = await visitor.call('DELETE', '/api/session', undefined, headers);
      assert.equal(answer.statusCode, 403);
      assert.equal(answer.json().type, '/problems#origin');
      assert.ok(await visitor.whoAmI());
    }
    const allowed = {origin: 'https://paper.example'};
    assert.equal(
      (await visitor.call('DELETE', '/api/session', undefined, allowed)).statusCode,
      204,
    );
  });

  test('a foreign page signs nobody in', async (t) => {
    const app = await open(t);
    await makeVisitor(app).register();
    const visitor = makeVisitor(app, {origin: 'https://evil.example'});
    const signIn = await visitor.call('POST', '/api/session', body);
    const register = await visitor.call('POST', '/api/members', {...body, name: 'Ana'});
    assert.deepEqual([signIn.statusCode, register.statusCode], [403, 403]);
    assert.equal(visitor.cookies.size, 0);
  });

  test('the calls take JSON and nothing that a form could send', async (t) => {
    const app = await open(t);
    await makeVisitor(app).register();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await makeVisitor(app).call('POST', '/api/session', JSON.stringify(body), {
        'content-type': type,
      });
      assert.equal(answer.statusCode, 415, type);
      assert.deepEqual(answer.cookies, []);
    }
  });

  test('the session says where to sign in, with a place for the page', async (t) => {
    const app = await open(t, {publicUrl: 'https://comments.paper.example'});
    const {member, ...links} = (await makeVisitor(app).call('GET', '/api/session')).json();
    assert.equal(member, null);
    assert.deepEqual(links, {
      login_url: 'https://comments.paper.example/sign-in?return_to={page}',
      register_url: 'https://comments.paper.example/register?return_to={page}',
      account_url: null,
    });
  });
});
