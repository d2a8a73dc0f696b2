import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {goodPassword, makeVisitor} from './members/visitor.mjs';
import {onBothDatabases} from './members/databases.mjs';

/** Texts that have made trouble somewhere, and any other. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    "'; drop table members;--",
    '<script>',
    'a@b',
    'a@b\u0000.example',
    '@',
    'a'.repeat(5000),
    '\u202e\u200b',
    '%00',
    '{{7*7}}',
    '\\',
  ),
  fc.string({unit: 'binary', maxLength: 40}),
);

const anything = fc.oneof(
  text,
  fc.constantFrom(null, true, 0, -1, [], {}, [[]], {length: 1}, {toString: 1}),
  fc.jsonValue({maxDepth: 2}),
);

const bodies = fc.oneof(
  fc.record({name: anything, email: anything, password: anything}, {requiredKeys: []}),
  // Each field in turn is the only strange one, so that none hides behind another.
  fc.record({name: text, email: fc.constant('a@b.example'), password: fc.constant(goodPassword)}),
  fc.record({name: fc.constant('Ana'), email: text, password: fc.constant(goodPassword)}),
  anything,
);

function assertAnswered({statusCode, headers, body}) {
  assert.ok(statusCode < 500, `${statusCode} ${body}`);
  if (statusCode < 400) return;
  assert.match(headers['content-type'], /^application\/problem\+json/);
  assert.match(JSON.parse(body).detail, /^\S.*\.$/s);
}

onBothDatabases((open) => {
  test('whatever is sent to sign in or to register is answered, with a sentence', async (t) => {
    const app = await open(t);
    let address = 0;
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        // Each from elsewhere, so that it is not the throttle that answers.
        address += 1;
        const from = `10.${address >> 16}.${(address >> 8) & 255}.${address & 255}`;
        for (const path of ['/api/session', '/api/members']) {
          const headers = {'content-type': 'application/json'};
          const visitor = makeVisitor(app, {address: from});
          assertAnswered(await visitor.call('POST', path, JSON.stringify(body), headers));
        }
      }),
      {numRuns: 100, seed: 3},
    );
  });

  test('what is no JSON, or too much of it, is refused with a sentence', async (t) => {
    const app = await open(t);
    for (const [payload, type, status] of [
      ['{', 'application/json', 400],
      ['', 'application/json', 400],
      ['{"email":"a@b.example","password":"x","__proto__":{"a":1}}', 'application/json', 400],
      [`"${'x'.repeat(70_000)}"`, 'application/json', 413],
      ['[]', 'application/json', 400],
      ['email=a', 'application/x-www-form-urlencoded', 415],
      ['\xff\xfe', 'application/json; charset=utf-16', 400],
    ]) {
      for (const path of ['/api/session', '/api/members']) {
        const answer = await makeVisitor(app).call('POST', path, payload, {'content-type': type});
        assert.equal(answer.statusCode, status, payload.slice(0, 60));
        assertAnswered(answer);
      }
    }
  });

  test('strange headers make nobody a member and nothing fail', async (t) => {
    const app = await open(t);
    for (const headers of [
      {cookie: '='},
      {cookie: 'newsrack'},
      {cookie: 'newsrack=%E0%A4%A; newsrack=x'},
      {cookie: '__Host-newsrack=' + 'A'.repeat(43)},
      {cookie: ';;;;'},
      {host: 'evil.example:99999'},
      {host: ''},
      {origin: 'x'.repeat(4000)},
      {authorization: ''},
      {authorization: 'Bearerx'},
    ]) {
      const answer = await makeVisitor(app).call('GET', '/api/session', undefined, headers);
      assert.equal(answer.statusCode, 200, JSON.stringify(headers));
      assert.equal(answer.json().member, null);
      for (const path of ['/sign-in', '/register']) {
        const page = await makeVisitor(app).open(`${path}?return_to=/x`, headers);
        assert.equal(page.statusCode, 200, JSON.stringify(headers));
      }
    }
  });
});
