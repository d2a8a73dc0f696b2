/** The feeds as pages get them from the server. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import http from 'node:http';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setImmediate} from 'node:timers';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {worldOf} from './support/feeds.mjs';
import {startServer} from './support/server.mjs';
import {feedOf, startSources} from './support/sources.mjs';

/** Resolves when the server has this feed. */
async function isThere(server, name = 'world') {
  for (;;) {
    const {status} = await server.guest.get(`/feeds/${name}.json`);
    if (status === 200) return;
    assert.equal(status, 503);
    await new Promise(setImmediate);
  }
}

/** Asks without what `fetch` does by itself, and resolves with `{status, headers, body}` as it was sent. */
async function ask(server, address, {method = 'GET', headers = {}} = {}) {
  const request = http.request(server.url + address, {method, headers}).end();
  const [response] = await once(request, 'response');
  const body = Buffer.concat(await response.toArray());
  return {status: response.statusCode, headers: response.headers, body};
}

describe('a feed that is served', () => {
  let sources, server, folder;
  const address = '/feeds/world.json';
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'newsrack-served-'));
    sources = await startSources();
    const items = ['Now', 'Soon', 'Not for long'].map((title, index) => ({
      id: `a:${index}`,
      url: `https://a.example/${index}`,
      title,
      content_text: title,
      _newsrack:
        [{}, {embargo: '2026-03-01T12:10:00Z'}, {expires: '2026-03-01T12:00:30Z'}][index] ?? {},
    }));
    sources.answers('/a', {body: feedOf('A', items)});
    const config = worldOf([`${sources.url}/a`]);
    config.feeds.empty = {title: 'Empty', sources: [{url: `${sources.url}/missing`}]};
    server = await startServer({feeds: {config, folder}, metrics: 'public'});
    await isThere(server);
  });
  after(async () => {
    await server?.close();
    await sources?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const titles = async () => (await server.guest.get(address)).body.items.map(({title}) => title);

  it('is for pages of every origin, and for caches on the way', async () => {
    const origin = 'https://p.example';
    const {status, headers} = await server.guest.get(address, {headers: {origin}});
    assert.equal(status, 200);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(headers.get('content-type'), 'application/feed+json; charset=utf-8');
    assert.match(headers.get('vary'), /accept-encoding/i);
    assert.match(headers.get('last-modified'), /GMT$/);
    assert.match(
      headers.get('cache-control'),
      /^public, max-age=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/,
    );
    assert.equal(headers.get('set-cookie'), null);
  });

  it('is packed as the client can unpack it, and each way has its own ETag', async () => {
    const unpack = {br: brotliDecompressSync, gzip: gunzipSync};
    const plain = await ask(server, address);
    assert.equal(plain.headers['content-encoding'], undefined);
    const etags = new Set([plain.headers.etag]);
    for (const [accepted, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['br;q=0.5, gzip', 'gzip'],
      ['*', 'br'],
      ['br;q=0, *', 'gzip'],
      ['gzip', 'gzip'],
    ]) {
      const {headers, body} = await ask(server, address, {headers: {'accept-encoding': accepted}});
      assert.equal(headers['content-encoding'], encoding, accepted);
      assert.deepEqual(unpack[encoding](body), plain.body);
      assert.equal(Number(headers['content-length']), body.length);
      etags.add(headers.etag);
    }
    assert.equal(etags.size, 3);
    const none = await ask(server, address, {headers: {'accept-encoding': 'zstd, gzip;q=0'}});
    assert.deepEqual(none.body, plain.body);
  });

  it('is answered with 304 to whoever has it', async () => {
    const accept = {'accept-encoding': 'br'};
    const {headers} = await ask(server, address, {headers: accept});
    const {etag} = headers;
    const modified = headers['last-modified'];
    const same = [
      {'if-none-match': etag},
      {'if-none-match': `"other", W/${etag}`},
      {'if-none-match': '*'},
      {'if-modified-since': modified},
    ];
    for (const condition of same) {
      const answer = await ask(server, address, {headers: {...accept, ...condition}});
      assert.equal(answer.status, 304, JSON.stringify(condition));
      assert.equal(answer.body.length, 0);
      assert.equal(answer.headers.etag, etag);
      assert.equal(answer.headers['cache-control'], headers['cache-control']);
      assert.equal(answer.headers['access-control-allow-origin'], '*');
    }
    const earlier = new Date(Date.parse(modified) - 1000).toUTCString();
    const other = [
      {'if-none-match': '"other"'},
      {'if-none-match': '"other"', 'if-modified-since': modified},
      {'if-modified-since': earlier},
      {'if-modified-since': 'yesterday'},
    ];
    for (const condition of other) {
      const answer = await ask(server, address, {headers: {...accept, ...condition}});
      assert.equal(answer.status, 200, JSON.stringify(condition));
    }
    const packedOtherwise = {'accept-encoding': 'gzip', 'if-none-match': etag};
    assert.equal((await ask(server, address, {headers: packedOtherwise})).status, 200);
  });

  it('can be asked for by its head, and before it by a browser', async () => {
    const whole = await ask(server, address, {headers: {'accept-encoding': 'br'}});
    const head = await ask(server, address, {method: 'HEAD', headers: {'accept-encoding': 'br'}});
    assert.deepEqual([head.status, head.body.length], [200, 0]);
    for (const name of ['etag', 'content-length', 'content-type', 'content-encoding']) {
      assert.equal(head.headers[name], whole.headers[name], name);
    }
    const {status, headers} = await ask(server, address, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://p.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    });
    assert.equal(status, 204);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.match(headers['access-control-allow-headers'], /if-none-match/i);
  });

  it('that nothing is known of yet, or that does not exist, is a problem', async () => {
    const missing = await server.guest.get('/feeds/empty.json', {
      headers: {origin: 'https://p.example'},
    });
    assert.deepEqual([missing.status, missing.body.type], [503, '/problems#no-feed']);
    assert.ok(missing.headers.get('retry-after'));
    for (const name of ['other', 'world.json', 'constructor', '__proto__', '..%2fworld', '%00']) {
      const {status, body} = await server.guest.get(`/feeds/${name}.json`);
      assert.deepEqual([status, body.type], [404, '/problems#not-found'], name);
    }
    for (const name of ['/feeds/world', '/feeds/', '/feeds/world.xml']) {
      assert.equal((await server.guest.get(name)).status, 404, name);
    }
  });

  it('is never of a source that a request names', async () => {
    const before = sources.asked.length;
    const source = `${sources.url}/secret`;
    const encoded = encodeURIComponent(source);
    const addresses = [
      `${address}?url=${encoded}&src=${encoded}&source=${encoded}&feed=${encoded}`,
      `/feeds/${encoded}.json`,
      `/feeds/${encoded}`,
      `/feeds?url=${encoded}`,
      `/feeds/world.json/${source}`,
    ];
    const headers = {
      'x-feed': source,
      'x-forwarded-host': new URL(source).host,
      host: new URL(source).host,
      referer: source,
    };
    for (const one of addresses) {
      await ask(server, one, {headers});
      await ask(server, one, {
        method: 'POST',
        headers: {...headers, 'content-type': 'application/json'},
      });
    }
    // The way of a proxy: the whole address in the place of the path.
    const {port, hostname} = new URL(server.url);
    const proxied = http.request({port, hostname, path: source}).end();
    const [response] = await once(proxied, 'response');
    response.resume();
    assert.equal(response.statusCode, 404);
    assert.equal(sources.timesAsked('/secret'), 0);
    assert.equal(sources.asked.length, before);
  });

  it('is counted for whoever watches', async () => {
    const {text} = await server.guest.get('/metrics');
    for (const line of [
      'newsrack_source_requests_total{outcome="changed"} 1',
      'newsrack_source_requests_total{outcome="failed"} 1',
      'newsrack_feed_age_seconds{feed="world"} 0',
      'newsrack_feed_sources{feed="world",state="well"} 1',
      'newsrack_feed_sources{feed="empty",state="missing"} 1',
    ]) {
      assert.ok(text.includes(`\n${line}\n`), `${line} is not in\n${text}`);
    }
    assert.match(text, /newsrack_feed_stories\{feed="world"\} \d/);
    assert.doesNotMatch(text, /127\.0\.0\.1/);
  });

  it('has a story from the moment when its embargo ends, and none that has expired', async () => {
    assert.deepEqual(await titles(), ['Now', 'Not for long']);
    const {headers} = await server.guest.get(address);
    assert.match(headers.get('cache-control'), /max-age=30,/);
    server.clock.advance(29);
    assert.match((await server.guest.get(address)).headers.get('cache-control'), /max-age=1,/);
    server.clock.advance(1);
    assert.deepEqual(await titles(), ['Now']);
    assert.match((await server.guest.get(address)).headers.get('cache-control'), /max-age=60,/);
    server.clock.advance(570);
    assert.deepEqual(await titles(), ['Now', 'Soon']);
    assert.notEqual((await server.guest.get(address)).headers.get('etag'), headers.get('etag'));
  });

  it('is there at once after a restart, though its sources are not', async () => {
    await server.close();
    await sources.close();
    const config = worldOf([`${sources.url}/a`]);
    server = await startServer({feeds: {config, folder}, publicUrl: 'https://rack.example'});
    const {status, body} = await server.guest.get(address);
    assert.equal(status, 200);
    assert.equal(body.feed_url, 'https://rack.example/feeds/world.json');
    assert.deepEqual(await titles(), ['Now', 'Not for long']);
    sources = undefined;
  });
});

describe('a server without feeds', () => {
  it('has none', async () => {
    const server = await startServer();
    try {
      const {status, body} = await server.guest.get('/feeds/world.json');
      assert.deepEqual([status, body.type], [404, '/problems#not-found']);
    } finally {
      await server.close();
    }
  });
});
