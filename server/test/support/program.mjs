/** The program itself, in a process of its own, as an operator runs it. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The file that npm links as `newsrack-server`. */
export const program = fileURLToPath(new URL('../../bin/newsrack-server.mjs', import.meta.url));

const secret = 'a secret of thirty-two bytes, or more';

/** The environment without what would change the program's mind. */
function cleanEnv(more) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NEWSRACK_|DATABASE_URL$|PORT$|NODE_)/.test(name),
  );
  return {...Object.fromEntries(kept), ...more};
}

/** Runs a command to its end, and resolves with `{status, out, err}`. `input` goes to its standard input. */
export async function runProgram(args, {env, input = '', cwd} = {}) {
  const child = spawn(process.execPath, [program, ...args], {env: cleanEnv(env), cwd});
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  const [status] = await once(child, 'close');
  return {status, out, err};
}

/** What says where the data is: a folder, or the address of a PostgreSQL. */
export function placeOf(database) {
  return database.startsWith('postgres')
    ? {args: [], env: {DATABASE_URL: database}}
    : {args: ['--data', database], env: {}};
}

/**
 * Starts `serve` on this folder or PostgreSQL, with members by the tests' tokens, and resolves when it
 * listens: `url`, `port`, `pid`, `log()` with all it has written, and `stop(signal)`, which resolves with
 * its exit status, or the signal that ended it.
 */
export async function serve(database, {args = [], port = 0, folder, env, nodeArgs = []} = {}) {
  const place = placeOf(database);
  const secretFile = path.join(folder, 'secret');
  writeFileSync(secretFile, secret);
  const sso = ['--sso-secret-file', secretFile, '--sso-issuer', 'https://paper.example'];
  const all = [program, 'serve', '--port', String(port), '--rate-limit', '0', ...place.args];
  const command = [
    process.execPath,
    ...nodeArgs,
    ...all,
    ...sso,
    '--sso-audience',
    'newsrack',
    ...args,
  ];
  const child = spawn(command[0], command.slice(1), {
    env: cleanEnv({...place.env, ...env}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const exited = once(child, 'exit').then(([status, signal]) => {
    process.off('exit', kill);
    return signal ?? status;
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (log += text));
  const url = await new Promise((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text) => {
      log += text;
      const [, address] = /listens at (http:\S+),/.exec(log) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', (status) => reject(new Error(`It ended with ${status}: ${log}`)));
  });
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid,
    log: () => log,
    exited,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return exited;
    },
  };
}
