/** `newsrack-server feed` and `serve --feeds`, as an operator uses them. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {setImmediate} from 'node:timers';
import {worldOf} from './support/feeds.mjs';
import {program, runProgram, serve} from './support/program.mjs';
import {feedOf, reply, startSources} from './support/sources.mjs';

let sources, folder;
beforeEach(async () => {
  sources = await startSources();
  folder = mkdtempSync(path.join(tmpdir(), 'newsrack-feed-'));
});
afterEach(async () => {
  await sources.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Writes the configuration, and answers the arguments that name it and folders of the test's own. */
function configured(config) {
  const file = path.join(folder, 'newsrack.config.json');
  writeFileSync(file, JSON.stringify(config));
  return ['--config', file, '--out', path.join(folder, 'out'), '--data', path.join(folder, 'data')];
}

const fileOf = (name = 'world') => path.join(folder, 'out', `${name}.json`);
const titlesIn = (name) =>
  JSON.parse(readFileSync(fileOf(name), 'utf8')).items.map(({title}) => title);

describe('newsrack-server feed', () => {
  it('writes each feed to a file that a web server may read, and says what it did', async () => {
    sources.answers('/a', {body: feedOf('A', ['One'])});
    const config = worldOf([`${sources.url}/a`]);
    config.feeds.more = {title: 'More', sources: [{url: `${sources.url}/a`}]};
    const {status, out, err} = await runProgram(['feed', ...configured(config)]);
    assert.equal(status, 0, err);
    assert.equal(err, '');
    assert.match(out, /world\.json: 1 stories; 1 of 1 sources are well\.\n/);
    assert.deepEqual([titlesIn('world'), titlesIn('more')], [['One'], ['One']]);
    assert.deepEqual(readdirSync(path.join(folder, 'out')).sort(), ['more.json', 'world.json']);
    assert.equal(statSync(fileOf()).mode & 0o444, 0o444);
  });

  it('leaves a file as it is when nothing is new', async () => {
    sources.answers('/a', {body: feedOf('A', ['One'])});
    const args = configured(worldOf([`${sources.url}/a`]));
    await runProgram(['feed', ...args]);
    utimesSync(fileOf(), 1, 1);
    assert.equal((await runProgram(['feed', ...args, '--once'])).status, 0);
    assert.equal(sources.asked.length, 2);
    assert.equal(statSync(fileOf()).mtimeMs, 1000);
  });

  it('goes by the last good copy of what fails, and says so', async () => {
    sources.answers('/a', {body: feedOf('A', ['One'])});
    sources.answers('/b', {body: feedOf('B', ['Two'])});
    const args = configured(worldOf([`${sources.url}/a`, `${sources.url}/b`]));
    await runProgram(['feed', ...args]);
    sources.answers('/b', {status: 500});
    sources.answers('/a', {status: 301, headers: {location: '/c'}});
    sources.answers('/c', {body: feedOf('A', ['Three'])});
    rmSync(fileOf());
    const {status, out, err} = await runProgram(['feed', ...args]);
    assert.equal(status, 0, err);
    assert.match(out, /2 stories; 1 of 2 sources are well/);
    assert.match(
      err,
      /\/b answers 500, .* Its last good copy, \d+ (s|min) old, is used\. It is not asked again before \d+ min have passed\.\n/,
    );
    assert.match(err, /\/a has moved for good to \S+\/c; put that into the configuration\.\n/);
    assert.deepEqual(titlesIn().sort(), ['Three', 'Two']);
  });

  it('says which source has no stories, and leaves them out', async () => {
    sources.answers('/a', {body: feedOf('A', ['One'])});
    sources.answers('/b', {body: feedOf('B', ['Two'])});
    const args = configured(worldOf([`${sources.url}/a`, `${sources.url}/b`]));
    await runProgram(['feed', ...args]);
    sources.answers('/b', {body: feedOf('B', [])});
    const {status, err} = await runProgram(['feed', ...args]);
    assert.equal(status, 0, err);
    assert.match(err, /^http\S+\/b is a feed without stories, so nothing of it is shown\.\n$/);
    assert.deepEqual(titlesIn(), ['One']);
  });

  it('ends with 1 when a feed has nothing at all, and writes the others', async () => {
    sources.answers('/a', {body: feedOf('A', ['One'])});
    const config = worldOf([`${sources.url}/a`]);
    config.feeds.nothing = {title: 'Nothing', sources: [{url: `${sources.url}/nowhere`}]};
    const {status, err} = await runProgram(['feed', ...configured(config)]);
    assert.equal(status, 1);
    assert.match(err, /\/nowhere answers 404, .* There is no copy of it/);
    assert.match(err, /newsrack-server: Nothing is known of “nothing”/);
    assert.deepEqual(titlesIn(), ['One']);
  });

  it('ends with 1 when a file cannot be written', async () => {
    sources.answers('/a', {body: feedOf('A', ['One'])});
    const args = configured(worldOf([`${sources.url}/a`]));
    writeFileSync(path.join(folder, 'out'), 'a file in the place of the folder');
    const {status, err} = await runProgram(['feed', ...args]);
    assert.equal(status, 1);
    assert.match(err, /The feed “world” could not be written: .*out is no folder; say with --out/);
    assert.match(err, /newsrack-server: Not every feed could be written\.\n$/);
  });

  it('writes each feed that it can, and tells of a source each time that it was asked', async () => {
    sources.answers('/a', {body: feedOf('A', ['One'])});
    sources.answers('/b', {status: 500});
    const config = worldOf([`${sources.url}/a`, `${sources.url}/b`]);
    config.feeds.more = config.feeds.world;
    const args = configured(config);
    assert.match((await runProgram(['feed', ...args])).err, /\/b answers 500/);
    rmSync(fileOf('more'));
    rmSync(fileOf());
    mkdirSync(fileOf());
    const {status, err} = await runProgram(['feed', ...args]);
    assert.equal(status, 1);
    assert.match(err, /“world” could not be written/);
    // It is left in peace for a while.
    assert.doesNotMatch(err, /\/b answers/);
    assert.deepEqual(titlesIn('more'), ['One']);
  });

  it('asks again as soon as its operator has mended what was wrong', async () => {
    sources.answers('/a', {body: feedOf('A', ['One'])});
    const refused = await runProgram([
      'feed',
      ...configured(worldOf([`${sources.url}/a`], {allowPrivate: []})),
    ]);
    assert.equal(refused.status, 1);
    assert.match(refused.err, /allowPrivate/);
    const allowed = await runProgram(['feed', ...configured(worldOf([`${sources.url}/a`]))]);
    assert.equal(allowed.status, 0, allowed.err);
  });

  it('ends with 2 when what was asked cannot be', async () => {
    const args = configured({feeds: {world: {titel: 'World', sources: [{url: 'a'}]}}});
    const wrong = await runProgram(['feed', ...args]);
    assert.equal(wrong.status, 2);
    assert.match(wrong.err, /has “titel”, which is unknown\. Did you mean “title”\?/);
    assert.match((await runProgram(['feed', '--config', '/nowhere'])).err, /It is not there/);
    const both = await runProgram([
      'feed',
      '--once',
      '--watch',
      ...configured(worldOf(['https://a.example/'])),
    ]);
    assert.deepEqual(
      [both.status, both.err],
      [2, 'newsrack-server: --once and --watch exclude each other.\n'],
    );
    assert.equal((await runProgram(['serve', '--feeds', '/nowhere'])).status, 2);
  });

  it('goes on until it is stopped, and writes what is new', async () => {
    // The second edition is what it asks for after a restart, which it begins with the first.
    sources.answers('/a', (_request, response) =>
      reply(response, {body: feedOf('A', [`Edition ${sources.asked.length}`])}),
    );
    const args = configured(worldOf([`${sources.url}/a`]));
    for (const edition of [1, 2]) {
      const child = spawn(process.execPath, [program, 'feed', '--watch', ...args]);
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
      const exited = once(child, 'exit');
      try {
        const text = `Edition ${edition}`;
        while (!out.includes('world.json') || titlesIn()[0] !== text) {
          assert.equal(child.exitCode, null, out);
          await new Promise(setImmediate);
        }
        child.kill('SIGTERM');
        assert.deepEqual(await exited, [0, null]);
      } finally {
        child.kill('SIGKILL');
      }
    }
  });
});

describe('newsrack-server serve --feeds', () => {
  it('serves the feeds of the file, with copies in the data folder', async () => {
    sources.answers('/a', {body: feedOf('A', ['One'])});
    configured(worldOf([`${sources.url}/a`]));
    const data = path.join(folder, 'data');
    const args = ['--feeds', path.join(folder, 'newsrack.config.json')];
    const server = await serve(data, {folder, args});
    try {
      let answer;
      do answer = await fetch(`${server.url}/feeds/world.json`);
      while (answer.status === 503);
      assert.deepEqual(
        (await answer.json()).items.map(({title}) => title),
        ['One'],
      );
      while (!/"feed":"world","stories":1,"msg":"a feed has changed"/.test(server.log())) {
        await new Promise(setImmediate);
      }
    } finally {
      assert.equal(await server.stop(), 0);
    }
    assert.equal(readdirSync(path.join(data, 'sources')).length, 2);
  });
});
