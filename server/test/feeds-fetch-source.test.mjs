/** One request for a source, against publishers who are slow, broken or worse. */
import assert from 'node:assert/strict';
import dns from 'node:dns';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {after, afterEach, before, beforeEach, describe, it, mock} from 'node:test';
import {clearInterval, setInterval} from 'node:timers';
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import {fetchSource} from '../dist/feeds/fetch-source.js';
import {allowAddresses, readNetwork} from '../dist/feeds/public-address.js';
import {startSources} from './support/sources.mjs';

let sources;
beforeEach(async () => {
  sources = await startSources();
});
afterEach(() => sources.close());

const allowPrivate = ['127.0.0.1'];
const get = (path, options) => fetchSource(sources.url + path, {allowPrivate, ...options});

/** Resolves with the error, which has to be of this kind. */
async function fails(promise, kind) {
  const error = await promise.then(
    () => assert.fail('It was answered.'),
    (thrown) => thrown,
  );
  assert.equal(error.kind, kind, error.stack);
  return error;
}

describe('a source', () => {
  it('is asked for by a program that says who it is, and for feeds first', async () => {
    sources.answers('/feed', {body: 'hello', headers: {'x-one': '1'}});
    const {status, text, bytes, url, redirects, headers} = await get('/feed');
    assert.deepEqual([status, text, bytes, redirects], [200, 'hello', 5, []]);
    assert.equal(url, `${sources.url}/feed`);
    assert.equal(headers.get('x-one'), '1');
    const [{headers: sent}] = sources.asked;
    assert.match(sent['user-agent'], /^newsrack-server\/\d+\.\d+\.\d+ \(\+https:\/\/\S+\)$/);
    assert.match(sent.accept, /^application\/feed\+json/);
  });

  it('is answered with nothing while it is the same', async () => {
    sources.answers('/feed', (request, response) => {
      const isSame = request.headers['if-none-match'] === '"one"';
      response.writeHead(isSame ? 304 : 200, {etag: '"one"'}).end(isSame ? undefined : 'hello');
    });
    const first = await get('/feed');
    const lastModified = 'Sat, 28 Feb 2026 12:00:00 GMT';
    const second = await get('/feed', {etag: first.headers.get('etag'), lastModified});
    assert.deepEqual([second.status, second.text], [304, '']);
    assert.equal(sources.asked[1].headers['if-modified-since'], lastModified);
  });

  it('cannot be “the same” as nothing', async () => {
    sources.answers('/feed', {status: 304});
    await fails(get('/feed'), 'status');
  });

  it('is asked again when what it was called cannot be sent', async () => {
    sources.answers('/feed', {body: 'hello'});
    assert.equal((await get('/feed', {etag: '"☃\n"'})).text, 'hello');
  });

  const packed = [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ];
  for (const [encoding, pack] of packed) {
    it(`is unpacked from ${encoding} (${pack.name})`, async () => {
      sources.answers('/feed', {
        body: pack('hello'.repeat(9)),
        headers: {'content-encoding': encoding},
      });
      const {text, bytes} = await get('/feed');
      assert.deepEqual([text, bytes], ['hello'.repeat(9), 45]);
    });
  }

  const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', 'latin1');
  const texts = [
    ['as UTF-8 when nothing is said', 'text/xml', Buffer.from('é'), 'é'],
    ['as its type says', 'text/plain; charset=windows-1252', Buffer.from([0x80]), '€'],
    ['as its declaration says', 'application/xml', latin, latin.toString('latin1')],
    ['without its mark', 'text/xml; charset=latin1', Buffer.from('\ufeffé'), 'é'],
    ['in UTF-16', 'text/xml', Buffer.from('\ufeffé', 'utf16le'), 'é'],
    ['JSON always as UTF-8', 'application/json; charset=latin1', Buffer.from('é'), 'é'],
    ['in a set that does not exist', 'text/xml; charset=martian', Buffer.from('é'), 'é'],
  ];
  for (const [how, type, body, expected] of texts) {
    it(`is read ${how}`, async () => {
      sources.answers('/feed', {body, headers: {'content-type': type}});
      assert.equal((await get('/feed')).text, expected);
    });
  }

  it('has its name and password sent to it, and told to nobody', async () => {
    sources.answers('/feed', {status: 404});
    const address = `http://ann:se%40cret@127.0.0.1:${sources.port}/feed`;
    const error = await fails(fetchSource(address, {allowPrivate}), 'status');
    const [{headers}] = sources.asked;
    assert.equal(headers.authorization, `Basic ${Buffer.from('ann:se@cret').toString('base64')}`);
    assert.doesNotMatch(JSON.stringify([error.message, error]), /se(@|%40)cret/);
  });

  it('is asked of its own host, be its path like the name of another', async () => {
    sources.answers(`//elsewhere.example/feed`, {body: 'hello'});
    const {text} = await get('//elsewhere.example/feed');
    assert.equal(text, 'hello');
  });
});

describe('a redirect', () => {
  it('is followed and told', async () => {
    sources.answers('/old', {status: 301, headers: {location: '/new'}});
    sources.answers('/new', {status: 302, headers: {location: `${sources.url}/feed#top`}});
    sources.answers('/feed', {body: 'hello'});
    const {text, url, redirects} = await get('/old', {etag: '"one"'});
    assert.deepEqual([text, url], ['hello', `${sources.url}/feed`]);
    assert.deepEqual(
      redirects.map(({from, to, status}) => [new URL(from).pathname, new URL(to).pathname, status]),
      [
        ['/old', '/new', 301],
        ['/new', '/feed', 302],
      ],
    );
  });

  it('within its server takes name and password along', async () => {
    sources.answers('/old', {status: 301, headers: {location: `${sources.url}/feed`}});
    sources.answers('/feed', {body: 'hello'});
    const address = `http://ann:secret@127.0.0.1:${sources.port}/old`;
    await fetchSource(address, {allowPrivate});
    const [first, second] = sources.asked.map(({headers}) => headers.authorization);
    assert.ok(first);
    assert.equal(second, first);
  });

  it('in a circle is given up at once', async () => {
    sources.answers('/a', {status: 302, headers: {location: '/b'}});
    sources.answers('/b', {status: 302, headers: {location: '/a'}});
    const error = await fails(get('/a'), 'redirect');
    assert.match(error.message, /\/b leads back to \S+\/a, in a circle/);
    assert.equal(sources.asked.length, 2);
  });

  it('without an end is given up after the fifth', async () => {
    sources.answers('/0', (request, response) => {
      const next = Number(new URL(request.url, sources.url).searchParams.get('n')) + 1;
      response.writeHead(302, {location: `/0?n=${next}`}).end();
    });
    const error = await fails(get('/0'), 'redirect');
    assert.match(error.message, /more than 5 redirects/);
    assert.equal(sources.asked.length, 6);
  });

  for (const location of ['file:///etc/passwd', 'javascript:1', 'http://']) {
    it(`to ${location} is not followed`, async () => {
      sources.answers('/a', {status: 302, headers: {location}});
      assert.match((await fails(get('/a'), 'redirect')).message, /is no web address/);
    });
  }

  it('to nowhere is an answer that is no feed', async () => {
    sources.answers('/a', {status: 302});
    assert.match((await fails(get('/a'), 'status')).message, /does not say where to/);
  });

  const inside = [
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]:1/',
    'http://[::ffff:10.0.0.1]/',
    'http://2130706434/',
    'http://0x7f.2/',
    'http://0/',
  ];
  for (const location of inside) {
    it(`to ${location} is refused`, async () => {
      sources.answers('/a', {status: 302, headers: {location}});
      const error = await fails(get('/a'), 'private');
      assert.match(error.message, /not on the open internet; .* “allowPrivate”/);
      assert.equal(error.redirects.length, 1);
    });
  }

  it('to another origin does not take headers along', async () => {
    const other = await startSources();
    try {
      other.answers('/feed', {body: 'hello'});
      sources.answers('/a', {status: 302, headers: {location: `${other.url}/feed`}});
      await get('/a', {headers: {authorization: 'Bearer secret'}});
      assert.equal(sources.asked[0].headers.authorization, 'Bearer secret');
      assert.equal(other.asked[0].headers.authorization, undefined);
    } finally {
      await other.close();
    }
  });
});

describe('a source that is not on the open internet', () => {
  it('is not connected to, whatever its name', async () => {
    sources.answers('/feed', {body: 'secret'});
    const refused = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${sources.port}/feed`);
    for (const address of refused) await fails(fetchSource(address), 'private');
    assert.equal(sources.asked.length, 0);
  });

  it('is asked where its network is allowed, and no other', async () => {
    sources.answers('/feed', {body: 'hello'});
    const {text} = await get('/feed', {allowPrivate: ['10.0.0.0/8', '127.0.0.0/8']});
    assert.equal(text, 'hello');
    await fails(get('/feed', {allowPrivate: ['10.0.0.0/8']}), 'private');
  });

  it('is told by the address that its name has when it is connected to', async () => {
    sources.answers('/feed', {body: 'hello'});
    let addresses = ['127.0.0.1'];
    const lookup = mock.method(dns, 'lookup', (_host, _options, done) =>
      done(
        null,
        addresses.map((address) => ({address, family: 4})),
      ),
    );
    try {
      const address = `http://a.example:${sources.port}/feed`;
      await fails(fetchSource(address), 'private');
      assert.equal(sources.asked.length, 0);
      // Of several, only what is allowed is tried.
      addresses = ['10.255.255.1', '127.0.0.1'];
      assert.equal((await fetchSource(address, {allowPrivate})).text, 'hello');
    } finally {
      lookup.mock.restore();
    }
  });

  it('is told by its address', () => {
    const isAllowed = allowAddresses();
    const open = ['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'];
    const closed =
      '0.0.0.0 10.0.0.1 100.64.0.1 127.8.8.8 169.254.169.254 172.16.0.1 192.0.0.1 192.0.2.1 192.168.1.1 ' +
      '198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 ::7f00:1 ::ffff:127.0.0.1 64:ff9b::7f00:1 ' +
      '64:ff9b:1::808:808 100::1 2001::1 2001:db8::1 2002:7f00:1:: fc00::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 a.example';
    for (const address of open) assert.ok(isAllowed(address), address);
    for (const address of closed.split(' ')) assert.ok(!isAllowed(address), address);
    assert.ok(allowAddresses(['fd00::/8'])('fd12::1'));
    assert.ok(allowAddresses(['10.1.2.3'])('::ffff:10.1.2.3'));
    assert.throws(() => readNetwork('localhost'), /“localhost” is no network such as/);
    for (const short of ['10', '10.1/16', '0x7f000001', '::ffff:127.0.0.0/104']) {
      assert.throws(() => readNetwork(short), /no network/, short);
    }
  });
});

describe('a source that does harm', () => {
  const mib = Buffer.alloc(2 ** 20, 'x');

  it('is given up when it does not end', async () => {
    let sent = 0;
    sources.answers('/feed', (_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(mib)) sent += 1;
      };
      response.on('drain', more);
      more();
    });
    const error = await fails(get('/feed', {bytes: 2 ** 20}), 'size');
    assert.match(error.message, /is longer than 1 MiB/);
    assert.ok(sent < 64, `${sent} MiB were sent`);
  });

  it('is not begun with when it says that it is too long', async () => {
    sources.answers('/feed', (_request, response) => {
      response.writeHead(200, {'content-length': 10 * 2 ** 30}).write('{');
    });
    await fails(get('/feed'), 'size');
  });

  for (const [encoding, pack] of [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ]) {
    it(`is given up when it unpacks to too much from ${encoding}`, async () => {
      const body = pack(Buffer.alloc(64 * 2 ** 20));
      assert.ok(body.length < 2 ** 20);
      sources.answers('/feed', {body, headers: {'content-encoding': encoding}});
      const before = process.memoryUsage().rss;
      await fails(get('/feed'), 'size');
      assert.ok(process.memoryUsage().rss - before < 48 * 2 ** 20);
    });
  }

  it('is given up when it sends drop by drop', async () => {
    sources.answers('/feed', (_request, response) => {
      const drops = setInterval(() => response.write('x'), 10);
      response.on('close', () => clearInterval(drops));
    });
    const error = await fails(get('/feed', {seconds: 0.2}), 'slow');
    assert.match(error.message, /took longer than 0.2 s/);
  });

  it('is given up when it says nothing at all', async () => {
    sources.answers('/feed', () => {});
    await fails(get('/feed', {seconds: 0.2}), 'slow');
  });

  it('is not waited for when the server stops', async () => {
    const stop = new AbortController();
    sources.answers('/feed', () => stop.abort());
    await fails(get('/feed', {signal: stop.signal}), 'stopped');
  });

  it('is told from one that is whole when its connection is cut', async () => {
    sources.answers('/feed', (_request, response) => {
      response.writeHead(200, {'content-length': 100});
      response.write('half', () => response.destroy());
    });
    assert.match((await fails(get('/feed'), 'connection')).message, /before it was whole/);
    const half = gzipSync('hello'.repeat(99)).subarray(0, 20);
    sources.answers('/half', {body: half, headers: {'content-encoding': 'gzip'}});
    await fails(get('/half'), 'connection');
  });

  it('is told of when it is packed wrong', async () => {
    sources.answers('/gzip', {body: 'hello', headers: {'content-encoding': 'gzip'}});
    sources.answers('/br', {body: Buffer.alloc(99, 0xff), headers: {'content-encoding': 'br'}});
    sources.answers('/lz', {body: 'hello', headers: {'content-encoding': 'lz, gzip'}});
    for (const path of ['/gzip', '/br', '/lz']) await fails(get(path), 'answer');
  });

  const statuses = [
    [404, /there is nothing here/],
    [410, /gone for good/],
    [403, /does not let us in/],
    [429, /asked too often/],
    [500, /an error of its server/],
    [418, /a feed was expected/],
    [204, /a feed was expected/],
  ];
  for (const [status, sentence] of statuses) {
    it(`is told of by its status ${status}`, async () => {
      sources.answers('/feed', {status, headers: {'retry-after': '60'}});
      const error = await fails(get('/feed'), 'status');
      assert.match(error.message, sentence);
      assert.deepEqual([error.status, error.headers.get('retry-after')], [status, '60']);
    });
  }
});

describe('an address', () => {
  for (const address of ['feed.json', 'file:///etc/passwd', 'ftp://a.example/', 'https://', '']) {
    it(`“${address}” is refused, being none of the web`, async () => {
      assert.match((await fails(fetchSource(address), 'address')).message, /has to begin with/);
    });
  }

  it('whose host does not exist is told of', async () => {
    await fails(fetchSource('http://no-such-host.invalid/', {seconds: 30}), 'name');
  });
});

describe('a server that is none', () => {
  let server;
  before(async () => {
    server = createServer((socket) => socket.on('error', () => {}).end('SSH-2.0-junk\r\n\r\n'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(() => server.close());

  it('is told of', async () => {
    const host = `127.0.0.1:${server.address().port}`;
    await fails(fetchSource(`http://${host}/`, {allowPrivate}), 'answer');
    const error = await fails(fetchSource(`https://${host}/`, {allowPrivate}), 'certificate');
    assert.match(error.message, /certificate/);
  });

  it('is told of when nobody is there', async () => {
    const {port} = server.address();
    server.close();
    await fails(fetchSource(`http://127.0.0.1:${port}/`, {allowPrivate}), 'connection');
  });
});
