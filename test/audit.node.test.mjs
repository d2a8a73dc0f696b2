/** The check for known weaknesses, asked of a registry whose answers are scripted. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import http from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {audit} from '../scripts/check/audit.mjs';

describe('npm test, asking for known weaknesses,', () => {
  const cache = mkdtempSync(path.join(tmpdir(), 'newsrack-'));
  let server;
  /** How the registry answers: {status, body}. */
  let answer;
  /** What it was asked, as methods. */
  let asked = [];

  before(async () => {
    server = http.createServer((request, response) => {
      asked.push(request.method);
      const {status, body} = request.method === 'POST' ? answer : {status: 404, body: {}};
      response.writeHead(status, {'content-type': 'application/json'});
      response.end(JSON.stringify(body));
    });
    server.listen(0);
    await once(server, 'listening');
  });
  after(() => {
    server.close();
    rmSync(cache, {recursive: true});
  });

  function ask(scripted, port = server.address().port) {
    asked = [];
    answer = scripted;
    return audit({
      npm_config_registry: `http://localhost:${port}/`,
      npm_config_cache: cache,
      npm_config_fetch_retries: '0',
    });
  }

  /** An advisory, as registries have them. */
  const weakness = (id, severity) => ({
    id,
    severity,
    title: 'Something is wrong',
    url: `https://advisories.example/${id}`,
    vulnerable_versions: '*',
  });

  it('passes where the registry knows of none', async () => {
    assert.deepEqual(await ask({status: 200, body: {}}), {ok: true, output: ''});
    assert.ok(asked.includes('POST'));
  });

  for (const severity of ['moderate', 'critical']) {
    it(`fails by one that is ${severity}, and says which`, async () => {
      const id = `of-${severity}`;
      const {ok, isNotRun, output} = await ask({
        status: 200,
        body: {dompurify: [weakness(id, severity)]},
      });
      assert.deepEqual([ok, isNotRun], [false, undefined]);
      assert.match(output, /^dompurify .*Something is wrong https:\/\/advisories\.example\/of-/);
      assert.ok(output.includes(severity));
    });
  }

  it('passes where there is a low one only', async () => {
    const {ok} = await ask({status: 200, body: {dompurify: [weakness('of-low', 'low')]}});
    assert.equal(ok, true);
  });

  it('passes where a tool alone has one', async () => {
    const {ok} = await ask({status: 200, body: {prettier: [weakness('of-a-tool', 'critical')]}});
    assert.equal(ok, true);
  });

  it('neither passes nor fails where the registry does not let one ask', async () => {
    const {ok, isNotRun, output} = await ask({status: 405, body: ''});
    assert.deepEqual([ok, isNotRun], [undefined, true]);
    assert.match(output, /^Not run: .*405.*$/);
  });

  it('neither passes nor fails where there is no network', async () => {
    // Nothing listens on a port that is no longer in use.
    const closed = http.createServer().listen(0);
    await once(closed, 'listening');
    const {port} = closed.address();
    closed.close();
    await once(closed, 'close');
    const {isNotRun, output} = await ask(undefined, port);
    assert.equal(isNotRun, true);
    assert.match(output, /^Not run: .*ECONNREFUSED.*$/);
  });

  it('does not take npm’s silence while offline for an answer', async () => {
    process.env.npm_config_offline = 'true';
    const {isNotRun} = await ask({status: 405, body: ''});
    delete process.env.npm_config_offline;
    assert.equal(isNotRun, true);
    assert.ok(asked.includes('POST'));
  });

  it('fails where npm itself does', async () => {
    const {ok, isNotRun} = await audit({PATH: '/nowhere'});
    assert.deepEqual([ok, isNotRun], [false, undefined]);
  });
});
