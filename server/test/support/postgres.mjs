/**
 * A PostgreSQL of the tests' own: in a folder that is gone afterwards, on a free port of the loopback,
 * syncing as a real one does. Debian's package brings it, and is installed where that is the
 * machine's own habit (Debian, as root).
 */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {install, installCommand} from '../../../scripts/debian.mjs';

const versions = '/usr/lib/postgresql';
const packages = ['postgresql'];

/**
 * Starts it, and resolves with how to make a database, and to stop and start it again. `stop` ends it
 * at once, as an unreachable server would look; `end` for good, with its files.
 */
export async function startPostgres() {
  const bin = findPrograms() ?? installPrograms();
  if (!bin)
    throw new Error(
      `No PostgreSQL found: install it (on Debian and Ubuntu: ${installCommand(packages)}).`,
    );

  const folder = mkdtempSync(path.join(tmpdir(), 'newsrack-postgres-'));
  const user = unprivileged(folder);
  const data = path.join(folder, 'data');
  const port = await freePort();
  const made = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'newsrack', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    {...user, encoding: 'utf8'},
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);

  let server;
  const addressOf = (name) => `postgres://newsrack@127.0.0.1:${port}/${name}`;

  async function start() {
    const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
    server = spawn(
      path.join(bin, 'postgres'),
      ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      {...user, stdio: ['ignore', 'ignore', 'pipe']},
    );
    let log = '';
    await new Promise((resolve, reject) => {
      server.stderr.on('data', (text) => {
        log += text;
        if (log.includes('ready to accept connections')) resolve();
      });
      server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${log}`)));
    });
    server.removeAllListeners('exit');
    // The pipe alone must not keep the tests alive.
    server.stderr.resume();
  }

  async function stop() {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    // SIGQUIT is its immediate shutdown.
    server.kill('SIGQUIT');
    await ended;
  }

  // Tests that die take it along.
  process.once('exit', () => {
    server?.kill('SIGQUIT');
    rmSync(folder, {recursive: true, force: true});
  });

  await start();
  let count = 0;
  return {
    /** Makes an empty database and resolves with its address. */
    async createDatabase() {
      const {default: pg} = await import('pg');
      const client = new pg.Client({connectionString: addressOf('postgres')});
      await client.connect();
      const name = `test${(count += 1)}`;
      await client.query(`create database ${name}`);
      await client.end();
      return addressOf(name);
    },
    start,
    stop,
    async end() {
      await stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

/** PostgreSQL refuses to run as root, so root runs it as the user `postgres`, or as nobody. */
function unprivileged(folder) {
  if (process.getuid() !== 0) return {};
  const idOf = (flag, name) => Number(spawnSync('id', [flag, name], {encoding: 'utf8'}).stdout);
  const uid = idOf('-u', 'postgres') || 65534;
  const gid = idOf('-g', 'postgres') || 65534;
  chownSync(folder, uid, gid);
  return {uid, gid, cwd: folder};
}

function findPrograms() {
  if (!existsSync(versions)) return undefined;
  const newest = readdirSync(versions).sort((a, b) => Number(b) - Number(a));
  return newest
    .map((version) => path.join(versions, version, 'bin'))
    .find((bin) => existsSync(path.join(bin, 'initdb')));
}

function installPrograms() {
  install(packages);
  return findPrograms();
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
