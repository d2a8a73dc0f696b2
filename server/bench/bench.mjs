/**
 * Prints how fast the server reads, posts and tells readers, on both databases and, with --peer, beside
 * another server for comments; and what feeds cost. Never a test: it fails only if it breaks. Needs a build.
 *
 * --seconds N: how long a run takes (5). --runs N: how many there are of each (3). --peer: installs Waline
 * into a folder of its own and measures it, too. --sqlite: only that. --feeds: only them. --cpu-prof FOLDER: has the servers
 * write profiles there.
 */
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {startPostgres} from '../test/support/postgres.mjs';
import {measureFeeds} from './feeds.mjs';
import {measureNewsrack} from './newsrack.mjs';
import {measurePeer} from './peer.mjs';
import {size} from './seed.mjs';

const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '5'},
    runs: {type: 'string', default: '3'},
    peer: {type: 'boolean', default: false},
    sqlite: {type: 'boolean', default: false},
    feeds: {type: 'boolean', default: false},
    'cpu-prof': {type: 'string'},
  },
});

const folder = mkdtempSync(path.join(os.tmpdir(), 'newsrack-bench-'));
const data = path.join(folder, 'data');
mkdirSync(data);
const settings = {
  folder,
  runs: Number(values.runs),
  seconds: Number(values.seconds),
  nodeArgs: values['cpu-prof'] ? ['--cpu-prof', `--cpu-prof-dir=${values['cpu-prof']}`] : [],
};
const needsPostgres = values.peer || !(values.sqlite || values.feeds);
const postgres = needsPostgres ? await startPostgres() : undefined;
try {
  console.log(`${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores`);
  console.log(`Node.js ${process.version}, load ${os.loadavg()[0].toFixed(1)} at the start`);
  printFeeds(await measureFeeds(settings));
  if (!values.feeds) await measureComments();
  console.log(`\nLoad ${os.loadavg()[0].toFixed(1)} at the end.`);
} finally {
  await postgres?.end();
  rmSync(folder, {recursive: true, force: true});
}

async function measureComments() {
  console.log(`\nA thread of ${size} comments; 20 connections; the best of ${settings.runs} runs.`);
  print('newsrack-server on SQLite', await measureNewsrack(data, settings));
  if (!values.sqlite) {
    const database = await postgres.createDatabase();
    print('newsrack-server on PostgreSQL', await measureNewsrack(database, settings));
  }
  if (values.peer) {
    const database = await postgres.createDatabase();
    print('@waline/vercel on PostgreSQL', await measurePeer(database, settings));
  }
}

function printFeeds({rounds, cpuOfRound, first, memory, same, whole, bytes}) {
  console.log(`\nA feed of 1000 sources`);
  console.log(
    `  a round with nothing new           ${cpuOfRound.toFixed(1)} s of CPU   (of ${rounds.toFixed(1)} rounds; the first took ${first.toFixed(1)} s)   target 10` +
      `\n  the server’s memory                ${memory.now} MiB, ${memory.most} MiB at its highest   target 512`,
  );
  printLine('304 to who has it', same, 5000);
  printLine(`whole, ${(bytes / 1024).toFixed(1)} KiB of brotli`, whole, 2000);
}

function printLine(what, {perSecond, p99, spread, cpu}, least) {
  const cost = cpu === undefined ? '' : `   ${Math.round(cpu)} µs of the server’s CPU each`;
  const verdict =
    least === undefined ? '' : `   target ${least}${perSecond >= least ? '' : ': missed'}`;
  console.log(
    `  ${what.padEnd(34)} ${String(Math.round(perSecond)).padStart(6)}/s   p99 ${String(p99).padStart(4)} ms` +
      `   (${spread.map(Math.round).join(' to ')})${cost}${verdict}`,
  );
}

function print(name, {guest, member, posts, live}) {
  console.log(`\n${name}`);
  const isOurs = live !== undefined;
  printLine('page of 20, guest', guest, isOurs ? 2000 : undefined);
  if (member) printLine('page of 20, signed in', member);
  printLine('posts, each synced to the disk', posts, isOurs ? 500 : undefined);
  if (!live) return;
  const {max, p99, memory} = live;
  console.log(
    `  500 readers of a stream: a comment is there after ${Math.round(p99)} ms (p99), ${Math.round(max)} ms at most` +
      `   target 1000\n  the server’s memory with them: ${memory.now} MiB, ${memory.most} MiB at its highest   target 300`,
  );
}
