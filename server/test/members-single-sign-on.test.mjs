import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {UnsecuredJWT} from 'jose';
import {createApp} from '../dist/index.js';
import {onBothDatabases} from './members/databases.mjs';
import {audience, issuer, makeKey, serveKeys, signToken} from './members/publisher.mjs';
import {makeVisitor} from './members/visitor.mjs';

const secret = 'a secret of at least thirty-two bytes';
const shared = {privateKey: Buffer.from(secret), alg: 'HS256'};

const key = await makeKey('one');
const encode = (text) => Buffer.from(text).toString('base64url');

/** The options of a server that trusts these keys. */
async function trust(t, keys = [key]) {
  const published = await serveKeys(t, keys);
  return {published, options: {ssoJwks: published.url, ssoIssuer: issuer, ssoAudience: audience}};
}

async function writeSecret(t, text) {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsrack-secret-'));
  t.after(() => rm(folder, {recursive: true}));
  const file = path.join(folder, 'secret');
  await writeFile(file, text);
  return {ssoSecretFile: file, ssoIssuer: issuer, ssoAudience: audience};
}

function assertRefused(answer, hint) {
  assert.equal(answer.statusCode, 401, hint);
  assert.equal(answer.json().type, '/problems#sign-in');
  assert.match(answer.json().detail, /^[A-Z].+\.$/);
  assert.equal(answer.headers['www-authenticate'], 'Bearer error="invalid_token"');
}

onBothDatabases((open) => {
  test('a reader with a token of the publisher is a member, the same one each time', async (t) => {
    const app = await open(t, (await trust(t)).options);
    const token = await signToken(key, {
      picture: 'https://paper.example/ana.jpg',
      roles: ['moderator'],
    });
    const visitor = makeVisitor(app, {token});
    const member = await visitor.whoAmI();
    assert.deepEqual(member, {
      id: member.id,
      name: 'Ana',
      avatar_url: 'https://paper.example/ana.jpg',
      roles: ['moderator'],
    });
    assert.deepEqual(await visitor.whoAmI({origin: 'https://partner.example'}), member);
    const other = makeVisitor(app, {token: await signToken(key, {sub: 'reader-2'})});
    assert.notEqual((await other.whoAmI()).id, member.id);
  });

  test('readers who come for the first time with two requests at once are one member', async (t) => {
    const app = await open(t, (await trust(t)).options);
    const token = await signToken(key);
    const members = await Promise.all([1, 2, 3, 4].map(() => makeVisitor(app, {token}).whoAmI()));
    assert.equal(new Set(members.map(({id}) => id)).size, 1);
  });

  test('name, picture and role follow the token', async (t) => {
    const app = await open(t, (await trust(t)).options);
    const show = async (claims) => makeVisitor(app, {token: await signToken(key, claims)}).whoAmI();
    const first = await show({name: 'Ana', roles: ['moderator', 'king', 7]});
    assert.deepEqual(first.roles, ['moderator']);
    const second = await show({name: 'Ana Lopez', picture: 'https://paper.example/a.jpg'});
    assert.deepEqual(second, {
      id: first.id,
      name: 'Ana Lopez',
      avatar_url: 'https://paper.example/a.jpg',
      roles: [],
    });
  });

  test('a token that is older than the last one gives nothing back', async (t) => {
    const app = await open(t, (await trust(t)).options);
    const show = async (claims) => makeVisitor(app, {token: await signToken(key, claims)}).whoAmI();
    const now = Math.floor(Date.now() / 1000);
    const [before, after] = [
      {iat: now - 60, name: 'Ana', roles: ['moderator']},
      {iat: now - 30, name: 'Ana Lopez'},
    ];
    assert.deepEqual((await show(before)).roles, ['moderator']);
    assert.deepEqual((await show(after)).roles, []);
    const again = await show(before);
    assert.deepEqual([again.name, again.roles], ['Ana Lopez', []]);
    // A time that cannot be does not shut later tokens out.
    assert.equal((await show({iat: now * 1000, name: 'Ana Diaz'})).name, 'Ana Diaz');
    assert.equal((await show({iat: now, name: 'Ana'})).name, 'Ana');
  });

  test('what a token says is cleaned: names of control characters, pictures of other schemes', async (t) => {
    const app = await open(t, (await trust(t)).options);
    const show = async (claims) => makeVisitor(app, {token: await signToken(key, claims)}).whoAmI();
    assert.equal((await show({name: '\u202e A\u0000na \n'})).name, 'Ana');
    assert.equal((await show({name: '<b>Ana</b>'})).name, '<b>Ana</b>');
    assert.equal((await show({name: 'é'.repeat(500)})).name, 'é'.repeat(80));
    for (const picture of ['javascript:alert(1)', 'data:image/png,x', '//x', 'https://a:b@c/', 7]) {
      assert.equal((await show({picture})).avatar_url, null, String(picture));
    }
  });

  test('a token goes before a cookie, and never falls back to it', async (t) => {
    const app = await open(t, (await trust(t)).options);
    const visitor = makeVisitor(app);
    await visitor.register({name: 'By cookie'});
    const bearer = async (token) =>
      visitor.call('GET', '/api/session', undefined, {authorization: `Bearer ${token}`});
    assert.equal((await bearer(await signToken(key))).json().member.name, 'Ana');
    assertRefused(await bearer('junk'));
  });

  test('tokens that are expired, early, for others, by others or without a name are refused', async (t) => {
    const app = await open(t, (await trust(t)).options);
    const now = Math.floor(Date.now() / 1000);
    const stranger = await makeKey('one');
    const unknown = await makeKey('two');
    const tokens = {
      expired: await signToken(key, {exp: now - 60}),
      'without an end': await signToken(key, {exp: undefined}),
      'with an end that is no time': await signToken(key, {exp: 'tomorrow'}),
      early: await signToken(key, {nbf: now + 60}),
      'for others': await signToken(key, {aud: 'https://other.example'}),
      'for nobody': await signToken(key, {aud: undefined}),
      'by others': await signToken(key, {iss: 'https://other.example'}),
      'about nobody': await signToken(key, {sub: undefined}),
      'about a number': await signToken(key, {sub: 7}),
      'about a NUL': await signToken(key, {sub: 'a\u0000b'}),
      'about half a character': await signToken(key, {sub: 'a\ud800'}),
      'about too much': await signToken(key, {sub: 'a'.repeat(256)}),
      'without a name': await signToken(key, {name: undefined}),
      'with an invisible name': await signToken(key, {name: '\u200b'}),
      'signed by a stranger': await signToken(stranger),
      'signed with an unknown key': await signToken(unknown),
    };
    for (const [what, token] of Object.entries(tokens)) {
      assertRefused(await makeVisitor(app, {token}).call('GET', '/api/session'), what);
    }
  });

  test('tokens whose algorithm is none, or the wrong kind, are refused', async (t) => {
    const claims = {iss: issuer, aud: audience, sub: 'reader-1', name: 'Ana'};
    const none = new UnsecuredJWT(claims).setExpirationTime('5m').encode();
    // The old trick: the public key, which everybody has, taken for a shared secret.
    const confused = await signToken({
      privateKey: Buffer.from(JSON.stringify(key.jwk)),
      alg: 'HS256',
      kid: 'one',
    });
    const byKeys = await open(t, (await trust(t)).options);
    const bySecret = await open(t, await writeSecret(t, secret));
    const forms = [
      none,
      none.replace(/^[^.]+/, encode('{"alg":"NONE"}')),
      none.replace(/\.[^.]*\./, '..'),
    ];
    for (const token of [...forms, confused]) {
      assertRefused(await makeVisitor(byKeys, {token}).call('GET', '/api/session'));
      assertRefused(await makeVisitor(bySecret, {token}).call('GET', '/api/session'));
    }
    const asymmetric = await signToken(key);
    assertRefused(await makeVisitor(bySecret, {token: asymmetric}).call('GET', '/api/session'));
    const wide = await signToken({...shared, alg: 'HS512'});
    assertRefused(await makeVisitor(bySecret, {token: wide}).call('GET', '/api/session'));
  });

  test('what is no token at all is refused', async (t) => {
    const app = await open(t, (await trust(t)).options);
    const [head, , tail] = (await signToken(key)).split('.');
    const junk = ['', ' ', '.', '..', 'a.b.c', 'null', `${head}.e30.${tail}`, `${head}..${tail}`];
    for (const token of [
      ...junk,
      'x'.repeat(9000),
      encode('{"alg":"ES256","crit":["b"]}') + '.e30.AA',
    ]) {
      assertRefused(
        await makeVisitor(app, {token}).call('GET', '/api/session'),
        token.slice(0, 20),
      );
    }
  });

  test('a secret that both sides share signs tokens, too', async (t) => {
    const app = await open(t, await writeSecret(t, `${secret}\n`));
    const member = await makeVisitor(app, {token: await signToken(shared)}).whoAmI();
    assert.equal(member.name, 'Ana');
  });

  test('keys are asked for once, and a token without a key’s name fits whichever it fits', async (t) => {
    const second = await makeKey(undefined);
    const {published, options} = await trust(t, [await makeKey(undefined), second]);
    const app = await open(t, options);
    const token = await signToken(second);
    for (let times = 0; times < 5; times += 1) {
      assert.ok(await makeVisitor(app, {token}).whoAmI());
    }
    assert.equal(published.asked, 1);
    for (let times = 0; times < 5; times += 1) {
      const junk = await signToken(await makeKey(`unknown ${times}`));
      assertRefused(await makeVisitor(app, {token: junk}).call('GET', '/api/session'));
    }
    assert.equal(published.asked, 1);
  });

  test('while the keys cannot be reached a token is neither right nor wrong', async (t) => {
    const {published, options} = await trust(t);
    published.isDown = true;
    let time = Date.now();
    const app = await open(t, {...options, now: () => new Date(time)});
    const visitor = makeVisitor(app, {token: await signToken(key)});
    for (let times = 0; times < 3; times += 1) {
      const answer = await visitor.call('GET', '/api/session');
      assert.equal(answer.statusCode, 503);
      assert.equal(answer.json().type, '/problems#unavailable');
      assert.ok(Number(answer.headers['retry-after']) > 0);
    }
    // Who asks again in the next seconds is answered without asking the publisher.
    assert.equal(published.asked, 1);
    assert.equal((await makeVisitor(app).call('GET', '/api/session')).statusCode, 200);
    published.isDown = false;
    time += 5_000;
    assert.equal((await visitor.whoAmI()).name, 'Ana');
  });

  test('a server that takes no tokens says so', async (t) => {
    const app = await open(t);
    assertRefused(
      await makeVisitor(app, {token: await signToken(key)}).call('GET', '/api/session'),
    );
  });

  test('credentials for a proxy in front are not ours to judge', async (t) => {
    const app = await open(t);
    assert.equal(await makeVisitor(app).whoAmI({authorization: 'Basic YTpi'}), null);
  });
});

test('options that do not go together stop the server with a sentence', async (t) => {
  const withSecret = await writeSecret(t, secret);
  const ids = {ssoIssuer: issuer, ssoAudience: audience};
  for (const [options, sentence] of [
    [{...withSecret, ssoJwks: 'https://paper.example/keys'}, /not both/],
    [{...withSecret, ssoAudience: undefined}, /ssoAudience/],
    [{...withSecret, ssoIssuer: ''}, /ssoIssuer/],
    [ids, /needs ssoJwks or ssoSecretFile/],
    [{...ids, ssoJwks: 'file:///etc/keys'}, /not a web address/],
    [await writeSecret(t, 'too short'), /32 bytes/],
    [{...ids, ssoSecretFile: '/nowhere/secret'}, /ENOENT/],
  ]) {
    await assert.rejects(createApp({logLevel: 'silent', ...options}), sentence);
  }
});
