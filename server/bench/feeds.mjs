/** Measures feeds: what it costs to ask many sources, and how fast what is made of them is served. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {serve} from '../test/support/program.mjs';
import {measureCalls} from './measure.mjs';

const hosts = 50;
/** Linux counts processor time in hundredths of a second, whatever the machine. */
const ticksPerSecond = 100;
const cycles = 3;

/** Resolves with what asking so many sources costs, and how fast a feed made of them is served. */
export async function measureFeeds({folder, runs, seconds, nodeArgs, sources = 1000}) {
  const publishers = await startPublishers(sources);
  try {
    const place = {folder, nodeArgs, publishers, sources};
    const asking = await measureAsking(place);
    const serving = await measureServing(place, {runs, seconds});
    return {...asking, ...serving};
  } finally {
    publishers.stop();
  }
}

/** Lets the server ask all sources every ten seconds, and counts what the later rounds take. */
async function measureAsking(place) {
  const {publishers, sources} = place;
  const {server, url} = await start(place, 10);
  try {
    const before = await publishers.count();
    await publishers.until(before + sources);
    await isMade(url);
    const [asked, cpu] = [await publishers.count(), cpuOf(server.pid)];
    const rounds = ((await publishers.until(asked + cycles * sources)) - asked) / sources;
    return {
      rounds,
      cpuOfRound: (cpuOf(server.pid) - cpu) / rounds,
      first: cpu,
      memory: memoryOf(server.pid),
    };
  } finally {
    await server.stop();
  }
}

async function measureServing(place, settings) {
  const {server, url} = await start(place, 86_400);
  try {
    await place.publishers.until((await place.publishers.count()) + place.sources);
    await isMade(url);
    const headers = {'accept-encoding': 'br'};
    const answer = await fetch(url, {headers});
    const etag = answer.headers.get('etag');
    await answer.text();
    const same = await withCpu(server.pid, () =>
      measureCalls({url, headers: {...headers, 'if-none-match': etag}}, {...settings, status: 304}),
    );
    const length = Number(answer.headers.get('content-length'));
    const whole = await withCpu(server.pid, () =>
      measureCalls({url, headers}, {...settings, length}),
    );
    return {same, whole, bytes: length};
  } finally {
    await server.stop();
  }
}

async function start({folder, nodeArgs, publishers}, every) {
  const data = mkdtempSync(path.join(folder, 'feeds-'));
  const file = path.join(data, 'config.json');
  const config = {
    allowPrivate: ['127.0.0.1'],
    every,
    feeds: {world: {title: 'World', sources: publishers.addresses.map((url) => ({url}))}},
  };
  writeFileSync(file, JSON.stringify(config));
  const args = ['--feeds', file, '--log-level', 'error'];
  const server = await serve(data, {folder: data, args, nodeArgs});
  return {server, url: `${server.url}/feeds/world.json`};
}

async function startPublishers(sources) {
  const file = fileURLToPath(new URL('feed-sources.mjs', import.meta.url));
  const child = spawn(process.execPath, [file, String(sources), String(hosts)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ports = JSON.parse((await lines.next()).value);
  async function count() {
    child.stdin.write('\n');
    return Number((await lines.next()).value);
  }
  return {
    addresses: Array.from(
      {length: sources},
      (_, number) => `http://127.0.0.1:${ports[number % ports.length]}/${number}`,
    ),
    count,
    /** Resolves with how many requests have been answered, when it is so many. */
    async until(number) {
      for (;;) {
        const now = await count();
        if (now >= number) return now;
        await sleep(100);
      }
    },
    async stop() {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

/** Resolves when the feed has been the same for two seconds. */
async function isMade(url) {
  const etagOf = async () => (await fetch(url, {method: 'HEAD'})).headers.get('etag');
  for (let before, now = await etagOf(); now === null || now !== before; now = await etagOf()) {
    before = now;
    await sleep(2000);
  }
}

/** Adds what an answer costs the server, in microseconds: who asks may need more than that, and its own core. */
async function withCpu(pid, measure) {
  const before = cpuOf(pid);
  const result = await measure();
  return {...result, cpu: ((cpuOf(pid) - before) / result.answers) * 1e6};
}

/** The processor time of a process so far, in seconds. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** The resident memory of a process, in MiB: now, and at its highest. */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [now, most] = ['VmRSS', 'VmHWM'].map((name) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024),
  );
  return {now, most};
}
