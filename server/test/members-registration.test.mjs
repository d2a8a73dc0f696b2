import assert from 'node:assert/strict';
import {test} from 'node:test';
import {goodPassword, makeVisitor} from './members/visitor.mjs';
import {onBothDatabases} from './members/databases.mjs';

onBothDatabases((open) => {
  test('who registers is a member at once', async (t) => {
    const visitor = makeVisitor(await open(t));
    const answer = await visitor.call('POST', '/api/members', {
      name: 'Ana',
      email: 'ana@paper.example',
      password: goodPassword,
    });
    assert.equal(answer.statusCode, 201);
    const {member} = answer.json();
    assert.deepEqual(member, {id: member.id, name: 'Ana', avatar_url: null, roles: []});
    assert.deepEqual(await visitor.whoAmI(), member);
  });

  test('the cookie is out of reach of scripts and of other sites', async (t) => {
    const secure = makeVisitor(await open(t, {publicUrl: 'https://paper.example'}), {
      origin: 'https://paper.example',
    });
    const body = {name: 'Ana', email: 'ana@paper.example', password: goodPassword};
    const [header] = [
      (await secure.call('POST', '/api/members', body)).headers['set-cookie'],
    ].flat();
    assert.match(
      header,
      /^__Host-newsrack=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const plain = makeVisitor(await open(t));
    const [other] = [(await plain.call('POST', '/api/members', body)).headers['set-cookie']].flat();
    assert.match(other, /^newsrack=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('an address that is taken gets the same answer, and another account', async (t) => {
    const app = await open(t);
    const first = await makeVisitor(app).register({name: 'Ana'});
    const stranger = makeVisitor(app);
    const answer = await stranger.call('POST', '/api/members', {
      name: 'Ana',
      email: 'ANA@paper.example ',
      password: 'some other river that runs',
    });
    assert.equal(answer.statusCode, 201);
    const {member} = answer.json();
    assert.notEqual(member.id, first.id);
    assert.deepEqual({...member, id: ''}, {...first, id: ''});
    assert.deepEqual(await stranger.whoAmI(), member);
    // Each of them comes back to their own.
    const back = makeVisitor(app);
    assert.equal((await back.signIn()).json().member.id, first.id);
    assert.equal(
      (await back.signIn('ana@paper.example', 'some other river that runs')).json().member.id,
      member.id,
    );
  });

  test('who registers again with the right password comes in to the account there is', async (t) => {
    const app = await open(t);
    const first = await makeVisitor(app).register({name: 'Ana'});
    const again = await makeVisitor(app).register({name: 'Somebody'});
    assert.deepEqual(again, first);
  });

  test('a form that is sent twice at once makes one member', async (t) => {
    const app = await open(t);
    const members = await Promise.all([1, 2, 3, 4].map(() => makeVisitor(app).register()));
    assert.equal(new Set(members.map(({id}) => id)).size, 1);
  });

  test('a password has at least fifteen characters, counted as people count them', async (t) => {
    const visitor = makeVisitor(await open(t));
    for (const [password, status] of [
      ['kq4 mvz 8yt wp', 422],
      ['kq4 mvz 8yt wpa', 201],
      ['🦊🐝🌵🚲🧭🪁🧩🎻🍋🛶🪔🧵🎈🥝', 422],
      ['🦊🐝🌵🚲🧭🪁🧩🎻🍋🛶🪔🧵🎈🥝🗝', 201],
      ['مدينة الرياض جميلة', 201],
      [`kq4 mvz 8yt wp ${'long '.repeat(48)}!`, 201],
      [`kq4 mvz 8yt wp ${'long '.repeat(48)}!!`, 422],
    ]) {
      const body = {name: 'Ana', email: `a${status}@paper.example`, password};
      const answer = await visitor.call('POST', '/api/members', body);
      assert.equal(answer.statusCode, status, password);
      if (status === 422) assert.match(answer.json().fields.password, /characters/);
    }
  });

  test('a password that is guessed first is refused, and so is one made of the name', async (t) => {
    const visitor = makeVisitor(await open(t));
    for (const password of [
      'passwordpassword',
      '123456789012345',
      'qwertyuiopasdfgh',
      'aaaaaaaaaaaaaaaaaaaa',
      'Maria Lopez 1984',
      'maria@paper.example',
      'P@ssw0rd12345678',
    ]) {
      const body = {name: 'Maria Lopez', email: 'maria@paper.example', password};
      const answer = await visitor.call('POST', '/api/members', body);
      assert.equal(answer.statusCode, 422, password);
      assert.equal(answer.json().type, '/problems#check-fields');
    }
    assert.equal(await visitor.whoAmI(), null);
  });

  test('the same password typed on another keyboard is the same password', async (t) => {
    const app = await open(t);
    await makeVisitor(app).register({password: 'caf\u00e9 au lait \u00e0 Orl\u00e9ans'});
    const back = makeVisitor(app);
    const answer = await back.signIn(
      'ana@paper.example',
      'cafe\u0301 au lait a\u0300 Orle\u0301ans',
    );
    assert.equal(answer.statusCode, 200);
  });

  test('each field that has to be changed gets a sentence of its own', async (t) => {
    const visitor = makeVisitor(await open(t));
    const answer = await visitor.call('POST', '/api/members', {
      name: ' ',
      email: 'ana',
      password: 'x',
    });
    assert.equal(answer.statusCode, 422);
    assert.deepEqual(Object.keys(answer.json().fields).sort(), ['email', 'name', 'password']);
    for (const sentence of Object.values(answer.json().fields))
      assert.match(sentence, /^[A-Z].+\.$/);
  });

  test('SQL, script and emoji in a name come back as the text they are', async (t) => {
    const app = await open(t);
    const names = [
      "Robert'); DROP TABLE members;--",
      '<script>alert(1)</script>',
      '${7*7} {{7*7}} %s \\',
      '👩‍👩‍👧‍👦 ليلى O’Brien',
    ];
    for (const [index, name] of names.entries()) {
      const member = await makeVisitor(app).register({name, email: `n${index}@paper.example`});
      assert.equal(member.name, name);
    }
  });

  test('a name is cleaned of what cannot be seen, and has eighty characters at most', async (t) => {
    const app = await open(t);
    const register = async (name) =>
      makeVisitor(app).call('POST', '/api/members', {
        name,
        email: 'n@paper.example',
        password: goodPassword + name.length,
      });
    assert.equal(
      (await register('  Ana\u0000 \u202eMaria\n\t Lopez ')).json().member.name,
      'Ana Maria Lopez',
    );
    assert.equal((await register('👩‍👩‍👧‍👦'.repeat(20))).statusCode, 201);
    assert.equal((await register('é'.repeat(80))).statusCode, 201);
    assert.equal((await register('é'.repeat(81))).statusCode, 422);
    assert.equal((await register(`a${'\u0301'.repeat(319)}`)).statusCode, 201);
    assert.equal((await register('\u200b\u2060\u3164')).statusCode, 422);
  });
});
