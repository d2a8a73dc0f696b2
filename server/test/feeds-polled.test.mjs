/** How sources are asked: as rarely as they want, and without one being in the way of another. */
import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {clearInterval, setImmediate, setInterval} from 'node:timers';
import {gzipSync} from 'node:zlib';
import {Feeds} from '../dist/feeds/feeds.js';
import {tellSource} from '../dist/feeds/tell-source.js';
import {openFeeds, start, worldOf} from './support/feeds.mjs';
import {feedOf, reply, startSources} from './support/sources.mjs';

let sources, opened, folder;
beforeEach(async () => {
  sources = await startSources();
  folder = mkdtempSync(path.join(tmpdir(), 'newsrack-feeds-'));
  opened = [];
});
afterEach(async () => {
  for (const feeds of opened) await feeds.close();
  await sources.close();
  rmSync(folder, {recursive: true, force: true});
});

async function open(config, options) {
  const feeds = await openFeeds(config, options);
  opened.push(feeds);
  return feeds;
}

const addressOf = (name) => sources.url + name;

describe('a source', () => {
  it('is asked whether it has changed, and read again only if it has', async () => {
    let etag = '"one"';
    sources.answers('/a', (request, response) => {
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else reply(response, {headers: {etag}, body: feedOf('A', [etag])});
    });
    const feeds = await open(worldOf([addressOf('/a')]));
    await feeds.poll();
    feeds.advance(400);
    await feeds.poll();
    const before = feeds.feeds.feeds.get('world').prepared;
    etag = '"two"';
    feeds.advance(400);
    await feeds.poll();
    assert.deepEqual(feeds.answers, ['/a changed', '/a unchanged', '/a changed']);
    assert.notEqual(feeds.feeds.feeds.get('world').prepared, before);
    assert.deepEqual(feeds.titles(), ['"two"']);
  });

  it('that cannot say so itself is compared', async () => {
    sources.answers('/a', {body: feedOf('A', ['same'])});
    const feeds = await open(worldOf([addressOf('/a')]));
    await feeds.poll();
    const {prepared} = feeds.feeds.feeds.get('world');
    feeds.advance(400);
    await feeds.poll();
    assert.deepEqual(feeds.answers, ['/a changed', '/a unchanged']);
    assert.equal(feeds.feeds.feeds.get('world').prepared, prepared);
  });

  it('is asked once for all feeds that have it', async () => {
    sources.answers('/a', {body: feedOf('A', ['1', '2', '3'])});
    const config = worldOf([{url: addressOf('/a'), limit: 1}]);
    config.feeds.more = {title: 'More', sources: [{url: addressOf('/a'), name: 'The A'}]};
    const feeds = await open(config);
    await feeds.poll();
    assert.equal(sources.asked.length, 1);
    assert.deepEqual([feeds.titles('world').length, feeds.titles('more').length], [1, 3]);
    assert.equal(feeds.items('more')[0]._newsrack.source.name, 'The A');
  });

  const rss = (ttl) => feedOf('A', [`${ttl}`]);
  const waits = [
    ['as often as the operator says', {}, {every: 60}, 60],
    ['not before its max-age is over', {'cache-control': 'public, max-age=900'}, {}, 900],
    ['counting the time in a cache before', {'cache-control': 'max-age=900', age: '300'}, {}, 600],
    ['no more often for a short max-age', {'cache-control': 'max-age=1'}, {}, 300],
    ['at once again when it may not be kept', {'cache-control': 'no-cache, max-age=900'}, {}, 300],
    [
      'not before it expires',
      {date: 'Sun, 01 Mar 2026 11:00:00 GMT', expires: 'Sun, 01 Mar 2026 11:30:00 GMT'},
      {},
      1800,
    ],
    ['every 300 s when its “expires” is 0', {expires: '0'}, {}, 300],
    ['every day at least, whatever it says', {'cache-control': 'max-age=31536000'}, {}, 86_400],
  ];
  for (const [how, headers, more, seconds] of waits) {
    it(`is asked ${how}`, async () => {
      sources.answers('/a', {headers, body: rss(1)});
      const feeds = await open(worldOf([addressOf('/a')], more));
      await feeds.poll();
      feeds.advance(seconds - 1);
      await feeds.poll();
      assert.equal(sources.asked.length, 1);
      feeds.advance(1);
      await feeds.poll();
      assert.equal(sources.asked.length, 2);
    });
  }

  it('is asked no more often than its ttl', async () => {
    const body = '<rss version="2.0"><channel><title>A</title><ttl>10</ttl></channel></rss>';
    sources.answers('/a', {body, headers: {'content-type': 'application/rss+xml'}});
    const feeds = await open(worldOf([addressOf('/a')]));
    await feeds.poll();
    feeds.advance(599);
    await feeds.poll();
    assert.equal(sources.asked.length, 1);
    feeds.advance(1);
    await feeds.poll();
    assert.equal(sources.asked.length, 2);
  });

  it('that fails is asked less and less often, and as before once it is well', async () => {
    let status = 500;
    sources.answers('/a', (_request, response) =>
      reply(response, {status, body: feedOf('A', ['1'])}),
    );
    const feeds = await open(worldOf([addressOf('/a')]));
    const pauses = [];
    for (let failure = 0; failure < 6; failure += 1) {
      await feeds.poll();
      const {dueAt} = feeds.feeds.sources.get(addressOf('/a'));
      pauses.push((dueAt - feeds.now()) / 300_000 / (1 + 0.5 / 3));
      feeds.advance((dueAt - feeds.now()) / 1000);
    }
    assert.deepEqual(
      pauses.map((pause) => Math.round(pause * 100) / 100),
      [1, 2, 4, 8, 12, 12],
    );
    status = 200;
    await feeds.poll();
    assert.equal(feeds.memory(addressOf('/a')).failures, undefined);
    assert.equal(feeds.feeds.sources.get(addressOf('/a')).dueAt - feeds.now(), 300_000);
  });

  for (const status of [429, 503]) {
    it(`that answers ${status} is left alone for as long as it says`, async () => {
      sources.answers('/a', {status, headers: {'retry-after': '7200'}});
      sources.answers('/b', {
        status,
        headers: {'retry-after': new Date(start + 7_200_000).toUTCString()},
      });
      const feeds = await open(worldOf([addressOf('/a'), addressOf('/b')]));
      await feeds.poll();
      feeds.advance(7199);
      await feeds.poll();
      assert.equal(sources.asked.length, 2);
      feeds.advance(1);
      await feeds.poll();
      assert.equal(sources.asked.length, 4);
    });
  }

  it('that is gone for good is not asked any more, after a restart neither', async () => {
    sources.answers('/a', {body: feedOf('A', ['1'])});
    const first = await open(worldOf([addressOf('/a')]), {folder});
    await first.poll();
    sources.answers('/a', {status: 410});
    first.advance(400);
    await first.poll();
    await first.close();
    assert.equal(sources.asked.length, 2);
    const second = await open(worldOf([addressOf('/a')]), {folder, at: start + 86_400_000});
    await second.poll();
    assert.equal(sources.asked.length, 2);
    assert.deepEqual(second.titles(), ['1']);
    const [told] = tellSource(second.feeds.sources.get(addressOf('/a')), second.now());
    assert.match(
      told,
      /answers 410, Gone: it is gone for good\. .* 1 d old, is used\. It is not asked again before 6 d have passed\.$/,
    );
  });

  it('that will never change again is not asked any more', async () => {
    sources.answers('/a', {body: feedOf('A', ['1'], {expired: true})});
    const feeds = await open(worldOf([addressOf('/a')]));
    await feeds.poll();
    feeds.advance(86_400);
    await feeds.poll();
    assert.equal(sources.asked.length, 1);
    assert.deepEqual(feeds.titles(), ['1']);
  });

  it('is asked together with one other of its host, and holds up no other host', async () => {
    const other = await startSources();
    try {
      const held = [];
      const names = Array.from({length: 9}, (_, index) => `/${index}`);
      for (const name of names) sources.answers(name, (_request, response) => held.push(response));
      other.answers('/b', {body: feedOf('B', ['B'])});
      const feeds = await open(worldOf([...names.map(addressOf), `${other.url}/b`]));
      const polled = feeds.poll();
      while (!feeds.answers.includes('/b changed')) await new Promise(setImmediate);
      assert.equal(sources.asked.length, 2);

      for (const name of names) sources.answers(name, {body: feedOf('A', [name])});
      for (const response of held) reply(response, {body: feedOf('A', [])});
      await polled;
      assert.equal(sources.asked.length, 9);
    } finally {
      await other.close();
    }
  });
});

describe('feeds that are started', () => {
  it('ask again and again until they are closed, and not after it', async () => {
    const seen = [];
    let enough;
    const changedTwice = new Promise((resolve) => (enough = resolve));
    sources.answers('/a', (_request, response) =>
      reply(response, {body: feedOf('A', [`${sources.asked.length}`])}),
    );
    const feeds = new Feeds({
      config: worldOf([addressOf('/a')], {every: 0.01}),
      onFeed({prepared}) {
        seen.push(prepared.text);
        if (seen.length === 2) enough();
      },
    });
    await feeds.recall();
    feeds.start();
    await changedTwice;
    await feeds.close();
    assert.notEqual(seen[0], seen[1]);
    const {length} = sources.asked;
    await feeds.poll();
    assert.equal(sources.asked.length, length);
  });
});

describe('a source that does harm', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${Array.from(
    {length: 30},
    (_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? '' : index - 1};`.repeat(20)}">`,
  ).join(
    '',
  )}]><rss version="2.0"><channel><title>&a29;</title><item><title>&a29;</title></item></channel></rss>`;
  const harm = {
    'sends drop by drop': (_request, response) => {
      const drops = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drops));
    },
    'sends junk': {
      body: Buffer.from(Array.from({length: 5000}, (_, index) => (index * 7919) % 256)),
    },
    'sends a page': {
      body: '<!doctype html><title>Hello</title>',
      headers: {'content-type': 'text/html'},
    },
    'sends without an end': (_request, response) => {
      const piece = Buffer.alloc(2 ** 20, ' ');
      const more = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on('drain', more);
      more();
    },
    'sends a gzip bomb': {
      body: gzipSync(Buffer.alloc(32 * 2 ** 20, ' ')),
      headers: {'content-encoding': 'gzip'},
    },
    'leads in a circle': {status: 302, headers: {location: '/bad'}},
    'leads to the machine itself': {status: 302, headers: {location: 'http://127.0.0.2:1/'}},
    'leads to the cloud’s own data': {status: 301, headers: {location: 'http://169.254.169.254/'}},
    'sends entities that grow': {body: bomb, headers: {'content-type': 'application/rss+xml'}},
    'asks for patience': {status: 429, headers: {'retry-after': '60'}},
    'has an error': {status: 500},
    'cuts the connection': (_request, response) => {
      response.writeHead(200, {'content-length': 1000});
      response.write('{"version":', () => response.destroy());
    },
    'claims that nothing has changed': {status: 304},
  };
  for (const [what, answer] of Object.entries(harm)) {
    it(`and ${what} leaves the others as they are`, async () => {
      sources.answers('/good', {body: feedOf('Good', ['Good news'])});
      sources.answers('/bad', answer);
      const feeds = await open(worldOf([addressOf('/bad'), addressOf('/good')]));
      const polled = feeds.poll();
      // What is good is there before the other one has come to its end.
      while (!feeds.answers.includes('/good changed')) await new Promise(setImmediate);
      await feeds.feeds.remake();
      assert.ok(feeds.titles().includes('Good news'));
      if (what === 'sends drop by drop') return;
      await polled;
      // What is not expanded is harmless.
      const others = feeds.titles().filter((title) => title !== 'Good news');
      assert.deepEqual(others, what === 'sends entities that grow' ? ['&a29;'] : []);
      assert.equal(feeds.answers.includes('/bad failed'), others.length === 0);
    });
  }

  it('keeps what it had, in memory and through a restart, and is told of with its age', async () => {
    sources.answers('/a', {body: feedOf('A', ['Old news'])});
    const config = worldOf([addressOf('/a')]);
    const first = await open(config, {folder});
    await first.poll();
    sources.answers('/a', {body: 'junk'});
    first.advance(7200);
    await first.poll();
    assert.deepEqual(first.titles(), ['Old news']);
    const [told] = tellSource(first.feeds.sources.get(addressOf('/a')), first.now());
    assert.match(
      told,
      /look whether the address is right\. Its last good copy, 2 h old, is used\./,
    );
    await first.close();
    await sources.close();

    const second = await open(config, {folder, at: start + 10_800_000});
    assert.deepEqual(second.titles(), ['Old news']);
    await second.poll();
    assert.deepEqual(second.titles(), ['Old news']);
    assert.deepEqual(second.answers, ['/a failed']);
    sources = await startSources();
  });

  for (const [what, body] of [
    ['RSS', '<rss version="2.0"><channel><title>A</title><item><title>On'],
    ['JSON Feed', {version: 'https://jsonfeed.org/version/1.1', title: 'A'}],
  ]) {
    it(`keeps what it had when its ${what} breaks off before the first story`, async () => {
      sources.answers('/a', {body: feedOf('A', ['Old news'])});
      const feeds = await open(worldOf([addressOf('/a')]));
      await feeds.poll();
      sources.answers('/a', {body});
      feeds.advance(7200);
      await feeds.poll();
      assert.deepEqual(feeds.titles(), ['Old news']);
      assert.match(feeds.memory(addressOf('/a')).fault, /breaks off before its first story/);
    });
  }

  it('has nothing when it says so', async () => {
    sources.answers('/a', {body: feedOf('A', ['Old news'])});
    const feeds = await open(worldOf([addressOf('/a')]));
    await feeds.poll();
    sources.answers('/a', {body: feedOf('A', [])});
    feeds.advance(7200);
    await feeds.poll();
    assert.deepEqual(feeds.titles(), []);
  });

  it('puts nothing into the log but a line of text', async () => {
    const message = `A\u001b[2J\nB ${'long '.repeat(500)}`;
    sources.answers('/a', {body: {code: 'x', message}});
    const feeds = await open(worldOf([addressOf('/a')]));
    await feeds.poll();
    const {fault} = feeds.memory(addressOf('/a'));
    assert.match(fault, /A \[2J B long/);
    assert.equal([...fault].length, 500);
  });

  it('and never answers makes room for the others', async () => {
    const silent = await Promise.all(Array.from({length: 8}, startSources));
    try {
      for (const one of silent) for (const path of ['/1', '/2']) one.answers(path, () => {});
      sources.answers('/good', {body: feedOf('A', ['News'])});
      const urls = silent.flatMap(({url}) => [`${url}/1`, `${url}/2`]);
      const feeds = await open(worldOf([...urls, addressOf('/good')]));
      const polled = feeds.poll();
      while (!feeds.answers.includes('/good changed')) await new Promise(setImmediate);
      assert.deepEqual(feeds.answers, ['/good changed']);
      await feeds.close();
      await polled;
    } finally {
      for (const one of silent) await one.close();
    }
  });

  it('is told of when it never had anything', async () => {
    const feeds = await open(worldOf([addressOf('/a')]));
    await feeds.poll();
    assert.equal(feeds.data(), undefined);
    const [told] = tellSource(feeds.feeds.sources.get(addressOf('/a')), feeds.now());
    assert.match(told, /answers 404.* There is no copy of it: nothing of it is shown\./);
  });
});

describe('a copy on the disk', () => {
  const config = () => worldOf([addressOf('/a')]);

  it('is made for its owner alone, and has what the next start asks with', async () => {
    sources.answers('/a', {headers: {etag: '"one"'}, body: feedOf('A', ['1'])});
    const first = await open(config(), {folder});
    await first.poll();
    await first.close();
    const files = readdirSync(folder);
    assert.equal(files.length, 2);
    for (const file of files) assert.equal(statSync(path.join(folder, file)).mode & 0o077, 0);
    const second = await open(config(), {folder});
    await second.poll();
    assert.equal(sources.asked[1].headers['if-none-match'], '"one"');
  });

  it('that is not whole is not used, and the source is asked as if it were new', async () => {
    sources.answers('/a', {headers: {etag: '"one"'}, body: feedOf('A', ['1'])});
    const first = await open(config(), {folder});
    await first.poll();
    await first.close();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      writeFileSync(path.join(folder, file), '{"version":');
    }
    const second = await open(config(), {folder});
    assert.equal(second.data(), undefined);
    await second.poll();
    assert.equal(sources.asked[1].headers['if-none-match'], undefined);
    assert.deepEqual(second.titles(), ['1']);

    for (const file of readdirSync(folder)) writeFileSync(path.join(folder, file), 'junk');
    const third = await open(config(), {folder});
    await third.poll();
    assert.deepEqual(third.titles(), ['1']);
  });

  it('that is not whole is no reason to wait', async () => {
    const headers = {'cache-control': 'max-age=86400'};
    sources.answers('/a', {headers, body: feedOf('A', ['1'])});
    const first = await open(config(), {folder});
    await first.poll();
    await first.close();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      writeFileSync(path.join(folder, file), 'half');
    }
    const second = await open(config(), {folder});
    await second.poll();
    assert.deepEqual(second.titles(), ['1']);
  });

  it('stays as long as its source is asked, and goes a month after that', async () => {
    sources.answers('/a', {headers: {etag: '"one"'}, body: feedOf('A', ['1'])});
    sources.answers('/b', {body: feedOf('B', ['2'])});
    const first = await open(config(), {folder});
    await first.poll();
    await first.close();
    const files = readdirSync(folder);
    const old = Date.now() / 1000 - 40 * 86_400;
    const other = worldOf([addressOf('/b')]);
    // The text is as old as the story; what is remembered was written today.
    for (const file of files.filter((name) => name.endsWith('.txt'))) {
      utimesSync(path.join(folder, file), old, old);
    }
    mkdirSync(path.join(folder, 'a folder'));
    utimesSync(path.join(folder, 'a folder'), old, old);
    symlinkSync('/nowhere', path.join(folder, 'a link'));
    await open(other, {folder, at: Date.now()});
    for (const file of files) assert.ok(readdirSync(folder).includes(file));
    for (const file of files) utimesSync(path.join(folder, file), old, old);
    await open(other, {folder, at: Date.now()});
    for (const file of files) assert.ok(!readdirSync(folder).includes(file));
  });

  it('that cannot be kept costs the feed nothing', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    sources.answers('/a', {body: feedOf('A', ['1'])});
    const feeds = await open(config(), {folder: file});
    await feeds.poll();
    assert.deepEqual([feeds.titles(), feeds.answers], [['1'], ['/a changed']]);
  });
});
