/** How the check gets at a feed: from servers that do as they like, and from files. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {checkFeed} from '../dist/feeds/check/check-feed.js';
import {failures} from '../dist/feeds/check/failures.js';
import {goodFeed, now, partner} from './support/good-feed.mjs';
import {reply, startSources} from './support/sources.mjs';

const good = {
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=60',
  etag: '"1"',
};
const cities = ['Riyadh', 'Paris'];

let sources;
let folder;
before(async () => {
  sources = await startSources();
  folder = mkdtempSync(path.join(tmpdir(), 'newsrack-check-'));
});
after(async () => {
  await sources.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Checks what a path of the tests' server answers. */
const check = (place, options) =>
  checkFeed(sources.url + place, {allowPrivate: true, cities, now, ...options});
const codesOf = ({findings}) => findings.map(({code}) => code);

describe('checking an address', () => {
  it('finds nothing in a good feed that comes well', async () => {
    sources.answers('/good', {headers: good, body: goodFeed()});
    const {findings, feed, answer} = await check('/good');
    assert.deepEqual(findings, []);
    assert.equal(feed.title, 'The Harbour Post');
    assert.deepEqual([answer.status, answer.url], [200, `${sources.url}/good`]);
    assert.ok(answer.seconds >= 0 && answer.seconds < 10);
  });

  it('asks as a page of another site does', async () => {
    sources.answers('/asked', {headers: good, body: goodFeed()});
    await check('/asked');
    const {headers} = sources.asked.find((one) => one.path === '/asked');
    assert.equal(headers.origin, partner);
    assert.equal(headers.cookie, undefined);
    assert.equal(sources.timesAsked('/asked'), 1);
  });

  it('is content with a server that names the site that asks', async () => {
    sources.answers('/echo', ({headers: {origin}}, response) =>
      reply(response, {
        headers: {...good, 'access-control-allow-origin': origin, vary: 'Accept, Origin'},
        body: goodFeed(),
      }),
    );
    assert.deepEqual(codesOf(await check('/echo')), []);
  });

  it('tells of headers that are missing', async () => {
    sources.answers('/bare', {headers: {'content-type': 'text/html'}, body: goodFeed()});
    const codes = codesOf(await check('/bare'));
    for (const code of ['cors-missing', 'content-type-unusual', 'no-validator', 'no-cache-control'])
      assert.ok(codes.includes(code), code);
  });

  it('looks at each step of a redirect', async () => {
    sources.answers('/old', {status: 301, headers: {location: '/good'}});
    const {findings, answer} = await check('/old');
    assert.deepEqual(codesOf({findings}), ['redirect-without-cors', 'redirect-for-good']);
    assert.match(findings[1].fix, /\/good$/);
    assert.deepEqual(answer.redirects, [
      {from: `${sources.url}/old`, to: `${sources.url}/good`, status: 301},
    ]);

    sources.answers('/open', {status: 302, headers: {...good, location: '/good'}});
    assert.deepEqual(codesOf(await check('/open')), ['redirect-for-now']);
  });

  it('takes a server at its word that answers who asks behind a redirect to another site', async () => {
    const elsewhere = await startSources();
    const echo = ({headers: {origin}}, response) =>
      reply(response, {
        headers: {...good, 'access-control-allow-origin': origin, vary: 'Origin'},
        body: goodFeed(),
      });
    elsewhere.answers('/echo', echo);
    elsewhere.answers('/list', {
      headers: {...good, 'access-control-allow-origin': partner, vary: 'Origin'},
      body: goodFeed(),
    });
    for (const place of ['/echo', '/list']) {
      const headers = {...good, location: elsewhere.url + place};
      sources.answers(`/away${place}`, {status: 302, headers});
    }
    assert.deepEqual(codesOf(await check('/away/echo')), ['redirect-for-now']);
    assert.deepEqual(
      elsewhere.asked.map(({headers}) => headers.origin),
      ['null'],
    );
    // Its list has the site that asks, whom browsers do not name any more.
    assert.ok(codesOf(await check('/away/list')).includes('cors-other-site'));
    await elsewhere.close();
  });

  it('says that browsers refuse a password in an address, and keeps it to itself', async () => {
    sources.answers('/closed', ({headers: {authorization}}, response) =>
      reply(response, {
        status: authorization ? 200 : 401,
        headers: good,
        body: authorization ? goodFeed() : '',
      }),
    );
    sources.answers('/page-for-ann', {headers: good, body: '<!doctype html><title>News</title>'});
    const addressOf = (place) => `${sources.url.replace('//', '//ann:s3cret@')}${place}`;
    const options = {allowPrivate: true, cities, now};

    const closed = await checkFeed(addressOf('/closed'), options);
    assert.deepEqual(codesOf(closed), ['address-with-password']);
    assert.equal(closed.findings[0].severity, 'error');
    assert.equal(closed.input, `${sources.url}/closed`);
    assert.equal(closed.answer.url, `${sources.url}/closed`);

    const reports = await Promise.all([
      closed,
      ...['/page-for-ann', '/nothing'].map((place) => checkFeed(addressOf(place), options)),
      checkFeed(addressOf('/closed'), {...options, allowPrivate: false}),
      ...[
        'ftp://ann:s3cret@paper.example/',
        'https://ann:s3cret@paper.invalid/feed',
        'https://ann:pa/s3cret@paper.example/',
        'https://ann:s3cret@pa per/wp-json/wp/v2/posts',
        'https:/ann:s3cret@paper.example/feed',
      ].map((input) => checkFeed(input)),
    ]);
    for (const report of reports) {
      assert.doesNotMatch(JSON.stringify(report), /s3cret|ann:/);
      assert.ok(report.findings.length > 0);
    }
  });

  it('says in the words of its own command what it was not allowed', async () => {
    const {findings} = await check('/good', {allowPrivate: false});
    assert.match(
      findings[0].sentence,
      /leads to 127\.0\.0\.1, which is not on the open internet\.$/,
    );
    assert.match(findings[0].fix, /--allow-private/);
    sources.answers('/gone', {status: 410});
    assert.doesNotMatch(JSON.stringify([findings, await check('/gone')]), /allowPrivate|config/);
  });

  it('tells letters that browsers garble from labels that they pass over', async () => {
    const text = JSON.stringify({...goodFeed(), title: 'Café'});
    const type = 'application/feed+json';
    sources.answers('/latin', {headers: good, body: Buffer.from(text, 'latin1')});
    sources.answers('/mislabelled', {
      headers: {...good, 'content-type': `${type}; charset=ISO-8859-1`},
      body: text,
    });
    assert.deepEqual(codesOf(await check('/latin')), ['not-utf-8']);
    assert.deepEqual(codesOf(await check('/mislabelled')), ['encoding-misnamed']);
  });

  it('reads a feed whatever its content type is, and a byte order mark before it', async () => {
    sources.answers('/marked', {
      headers: {...good, 'content-type': 'application/octet-stream'},
      body: `\uFEFF${JSON.stringify(goodFeed())}`,
    });
    assert.deepEqual(codesOf(await check('/marked')), ['content-type-unusual']);
  });
});

describe('checking what cannot be had', () => {
  const cases = {
    address: () => checkFeed('ftp://paper.example/feed.json'),
    private: () => check('/good', {allowPrivate: false}),
    name: () => checkFeed('https://paper.invalid/feed.json'),
    connection: async () => {
      const closed = await startSources();
      await closed.close();
      return checkFeed(`${closed.url}/feed.json`, {allowPrivate: true});
    },
    certificate: () => checkFeed(`https://127.0.0.1:${sources.port}/good`, {allowPrivate: true}),
    slow: () => {
      sources.answers('/never', () => {});
      return check('/never', {patience: 0.1});
    },
    size: () => {
      sources.answers('/endless', {headers: {'content-length': String(9 * 2 ** 20)}});
      return check('/endless');
    },
    redirect: () => {
      sources.answers('/circle', {status: 302, headers: {location: '/circle'}});
      return check('/circle');
    },
    status: () => check('/nothing'),
    answer: async () => {
      const rude = createServer((socket) => {
        socket.on('error', () => {});
        socket.end('this is no HTTP\r\n\r\n');
      }).listen(0, '127.0.0.1');
      await once(rude, 'listening');
      const report = await checkFeed(`http://127.0.0.1:${rude.address().port}/`, {
        allowPrivate: true,
      });
      rude.close();
      return report;
    },
    notAFeed: () => {
      sources.answers('/page', {headers: good, body: '<!doctype html><title>News</title>'});
      return check('/page');
    },
  };

  it('has a test here for every way to fail', () => {
    assert.deepEqual(Object.keys(cases).sort(), Object.keys(failures).sort());
  });

  for (const [kind, {code, why, fix}] of Object.entries(failures)) {
    it(`says ${code}, with what to do`, async () => {
      const {findings, feed} = await cases[kind]();
      assert.equal(feed, undefined);
      assert.deepEqual(codesOf({findings}), [code]);
      const [found] = findings;
      assert.deepEqual([found.severity, found.why, found.fix], ['error', why, fix]);
      assert.doesNotMatch(found.sentence, /Error|undefined|\n/);
    });
  }

  it('says that a file is not there', async () => {
    const {findings} = await checkFeed(path.join(folder, 'nothing.json'));
    assert.match(findings[0].sentence, /There is no file “.*nothing\.json”/);
  });
});

describe('checking a file', () => {
  it('looks for everything but how it comes', async () => {
    const file = path.join(folder, 'feed.json');
    writeFileSync(file, JSON.stringify(goodFeed()));
    const report = await checkFeed(file, {cities, now});
    assert.deepEqual(codesOf(report), []);
    assert.equal(report.answer, undefined);
    assert.equal(report.feed.shown, 2);
  });

  it('says of a file that is too large for the elements that nothing of it shows', async () => {
    const file = path.join(folder, 'large.json');
    const write = (length) => {
      const [start, end] = JSON.stringify({...goodFeed(), filler: '#'}).split('#');
      writeFileSync(file, start + 'x'.repeat(length - start.length - end.length) + end);
      return checkFeed(file, {cities, now});
    };
    assert.deepEqual(codesOf(await write(8 * 2 ** 20)), ['feed-large']);
    const {findings, feed} = await write(8 * 2 ** 20 + 1);
    assert.equal(feed, undefined);
    assert.deepEqual(codesOf({findings}), ['feed-too-large']);
    assert.match(findings[0].sentence, /large\.json” is larger than 8 MiB/);
  });

  it('calls a file that is no feed by its name', async () => {
    const file = path.join(folder, 'page.html');
    writeFileSync(file, '<!doctype html><title>News</title>');
    const {findings} = await checkFeed(file);
    assert.ok(findings[0].sentence.startsWith(`“${file}” is an HTML page`), findings[0].sentence);
  });

  it('finds letters that are not in UTF-8, whatever the file says', async () => {
    const rss = (prolog) => `${prolog}<rss version="2.0"><channel><title>Café</title>
      <item><guid>1</guid><title>Été</title></item></channel></rss>`;
    const codes = async (text, encoding) => {
      const file = path.join(folder, 'letters');
      writeFileSync(file, Buffer.from(text, encoding));
      const wanted = /^(utf-16|not-utf-8|encoding-misnamed|letters-garbled|not-a-feed)$/;
      return codesOf(await checkFeed(file, {now})).filter((code) => wanted.test(code));
    };
    const declared = (label) => `<?xml version="1.0" encoding="${label}"?>`;
    const json = JSON.stringify({...goodFeed(), title: 'Café'});
    assert.deepEqual(await codes(rss(''), 'latin1'), ['not-utf-8']);
    assert.deepEqual(await codes(rss(declared('UTF-8')), 'latin1'), ['not-utf-8']);
    assert.deepEqual(await codes(json, 'latin1'), ['not-utf-8']);
    assert.deepEqual(await codes(rss(declared('ISO-8859-1')), 'utf8'), ['encoding-misnamed']);
    assert.deepEqual(await codes(rss(declared('utf-16')), 'utf8'), ['encoding-misnamed']);
    assert.deepEqual(await codes(rss(declared('UTF-8')), 'utf8'), []);
    assert.deepEqual(await codes(`\uFEFF${rss('')}`, 'utf16le'), ['utf-16']);
  });

  it('reads one in another character set, and says that browsers do not', async () => {
    const file = path.join(folder, 'latin.xml');
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel>
      <title>Café</title><item><guid>1</guid><title>Été</title></item></channel></rss>`;
    writeFileSync(file, Buffer.from(text, 'latin1'));
    const report = await checkFeed(file, {now});
    assert.equal(report.feed.title, 'Café');
    assert.ok(codesOf(report).includes('not-utf-8'));
  });
});
