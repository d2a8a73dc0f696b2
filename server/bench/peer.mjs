/**
 * Measures Waline's server, which is in the npm registry, on PostgreSQL: of its storages the one that
 * needs neither an account elsewhere nor a compiler. Its limits are off, as ours are: no time between
 * posts of one address, no spam service.
 */
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import pg from 'pg';
import {changing, measureCalls} from './measure.mjs';
import {parentOf, size, textOf, thread} from './seed.mjs';

const release = '@waline/vercel@1.39.3';

/** Installs it, gives it the same thread and resolves with its numbers. */
export async function measurePeer(database, {folder, runs, seconds}) {
  const home = path.join(folder, 'peer');
  mkdirSync(home);
  execFileSync('npm', ['init', '-y'], {cwd: home, stdio: 'ignore'});
  // Its driver for SQLite would download or compile.
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', release], {
    cwd: home,
    stdio: 'ignore',
  });
  await fill(database);

  // It asks a service elsewhere with every request how people may sign in. Here one nearby says: not at all.
  const service = createServer((_request, response) => response.end('{"services":[]}'));
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');

  const {hostname, port: databasePort, username, pathname} = new URL(database);
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const server = spawn(process.execPath, ['node_modules/@waline/vercel/vanilla.js', String(port)], {
    cwd: home,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      HOME: home,
      PORT: String(port),
      PG_DB: pathname.slice(1),
      PG_HOST: hostname,
      PG_PORT: databasePort,
      PG_USER: username,
      PG_PASSWORD: 'none',
      JWT_TOKEN: 'none',
      IPQPS: '0',
      AKISMET_KEY: 'false',
      DISABLE_REGION: 'true',
      OAUTH_URL: `http://127.0.0.1:${service.address().port}`,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    const list = `${url}/api/comment?path=${encodeURIComponent(thread)}&page=1&pageSize=20&sortBy=insertedAt_desc`;
    await untilItAnswers(list);
    const settings = {runs, seconds};
    const guest = await measureCalls({url: list}, settings);
    let posted = 0;
    const nextPost = () => ({
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({
        comment: `posted ${textOf((posted += 1))}`,
        nick: 'Reader',
        mail: 'reader@paper.example',
        url: thread,
        ua: 'bench',
      }),
    });
    const posts = await measureCalls(
      {url, ...changing('POST', '/api/comment', nextPost)},
      settings,
    );
    return {guest, posts};
  } finally {
    server.kill();
    service.close();
  }
}

async function fill(database) {
  const client = new pg.Client({connectionString: database});
  await client.connect();
  await client.query(readFileSync(new URL('peer-tables.sql', import.meta.url), 'utf8'));
  const rows = Array.from({length: size}, (_, number) => ({
    comment: textOf(number),
    nick: `Reader ${number % 50}`,
    mail: `reader-${number % 50}@paper.example`,
    url: thread,
    status: 'approved',
    ip: '127.0.0.1',
    ua: 'bench',
    parent: parentOf(number) === undefined ? null : parentOf(number) + 1,
    at: new Date(Date.UTC(2026, 2, 1) + number * 1000),
  }));
  await client.query(
    `insert into wl_comment (comment, nick, mail, url, status, ip, ua, pid, rid, insertedat)
     select comment, nick, mail, url, status, ip, ua, parent, parent, at
     from json_to_recordset($1) as row(comment text, nick text, mail text, url text, status text, ip text,
       ua text, parent int, at timestamp)`,
    [JSON.stringify(rows)],
  );
  await client.query('analyze');
  await client.end();
}

async function untilItAnswers(url) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok && (await response.json()).errno === 0) return;
    if (Date.now() > deadline) throw new Error('The peer did not start.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
