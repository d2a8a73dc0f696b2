/** Runs this project's command line tools from its root, and says how they did. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const tools = path.join(root, 'node_modules', '.bin');

/**
 * Runs a shell command to its end, with the installed tools in reach, and
 * collects what it prints.
 */
export async function run(command, env = {}) {
  const child = spawn(command, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${tools}${path.delimiter}${process.env.PATH}`,
      STORYBOOK_DISABLE_TELEMETRY: '1',
      ...env,
    },
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const [code, signal] = await once(child, 'close');
  if (signal) output += `\nEnded by ${signal}.`;
  return {ok: code === 0, output};
}

/**
 * The same for a command that runs tests: adds up how many passed, failed and were skipped.
 * `counts` has these for each part of the tests, as its reporter divides them; `figures` are
 * the lines in which a test tells what it has measured.
 */
export async function runTests(command, env = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsrack-'));
  const file = path.join(folder, 'counts.json');
  const result = await run(command, {...env, TEST_COUNTS: file});
  // A runner that died early has written nothing.
  const counts = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  await rm(folder, {recursive: true});

  const total = {passed: 0, failed: 0, skipped: 0};
  for (const count of Object.values(counts)) {
    for (const outcome of Object.keys(total)) total[outcome] += count[outcome];
  }
  // Failing without a failed test, or passing without a test, is a failure too.
  const ok = result.ok && total.failed === 0 && total.passed > 0;
  if (!ok && total.failed === 0) total.failed = 1;
  const figures = result.output.match(/^measured: .*$/gm) ?? [];
  return {ok, output: result.output, counts, figures, ...total};
}
