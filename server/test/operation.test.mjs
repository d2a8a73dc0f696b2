/** What an operator relies on: health, the script, the page of problems, headers and the log. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {createApp} from '../dist/index.js';
import {startServer} from './support/server.mjs';

describe('the server', () => {
  let server, folder;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'newsrack-script-'));
    for (const name of ['newsrack.js', 'newsrack-body.mjs', 'private.js', 'index.d.ts']) {
      writeFileSync(path.join(folder, name), `// ${name}`);
    }
    server = await startServer({scriptFolder: folder});
  });
  after(async () => {
    await server?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const get = (address) => fetch(server.url + address, {headers: {origin: 'https://p.example'}});

  it('says that it is well', async () => {
    const {status, body} = await server.guest.get('/healthz');
    assert.deepEqual([status, body], [200, {status: 'ok'}]);
  });

  it('serves the script and the files beside it to every page, and browsers may keep them', async () => {
    for (const name of ['newsrack.js', 'newsrack-body.mjs']) {
      const response = await get(`/${name}`);
      assert.equal(await response.text(), `// ${name}`);
      assert.match(response.headers.get('content-type'), /javascript/);
      assert.match(response.headers.get('cache-control'), /public, max-age=3600/);
      assert.ok(response.headers.get('etag'));
      assert.equal(response.headers.get('access-control-allow-origin'), 'https://p.example');
      assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    }
  });

  it('serves nothing else of that folder, nor outside it', async () => {
    for (const address of ['/private.js', '/index.d.ts', '/..%2fpackage.json', '/newsrack.js/..']) {
      assert.equal((await get(address)).status, 404, address);
    }
  });

  it('explains every problem on a page', async () => {
    const refused = await server.guest.say('t', 'hello');
    const [address, name] = refused.body.type.split('#');
    const page = await (await get(address)).text();
    assert.match(page, new RegExp(`id="${name}"`));
    assert.match(page, /Only registered members/);
  });

  it('answers unknown addresses with a problem', async () => {
    const {status, body} = await server.guest.get('/api/nothing');
    assert.deepEqual([status, body.type], [404, '/problems#not-found']);
  });

  it('sends the headers that keep browsers safe', async () => {
    const {headers} = await get('/problems');
    assert.match(headers.get('content-security-policy'), /default-src '(self|none)'/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  it('refuses options that cannot be, in a sentence', async () => {
    for (const options of [{rateLimit: -1}, {maxLength: 0.5}, {publicUrl: 'paper'}]) {
      await assert.rejects(createApp({logLevel: 'silent', ...options}), /is not|has to be/);
    }
  });
});

describe('the log', () => {
  it('says what was asked and how it ended, and nothing of who asked or what they wrote', async () => {
    const support = new URL('support/server.mjs', import.meta.url).href;
    const script = `
      const {startServer} = await import(${JSON.stringify(support)});
      const server = await startServer({logLevel: 'info', maxLength: 30});
      const ann = await server.member('Ann Onymous');
      await ann.say('secret-thread', 'secret text');
      await ann.say('secret-thread', 'secret text'.repeat(9));
      await ann.post('/api/session', {email: 'ann@secret.example', password: 'secret password'});
      await ann.read('secret-thread');
      await server.close();`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    let log = '';
    for await (const text of child.stdout) log += text;
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const answers = lines.filter(({msg}) => msg === 'answered');
    assert.deepEqual(
      answers.map(({method, route, status}) => `${method} ${route} ${status}`),
      [
        'POST /api/comments 201',
        'POST /api/comments 422',
        'POST /api/session 401',
        'GET /api/comments 200',
      ],
    );
    assert.doesNotMatch(log, /secret|Onymous|Bearer|127\.0\.0\.1:\d+\/api/);
  });
});
