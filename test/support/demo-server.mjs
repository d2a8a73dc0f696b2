/** What `npm start` runs, as a process that a test starts and stops as a person does. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url));
/** How long it has to end by itself, in milliseconds. */
const patience = 60_000;

/** A demonstration with its data in a `folder` of its own, which its `start` brings up at its `origin`. */
export async function prepareDemo() {
  const port = await findFreePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'newsrack-'));
  let child;
  process.once('exit', () => child?.kill('SIGKILL'));

  /** Resolves when it answers. */
  async function start() {
    const env = {...process.env, PORT: String(port), DATA: folder};
    child = spawn(process.execPath, [program], {env, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    await new Promise((resolve, reject) => {
      const read = (text) => {
        output += text;
        if (output.includes('Newsrack demo:')) resolve();
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', () => reject(new Error(`The demonstration ended: ${output}`)));
    });
  }

  /** Ends it by SIGTERM and answers its exit code, which is 0 if it went as it should. */
  async function stop() {
    if (!child || child.exitCode !== null) return child?.exitCode;
    const insist = setTimeout(() => child.kill('SIGKILL'), patience);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    clearTimeout(insist);
    return code;
  }

  /** Ends it, and takes its data away. */
  async function remove() {
    await stop();
    rmSync(folder, {recursive: true});
  }

  return {origin: `http://localhost:${port}`, folder, start, stop, remove};
}

/** The same port is wanted again after a restart, so that it is chosen beforehand. */
async function findFreePort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
