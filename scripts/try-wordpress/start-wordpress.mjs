/** Brings up a WordPress of its own, in a temporary folder and on this machine only. */
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {chmod, cp, mkdtemp, readdir, rm} from 'node:fs/promises';
import net from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {install, installCommand, which} from '../debian.mjs';
import {root} from '../run.mjs';

const execute = promisify(execFile);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
/** Those that start no services. WordPress itself is unpacked, not installed: it would bring a web server. */
const packages = ['mariadb-server-core', 'mariadb-client-core', 'php-cli', 'php-mysql', 'chromium'];
const installed = '/usr/share/wordpress';

/** Installs what is missing with Debian's package manager. Answers a sentence if it cannot. */
export function installWordPress() {
  const isThere = () => ['mariadbd', 'mariadb', 'php', 'chromium'].every((name) => which(name));
  if (!isThere()) install(packages);
  if (isThere()) return undefined;
  return `Not all that WordPress needs is installed. On Debian, as root: ${installCommand(packages)}`;
}

/** Starts it. Answers its address, what was put into it, and how to end it. */
export async function startWordPress() {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsrack-wordpress-'));
  const children = [];
  const stop = async () => {
    for (const child of children.reverse()) {
      if (child.exitCode !== null) continue;
      const ended = once(child, 'exit');
      // With those that it has started itself.
      process.kill(-child.pid);
      await ended;
    }
    await rm(folder, {recursive: true, force: true});
  };
  try {
    const port = await freePort();
    const home = `http://localhost:${port}`;
    const site = path.join(folder, 'site');
    const socket = path.join(folder, 'db.sock');
    const env = {
      ...process.env,
      TRY_SOCKET: socket,
      TRY_HOME: home,
      TRY_BUILD: process.env.TRY_BUILD || path.join(root, 'dist'),
      PHP_CLI_SERVER_WORKERS: '4',
    };
    await copyWordPress(folder, site);
    for (const name of ['wp-config.php', 'router.php', 'set-up.php']) {
      await cp(here(name), path.join(site, name));
    }
    await rm(path.join(site, 'wp-content'), {recursive: true});
    await cp(here('theme'), path.join(site, 'wp-content/themes/trial'), {recursive: true});

    await startDatabase(path.join(folder, 'db'), socket, children);
    const {stdout} = await execute('php', ['set-up.php'], {cwd: site, env});
    const facts = JSON.parse(stdout.slice(stdout.lastIndexOf('\n{')));
    children.push(
      spawn('php', ['-S', `localhost:${port}`, '-t', site, path.join(site, 'router.php')], {
        env,
        stdio: 'ignore',
        detached: true,
      }),
    );
    await until(() => fetch(`${home}/wp-json/`).then(({ok}) => ok));
    const php = (code) =>
      execute('php', ['-r', `require 'wp-load.php'; ${code}`], {cwd: site, env});
    return {home, facts, php, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Puts Debian's WordPress into the folder `site`. */
async function copyWordPress(folder, site) {
  let source = installed;
  if (!existsSync(installed)) {
    // The user that apt downloads as has to reach the folder.
    await chmod(folder, 0o755);
    await execute('apt-get', ['download', 'wordpress'], {cwd: folder});
    const [file] = (await readdir(folder)).filter((name) => name.endsWith('.deb'));
    await execute('dpkg-deb', ['-x', file, 'unpacked'], {cwd: folder});
    source = path.join(folder, 'unpacked', installed);
  }
  // Links lead to other packages, some of which are for media only and not here.
  const filter = (name) => existsSync(name);
  await cp(source, site, {recursive: true, dereference: true, filter});
}

async function startDatabase(data, socket, children) {
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  await execute('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  const options = ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking'];
  const child = spawn('mariadbd', [...options, ...user], {stdio: 'ignore', detached: true});
  children.push(child);
  const create = [
    '--no-defaults',
    `--socket=${socket}`,
    '-uroot',
    '-e',
    'CREATE DATABASE wordpress',
  ];
  await until(() => execute('mariadb', create).then(() => true));
}

async function freePort() {
  const server = net.createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

/** Waits for half a minute at most. */
async function until(isSo) {
  for (let tries = 0; tries < 150; tries++) {
    if (await isSo().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('WordPress did not start.');
}
