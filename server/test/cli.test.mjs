/** The program as an operator uses it: commands, options, the manual, and what it says when it cannot. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {dataOptions, feedOptions, serveOptions} from '../dist/cli/options.js';
import {runProgram, serve} from './support/program.mjs';
import {member, person} from './support/server.mjs';

let folder;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsrack-cli-'));
});
after(() => rmSync(folder, {recursive: true, force: true}));

const makeFolder = () => mkdtempSync(path.join(folder, 'data-'));

describe('the program', () => {
  it('says what it can do, and of serve every option with its variable and its default', async () => {
    const {status, out} = await runProgram(['help']);
    assert.equal(status, 0);
    for (const name of [
      'serve',
      'feed',
      'export',
      'import',
      'add-moderator',
      'close-thread',
      'backup',
    ]) {
      assert.match(out, new RegExp(`^ {2}${name}`, 'm'));
    }
    assert.equal((await runProgram([])).out, out);
    assert.equal((await runProgram(['--help'])).out, out);

    const asked = await runProgram(['serve', '--help']);
    assert.equal(asked.status, 0);
    for (const {flag, env} of [...dataOptions, ...serveOptions]) {
      assert.ok(asked.out.includes(`--${flag}`) && asked.out.includes(env), flag);
    }
    assert.ok(asked.out.split('\n').every((line) => line.length <= 80));
  });

  it('has every option of the server, and the manual has every option of the program', () => {
    const config = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8');
    const [, options] = /export interface Options \{(.*?)\n\}/s.exec(config);
    const names = [...options.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name);
    const flags = serveOptions.map(({flag}) =>
      flag.replaceAll(/-(\w)/g, (_, c) => c.toUpperCase()),
    );
    // Where the data is has names of its own here; the clock is for tests.
    const known = new Set([...flags, 'database', 'now']).add(
      flags.includes('allowOrigin') && 'allowOrigins',
    );
    assert.deepEqual(
      names.filter((name) => !known.has(name)),
      [],
    );

    const manual = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const all = [...dataOptions, ...serveOptions, ...feedOptions];
    for (const {flag, env, value, fallback, help} of all) {
      const row = new RegExp(
        `^\\| \`--${flag}${value ? ` ${value}` : ''}\` +\\| \`${env}\` +\\| ([^|]+) \\| ([^|]+) \\|$`,
        'm',
      );
      const [, said, meaning] = row.exec(manual) ?? assert.fail(`The manual lacks --${flag}.`);
      assert.equal(said.trim(), fallback);
      assert.equal(meaning.trim(), help);
    }
  });

  it('says its version', async () => {
    const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    assert.equal((await runProgram(['--version'])).out, `${version}\n`);
  });

  const wrong = [
    [['dance'], /There is no command “dance”/],
    [['serve', '--colour', 'red'], /--colour/],
    [['serve', '--port'], /--port needs a value/],
    [['serve', '--port', '65536'], /the highest there is is 65535/],
    [['serve', '--rate-limit', '-1'], /--rate-limit needs a value; .* --rate-limit=VALUE/],
    [['serve', '--max-length', 'long'], /--max-length is “long”/],
    [['serve', '--max-length', '0'], /--max-length is 0/],
    [['serve', '--metrics', 'friends'], /--metrics is “friends”; .* local, public, off/],
    [['serve', '--public-url', 'paper'], /"paper" is not a web address/],
    [['serve', '--allow-origin', 'x', '--allow-origin', 'y'], /"x" is not a web address/],
    [['serve', '--sso-issuer', 'me'], /--sso-jwks or --sso-secret-file/],
    [['serve', 'now'], /What is “now”/],
    [['add-moderator'], /Exactly one id or e-mail address/],
    [['serve'], /has to begin with postgres:\/\//, {DATABASE_URL: 'mysql://x'}],
    [['serve'], /--rate-limit is “many”/, {NEWSRACK_RATE_LIMIT: 'many'}],
  ];
  it('says in a sentence what is wrong with what was asked, ends with status 2 and leaves nothing', async () => {
    const tryOne = async ([args, message, env]) => {
      const cwd = makeFolder();
      const {status, out, err} = await runProgram(args, {cwd, env});
      assert.equal(status, 2, `${args.join(' ')}: ${err}`);
      assert.equal(out, '');
      assert.match(err, /^newsrack-server: [^\n]+[.]\n$/);
      assert.match(err, message);
      assert.ok(!existsSync(path.join(cwd, 'data')));
    };
    // All at once: what takes time is starting the program.
    await Promise.all(wrong.map(tryOne));
  });

  it('says in a sentence what went wrong, and ends with status 1', async (t) => {
    const taken = createServer().listen(0, '127.0.0.1');
    t.after(() => taken.close());
    await once(taken, 'listening');
    const {port} = taken.address();
    const nowhere = {DATABASE_URL: 'postgres://who:secret@127.0.0.1:1/x'};
    const cases = [
      [['export', '--data', makeFolder()], /There is no database at .*--data/],
      [['import', '/no/such/file'], /no such file/],
      [
        ['serve', '--data', makeFolder(), '--port', String(port)],
        /Port \d+ of 127.0.0.1 is in use/,
      ],
      [['serve', '--held-words', '/no/such/file'], /no such file/],
      [['serve'], /The database cannot be reached/, nowhere],
    ];
    for (const [args, message, env] of cases) {
      const {status, err} = await runProgram(args, {env, cwd: makeFolder()});
      assert.equal(status, 1, err);
      const said = err.split('\n').filter((line) => line.startsWith('newsrack-server: '));
      assert.equal(said.length, 1, err);
      assert.match(said[0], message);
      assert.doesNotMatch(err, /secret/);
    }
  });
});

describe('serve', () => {
  it('makes a folder and a file that are the owner’s alone', async () => {
    const data = path.join(makeFolder(), 'new/data');
    const server = await serve(data, {folder});
    await server.stop();
    assert.equal(statSync(data).mode & 0o777, 0o700);
    assert.equal(statSync(path.join(data, 'newsrack.db')).mode & 0o777, 0o600);
  });

  it('takes options from the environment, and flags before it', async (t) => {
    const words = path.join(folder, 'words');
    writeFileSync(words, 'spam\n\r\n  cheap watches \n');
    const env = {
      NEWSRACK_MAX_LENGTH: '5',
      NEWSRACK_SITE_NAME: 'Not This',
      NEWSRACK_HELD_WORDS: words,
      NEWSRACK_ALLOW_ORIGINS: 'https://one.example https://two.example',
      NEWSRACK_STYLESHEET: '',
    };
    const server = await serve(makeFolder(), {
      folder,
      env,
      args: [
        '--site-name',
        'The Paper',
        '--max-length',
        '20',
        '--public-url',
        'http://c.example/x',
      ],
    });
    t.after(() => server.stop());
    const ann = await member(server.url, 'Ann');
    assert.equal((await ann.say('t', 'cheap WATCHES')).status, 202);
    assert.equal((await ann.say('t', 'x'.repeat(21))).body.max_length, 20);
    const page = await (await fetch(`${server.url}/sign-in`)).text();
    assert.match(page, /The Paper/);
    const {body} = await person(server.url).get('/api/session');
    assert.match(body.login_url, /^http:\/\/c\.example\/sign-in/);
    // Both pages may act by cookie: what is wrong is the password.
    for (const origin of ['https://one.example', 'https://two.example']) {
      const answer = await person(server.url).post(
        '/api/session',
        {email: 'a@b.example', password: 'wrong'},
        {headers: {origin}},
      );
      assert.equal(answer.status, 401);
    }
  });

  it('lets the operator name moderators and close threads while it runs', async (t) => {
    const data = makeFolder();
    const server = await serve(data, {folder});
    t.after(() => server.stop());
    const registered = await person(server.url, {origin: server.url}).post('/api/members', {
      name: 'Cat',
      email: 'cat@paper.example',
      password: 'a river that runs east',
    });
    const [cookie] = registered.headers.getSetCookie()[0].split(';');
    const cat = person(server.url, {origin: server.url, cookie});
    const run = (...args) => runProgram([...args, '--data', data]);

    assert.match(
      (await run('add-moderator', 'cat@paper.example')).out,
      /^Cat \(.+\) is a moderator/,
    );
    assert.deepEqual((await cat.get('/api/session')).body.member.roles, ['moderator']);
    const nobody = await run('add-moderator', 'dog@paper.example');
    assert.deepEqual([nobody.status, nobody.out], [1, '']);

    assert.equal((await cat.say('a thread', 'hello')).status, 201);
    assert.equal(
      (await run('close-thread', 'a thread')).out,
      '“a thread”, with 1 comment, is closed now.\n',
    );
    assert.equal((await cat.say('a thread', 'too late')).body.type, '/problems#closed');
    assert.equal((await cat.read('a thread')).body.closed, true);
    await run('open-thread', 'a thread');
    assert.equal((await cat.say('a thread', 'in time')).status, 201);

    assert.equal((await run('held')).out, '0 comments wait for a moderator.\n');
    const {body: held} = await cat.say('a thread', `see\n${'www.shop.example '.repeat(9)}`);
    assert.equal(
      (await run('held')).out,
      `${held.published_at} ${held.id} a thread\n  see ${'www.shop.example '.repeat(6).slice(0, 96)}…\n` +
        '1 comment waits for a moderator.\n',
    );
  });

  it('gives metrics to this machine alone, unless it is told otherwise', async () => {
    const data = makeFolder();
    let server = await serve(data, {folder});
    const ask = (headers = {}) => fetch(`${server.url}/metrics`, {headers});
    try {
      const ann = await member(server.url, 'Ann');
      await ann.say('secret-thread', 'secret text');
      await ann.say('secret-thread', 'secret text');
      const response = await ask();
      assert.match(response.headers.get('content-type'), /^text\/plain; version=/);
      const text = await response.text();
      for (const line of [
        'newsrack_http_requests_total{method="POST",route="/api/comments",status="201"} 1',
        'newsrack_http_requests_total{method="POST",route="/api/comments",status="409"} 1',
        'newsrack_http_request_duration_seconds_count{method="POST",route="/api/comments"} 2',
        'newsrack_comments_posted_total{outcome="published"} 1',
        'newsrack_comments_held 0',
        'newsrack_live_readers 0',
        'newsrack_password_hashes_waiting 0',
      ]) {
        assert.ok(text.includes(`${line}\n`), `${line} in ${text}`);
      }
      assert.match(text, /^process_resident_memory_bytes \d+/m);
      assert.doesNotMatch(text, /secret|Ann/);
      for (const headers of [
        {'x-forwarded-for': '203.0.113.7'},
        {forwarded: 'for=x'},
        {via: '1.1 x'},
      ]) {
        assert.equal((await ask(headers)).status, 404);
      }
      const asOthersDo = execFileSync('curl', [
        '-s',
        '-o',
        '/dev/null',
        '-w',
        '%{http_code}',
        '-H',
        'Host: c.example',
        `${server.url}/metrics`,
      ]);
      assert.equal(String(asOthersDo), '404');
    } finally {
      await server.stop();
    }
    server = await serve(data, {folder, args: ['--metrics', 'public']});
    assert.equal((await ask({'x-forwarded-for': '203.0.113.7'})).status, 200);
    await server.stop();
    server = await serve(data, {folder, args: ['--metrics', 'off']});
    assert.equal((await ask()).status, 404);
    await server.stop();
  });

  it('logs nothing of who asked or what they wrote', async () => {
    const server = await serve(makeFolder(), {folder, args: ['--log-level', 'trace']});
    const ann = await member(server.url, 'Ann Onymous');
    await ann.say('secret-thread', 'secret text');
    await ann.say('secret-thread', 'secret text');
    await ann.get('/api/comments?thread=secret-thread&cursor=secret');
    await person(server.url, {authorization: 'Bearer secret.token.here'}).read('secret-thread');
    const account = {
      name: 'Secret Name',
      email: 'cat@secret.example',
      password: 'a secret river runs',
    };
    const registered = await person(server.url).post('/api/members', account);
    const [cookie] = registered.headers.getSetCookie()[0].split(';');
    await person(server.url, {cookie, origin: server.url}).say(
      'secret-thread',
      'by cookie: secret',
    );
    await person(server.url).post('/api/session', {...account, password: 'another secret'});
    await person(server.url).post('/api/session', undefined, {
      raw: '{"secret": "not json"',
      headers: {'content-type': 'application/json'},
    });
    await fetch(`${server.url}/secret/address?secret`);
    await fetch(`${server.url}/sign-in`, {method: 'POST', body: new URLSearchParams(account)});
    await server.stop();
    const lines = server
      .log()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    assert.ok(lines.length >= 8, server.log());
    assert.ok(lines.every((line) => JSON.parse(line).msg));
    const [, value] = cookie.split('=');
    assert.doesNotMatch(server.log(), /secret|Onymous|Bearer|@/i);
    assert.ok(!server.log().includes(value));
  });

  it('serves again once there is room on a disk that was full', async (t) => {
    if (process.getuid() !== 0) return t.skip('only root can make a small disk');
    const disk = mkdtempSync(path.join(tmpdir(), 'newsrack-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], {stdio: 'ignore'});
    } catch {
      rmSync(disk, {recursive: true});
      return t.skip('this machine lets nobody make a small disk');
    }
    const server = await serve(disk, {folder});
    try {
      const ann = await member(server.url, 'Ann');
      assert.equal((await ann.say('t', 'first')).status, 201);
      const ballast = path.join(disk, 'ballast');
      try {
        writeFileSync(ballast, Buffer.alloc(4 * 2 ** 20));
      } catch (error) {
        assert.equal(error.code, 'ENOSPC');
      }
      let posted = 1;
      let refused;
      while (!refused && posted < 2000) {
        const answer = await ann.say('t', `${posted} ${'x'.repeat(3000)}`);
        if (answer.status === 201) posted += 1;
        else refused = answer;
      }
      assert.deepEqual([refused.status, refused.body.type], [503, '/problems#unavailable']);
      assert.ok(Number(refused.headers.get('retry-after')) > 0);
      assert.equal((await person(server.url).read('t')).body.total, posted);
      rmSync(ballast);
      assert.equal((await ann.say('t', 'room again')).status, 201);
      assert.equal((await person(server.url).read('t')).body.total, posted + 1);
    } finally {
      await server.stop();
      execFileSync('umount', [disk]);
      rmSync(disk, {recursive: true});
    }
  });
});
