import assert from 'node:assert/strict';
import {test} from 'node:test';
import {goodPassword, makeVisitor} from './members/visitor.mjs';
import {onBothDatabases} from './members/databases.mjs';

const DAY = 24 * 60 * 60 * 1000;

/** A clock that is moved by hand. */
function makeClock() {
  let time = Date.parse('2026-03-01T12:00:00Z');
  return {
    now: () => new Date(time),
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

onBothDatabases((open) => {
  test('the right password signs in, a wrong one does not', async (t) => {
    const app = await open(t);
    const member = await makeVisitor(app).register();
    const visitor = makeVisitor(app);
    const wrong = await visitor.signIn('ana@paper.example', 'a river that runs west');
    assert.equal(wrong.statusCode, 401);
    assert.equal(wrong.json().type, '/problems#wrong-credentials');
    assert.equal(await visitor.whoAmI(), null);
    const right = await visitor.signIn();
    assert.equal(right.statusCode, 200);
    assert.deepEqual(right.json().member, member);
  });

  test('an address without an account gets the very answer of a wrong password', async (t) => {
    const app = await open(t);
    await makeVisitor(app).register();
    const visitor = makeVisitor(app);
    const known = await visitor.signIn('ana@paper.example', 'not this river at all');
    const unknown = await visitor.signIn('nobody@paper.example', 'not this river at all');
    assert.equal(unknown.body, known.body);
    assert.equal(unknown.statusCode, known.statusCode);
    assert.deepEqual(Object.keys(unknown.headers), Object.keys(known.headers));
  });

  test('an unknown address costs the same work as a known one', async (t) => {
    const app = await open(t);
    await makeVisitor(app).register();
    const time = async (email, index) => {
      const visitor = makeVisitor(app, {address: `10.0.0.${index}`});
      const start = process.cpuUsage();
      await visitor.signIn(email, 'not this river at all');
      const {user, system} = process.cpuUsage(start);
      return user + system;
    };
    // The least of several is free of what else the machine does. A hash is most of the work.
    let [known, unknown] = [Infinity, Infinity];
    for (let index = 0; index < 5; index += 1) {
      known = Math.min(known, await time('ana@paper.example', index));
      unknown = Math.min(unknown, await time('nobody@paper.example', index));
    }
    assert.ok(unknown > known / 2 && unknown < known * 2, `${known} µs and ${unknown} µs`);
  });

  test('signing in begins a new session and ends the one the browser had', async (t) => {
    const app = await open(t);
    const visitor = makeVisitor(app);
    await visitor.register();
    const old = visitor.cookies.get('newsrack');
    await visitor.signIn();
    assert.notEqual(visitor.cookies.get('newsrack'), old);
    assert.equal(await makeVisitor(app).whoAmI({cookie: `newsrack=${old}`}), null);
    assert.equal((await visitor.whoAmI()).name, 'Ana');
  });

  test('signing out ends the session for good, and again does no harm', async (t) => {
    const app = await open(t);
    const visitor = makeVisitor(app);
    await visitor.register();
    const old = visitor.cookies.get('newsrack');
    assert.equal((await visitor.call('DELETE', '/api/session')).statusCode, 204);
    assert.equal(visitor.cookies.size, 0);
    assert.equal(await makeVisitor(app).whoAmI({cookie: `newsrack=${old}`}), null);
    assert.equal((await visitor.call('DELETE', '/api/session')).statusCode, 204);
  });

  test('a session lasts while its member keeps coming, and thirty days after that', async (t) => {
    const clock = makeClock();
    const app = await open(t, {now: clock.now});
    const visitor = makeVisitor(app);
    await visitor.register();
    clock.pass(20 * DAY);
    const seen = await visitor.call('GET', '/api/session');
    assert.equal(seen.json().member.name, 'Ana');
    assert.equal(seen.cookies[0].maxAge, 30 * 24 * 60 * 60);
    clock.pass(20 * DAY);
    assert.equal((await visitor.whoAmI()).name, 'Ana');
    clock.pass(31 * DAY);
    assert.equal(await visitor.whoAmI(), null);
  });

  test('a session is written to at most once a day', async (t) => {
    const clock = makeClock();
    const visitor = makeVisitor(await open(t, {now: clock.now}));
    await visitor.register();
    clock.pass(DAY / 2);
    assert.deepEqual((await visitor.call('GET', '/api/session')).cookies, []);
    clock.pass(DAY / 2);
    assert.equal((await visitor.call('GET', '/api/session')).cookies.length, 1);
    assert.deepEqual((await visitor.call('GET', '/api/session')).cookies, []);
  });

  test('what is for everybody asks nobody who they are', async (t) => {
    const app = await open(t);
    const visitor = makeVisitor(app, {token: 'for the proxy in front'});
    assert.equal((await visitor.open('/healthz')).statusCode, 200);
    assert.equal((await visitor.open('/problems')).statusCode, 200);
  });

  test('who somebody is, is kept by no cache', async (t) => {
    const visitor = makeVisitor(await open(t));
    await visitor.register();
    const {headers} = await visitor.call('GET', '/api/session');
    assert.equal(headers['cache-control'], 'no-store');
  });

  test('a cookie that is not one of ours makes a guest', async (t) => {
    const app = await open(t);
    for (const value of ['', 'x', 'A'.repeat(43), `${'A'.repeat(42)}'`, '%00', 'A'.repeat(5000)]) {
      assert.equal(await makeVisitor(app).whoAmI({cookie: `newsrack=${value}`}), null);
    }
  });

  test('who tries many passwords on one account has to wait, and is then let in', async (t) => {
    const clock = makeClock();
    const app = await open(t, {now: clock.now});
    await makeVisitor(app).register();
    clock.pass(DAY);
    const visitor = makeVisitor(app);
    for (let tries = 0; tries < 10; tries += 1) {
      assert.equal(
        (await visitor.signIn('ana@paper.example', `not river ${tries}`)).statusCode,
        401,
      );
    }
    const refused = await visitor.signIn();
    assert.equal(refused.statusCode, 429);
    assert.equal(refused.json().type, '/problems#too-fast');
    const wait = Number(refused.headers['retry-after']);
    assert.ok(wait > 0 && wait <= 60, `${wait} seconds`);
    // Somebody else’s tries are no matter to those who come from elsewhere.
    assert.equal((await makeVisitor(app, {address: '10.1.1.1'}).signIn()).statusCode, 200);
    clock.pass(wait * 1000);
    assert.equal((await visitor.signIn()).statusCode, 200);
  });

  test('an account without a member is throttled like one that has', async (t) => {
    const visitor = makeVisitor(await open(t));
    const codes = [];
    for (let tries = 0; tries < 11; tries += 1) {
      codes.push((await visitor.signIn('nobody@paper.example', `not river ${tries}`)).statusCode);
    }
    assert.deepEqual(codes, [...Array(10).fill(401), 429]);
  });

  test('right passwords use up no tries', async (t) => {
    const clock = makeClock();
    const app = await open(t, {now: clock.now});
    const visitor = makeVisitor(app);
    await visitor.register();
    for (let tries = 0; tries < 15; tries += 1) {
      assert.equal((await visitor.signIn()).statusCode, 200);
    }
  });

  test('registering is no way around: it counts as a try at the account', async (t) => {
    const app = await open(t);
    await makeVisitor(app, {address: '10.1.1.1'}).register();
    const visitor = makeVisitor(app);
    const codes = [];
    for (let tries = 0; tries < 11; tries += 1) {
      const body = {name: 'Eve', email: 'ana@paper.example', password: `${goodPassword} ${tries}`};
      codes.push((await visitor.call('POST', '/api/members', body)).statusCode);
    }
    assert.deepEqual(codes, [...Array(10).fill(201), 429]);
    assert.equal((await visitor.signIn()).statusCode, 429);
  });

  test('whoever has an IPv6 network is one visitor', async (t) => {
    const app = await open(t);
    const codes = [];
    for (let tries = 0; tries < 11; tries += 1) {
      const visitor = makeVisitor(app, {address: `2001:db8:1:2:${tries}::${tries + 1}`});
      codes.push((await visitor.signIn('nobody@paper.example', `not river ${tries}`)).statusCode);
    }
    assert.equal(codes.at(-1), 429);
  });
});
