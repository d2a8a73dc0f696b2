/** Every call of the document with values that are missing, wrong, too large or hostile. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {operations} from './support/contract.mjs';
import {onBothDatabases} from './support/databases.mjs';
import {startServer} from './support/server.mjs';

const nasty = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '0', '-1', '1e9', 'null', 'true', '[]', '{}', '%', '%00', '\u0000', '\ud800'],
    ...["'; drop table comments; --", '<script>alert(1)</script>', '../../etc/passwd', '🫥'],
    ...['__proto__', 'x'.repeat(600), 'x'.repeat(5000), '9'.repeat(30), '\u202e', '١٢٣'],
  ),
  fc.string({unit: 'binary', maxLength: 40}),
);
const anything = fc.oneof(
  nasty,
  fc.jsonValue({maxDepth: 2}),
  fc.constantFrom(null, true, 0, -1, 1e308, [], {}, [[[]]]),
);

onBothDatabases(({createDatabase}) => {
  let server, people, id;
  before(async () => {
    server = await startServer({database: await createDatabase()});
    people = [server.guest, await server.member('Ann'), await server.moderator()];
    id = (await people[1].say('t', 'hello')).body.id;
  });
  after(() => server?.close());

  describe('the server answers', () => {
    for (const {method, path, operation} of operations) {
      it(`hostile ${method} ${path} with a sentence, and never with a fault`, async () => {
        await fc.assert(
          fc.asyncProperty(requestFor(operation), async ({person, place, query, body, extra}) => {
            const address = path.replace('{id}', place === '' ? id : encode(place));
            const search = query
              .map(([name, value]) => `${name}=${encode(String(value))}`)
              .join('&');
            const stop = new AbortController();
            const {status, body: answer} = await people[person]
              .send(method, `${address}?${search}`, {
                ...(method !== 'GET' && {body}),
                headers: extra,
                signal: stop.signal,
                endless: path.endsWith('/events'),
              })
              .finally(() => stop.abort());
            assert.ok(status < 500, `${status}`);
            if (status >= 400) assert.match(answer.detail, /\w.*\.$/);
          }),
          {numRuns: 40, seed: 7, endOnFailure: true},
        );
      });
    }
  });
});

/** A request with some of what the operation knows, in forms that it may not. */
function requestFor({parameters, requestBody}) {
  const named = parameters.filter((one) => one.in === 'query').map(({name}) => name);
  const schema = requestBody?.content['application/json'].schema;
  const fields = Object.fromEntries(
    Object.keys(schema?.properties ?? {}).map((name) => [name, anything]),
  );
  return fc.record({
    person: fc.nat(2),
    place: fc.oneof(fc.constant(''), nasty),
    query: fc.array(fc.tuple(fc.constantFrom('thread', 'x', ...named), nasty), {maxLength: 5}),
    body: fc.oneof(fc.record(fields, {requiredKeys: []}), anything),
    extra: fc.record(
      {
        'idempotency-key': fc.constantFrom('', 'k', 'x'.repeat(200), 'a b'),
        'last-event-id': fc.constantFrom('', '0', '-1', 'x', '999999999999999999'),
      },
      {requiredKeys: []},
    ),
  });
}

function encode(text) {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%25', '%');
}
