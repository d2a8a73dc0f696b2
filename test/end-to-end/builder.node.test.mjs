/** What a publisher meets in the builder, from the first look to the snippet. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startHost} from '../pages/support/host-server.mjs';
import {sampleFeed} from '../pages/support/sample-feed.mjs';
import {launch} from '../support/browser-window.mjs';
import {openBuilder} from '../support/builder.mjs';
import {startFeedHost} from '../support/feed-hosts.mjs';

let host, browser, feed, address;

before(async () => {
  [host, browser] = await Promise.all([startHost(), launch()]);
  feed = await host.serveFeed(sampleFeed(host.origin));
  address = `${host.origin}/newsrack/builder/`;
});

after(async () => {
  await browser?.close();
  await host?.close();
});

/** Opens the builder for one test, with what a link to it says. */
async function open(t, fields = {}, {size, at = address} = {}) {
  const builder = await openBuilder(browser, `${at}#${new URLSearchParams(fields)}`, size);
  t.after(builder.close);
  return builder;
}

describe('what the builder says of a feed', () => {
  let feeds, closed;

  before(async () => {
    [feeds, closed] = await Promise.all([startFeedHost(), startFeedHost()]);
    await closed.close();
  });
  after(() => feeds?.close());

  const found = {
    '/feed.json':
      /^“The Harbour Post” can be shown on any site\. It is JSON Feed 1\.1, with 2 stories\. 2 stories have no date/,
    '/rss.xml': /^“The Harbour Post” can be shown on any site\. It is RSS 2\.0, with 2 stories\.$/,
    '/old.xml': /It is RSS 0\.91, with 1 story\.$/,
    '/atom.xml': /It is Atom 1\.0, with 1 story\.$/,
    '/wp-json/wp/v2/posts': /It is WordPress, with 1 story\.$/,
    '/site/wp-json/wp/v2/posts': /says that there is nothing at this address \(it answered 404/,
    '/poor.xml': /with 2 stories\. 1 picture names nobody who made it\. 1 story has no date/,
    '/closed.json':
      /does not let other sites read .* needs the header “Access-Control-Allow-Origin: \*”\.$/,
    '/nothing.json': /says that there is nothing at this address \(it answered 404, not 200\)/,
    '/private.json': /says that this address is not for everybody \(it answered 403/,
    '/broken.json': /says that something is wrong there \(it answered 500/,
    '/page.html': /^What is at this address is an HTML page, .*: look for the feed’s own address/,
    '/front.html': /is an HTML page, .*: its feed is http:\S+\/rss\.xml, give that address\.$/,
    '/cut-off.json': /^What is at this address is cut-off JSON, /,
    '/empty.json': /^What is at this address is empty, /,
  };
  for (const [name, sentence] of Object.entries(found)) {
    it(`is right of ${name.slice(1)}`, async (t) => {
      const builder = await open(t, {feed: feeds.origin + name});
      assert.match(await builder.word(), sentence);
    });
  }

  it('is that nothing answers, where nothing does', async (t) => {
    const builder = await open(t, {feed: `${closed.origin}/feed.json`});
    assert.match(await builder.word(), /^Nothing answers at this address\./);
  });

  it('is what is wrong with any of several', async (t) => {
    const good = `${feeds.origin}/feed.json`;
    const builder = await open(t, {feed: `${good} ${feeds.origin}/closed.json`});
    assert.match(await builder.word(), /does not let other sites read/);
  });

  it('is that an address is none', async (t) => {
    const builder = await open(t, {feed: 'javascript:alert(1)'});
    assert.match(await builder.word(), /^This is not the address of a feed\./);
  });

  it('is what a stranger’s site would find, also on the feed’s own site', async (t) => {
    const builder = await open(t, {feed: `${host.origin}/closed`});
    // The host answers with the header; here it is taken away on the way to the browser.
    await builder.page.setRequestInterception(true);
    builder.page.on('request', (request) =>
      request.url().endsWith('/closed.json')
        ? request.respond({status: 200, body: '{"items": []}'})
        : request.continue(),
    );
    await builder.choose({feed: `${host.origin}/closed.json`});
    await builder.page.waitForSelector('.how');
    assert.match(await builder.word(), /does not let other sites read this address/);
  });

  it('says how the header is added, once it is that which is missing', async (t) => {
    const builder = await open(t, {feed: `${feeds.origin}/closed.json`});
    await builder.word();
    assert.match(await builder.page.$eval('.how', (how) => how.innerText), /add_header Access/);
    await builder.choose({feed: `${feeds.origin}/feed.json`});
    await builder.page.waitForSelector('#feed-word.good');
    assert.equal(await builder.page.$('.how'), null);
  });
});

describe('the builder', () => {
  it('is used by keyboard alone, from the feed to the snippet', async (t) => {
    const {page, ...builder} = await open(t);
    await page.focus('#feed');
    await page.keyboard.type(feed.replace('http://', ''));
    await page.keyboard.press('Enter');
    // What has no scheme is taken for https; here it is not.
    assert.equal(await page.$eval('#feed', ({value}) => value), feed.replace('http:', 'https:'));
    await page.focus('#feed');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(feed);
    await page.keyboard.press('Enter');

    await tabTo(page, 'input[name=article-card]');
    await page.keyboard.press('Space');
    await tabTo(page, '[id="article-card.layout"]');
    await page.keyboard.type('Row');
    await tabTo(page, '[id="recent-news.limit"]');
    await page.keyboard.type('4');
    await tabTo(page, '#scheme');
    await page.keyboard.type('Always dark');
    await builder.settled();
    await tabTo(page, '.copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.snippet [role=status]').textContent.startsWith('Copied'),
    );
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(snippet, /<recent-news limit="4"><\/recent-news>\n<article-card layout="row"></);
    assert.match(snippet, /color-scheme: dark;/);
    assert.ok(snippet.includes(`data-feed="${feed}"`));
    assert.deepEqual(builder.mistakes, []);
  });

  it('is restored by its address, and goes back and forth with it', async (t) => {
    const {page} = await open(t, {feed, theme: 'broadsheet'});
    await page.select('#scheme', 'dark');
    await page.click('input[name=article-card]');
    const copy = await open(
      t,
      Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1))),
    );
    assert.equal(await textOf(copy.page), await textOf(page));
    await page.goBack();
    assert.deepEqual(await chosenIn(page), ['recent-news', 'dark']);
    await page.goBack();
    assert.deepEqual(await chosenIn(page), ['recent-news', 'page']);
    await page.goForward();
    await page.goForward();
    assert.deepEqual(await chosenIn(page), ['article-card', 'recent-news', 'dark']);
  });

  it('takes what is pasted at once', async (t) => {
    const {page, word} = await open(t);
    await page.focus('#feed');
    await page
      .evaluate((text) => navigator.clipboard.writeText(text), ` feed:${feed} `)
      .catch(() => {});
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    assert.match(await word(), /can be shown on any site/);
  });

  it('says that a list is longer than the feed', async (t) => {
    const {page} = await open(t, {feed});
    await page.waitForSelector('.hints li');
    assert.match(await textOf(page, '.hints'), /“Recent news” takes more room while it loads/);
    await page.type('[id="recent-news.limit"]', '5');
    await page.waitForFunction(() => !document.querySelector('.hints li'));
  });

  it('says what is still missing', async (t) => {
    const {page} = await open(t, {show: 'member-comments'});
    assert.match(await textOf(page, '.hints'), /Say where the comments are kept/);
    await page.click('input[name=member-comments]');
    assert.match(await textOf(page, '.hints'), /Choose something to show/);
  });

  it('works under a strict policy, and asks nobody but the feed and its pictures', async (t) => {
    const content = await (await fetch(address)).text();
    const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src *; img-src *";
    const at = host.serve(
      content,
      {'content-security-policy': policy},
      '/newsrack/builder/strict.html',
    );
    const builder = await open(t, {}, {at});
    const asked = [];
    builder.page.on('request', (request) => asked.push(new URL(request.url())));
    const said = [];
    builder.page.on('console', (message) => said.push(message.text()));
    await builder.choose({feed, show: 'article-card', 'article-card.layout': 'story'});
    await builder.settled();
    assert.match(await builder.word(), /can be shown on any site/);
    assert.ok(asked.some(({href}) => href === feed));
    assert.deepEqual(
      asked.filter(({protocol, origin}) => protocol !== 'about:' && origin !== host.origin),
      [],
    );
    assert.deepEqual([...builder.mistakes, ...said], []);
  });

  for (const device of ['light', 'dark']) {
    for (const width of [1280, 390]) {
      it(`passes the audit of axe, ${device}, in ${width} pixels, and is no wider`, async (t) => {
        const builder = await open(t, {}, {size: {width, height: 900}});
        assert.deepEqual(await builder.audit(), []);
        await builder.choose(
          {
            feed: feed.replace('/test-feeds/', '/nothing/'),
            show: 'recent-news article-card member-comments',
            '--news-accent': '#aa3300',
          },
          device,
        );
        await builder.word();
        assert.deepEqual(await builder.audit(), []);
        assert.equal(
          await builder.page.evaluate(() => document.documentElement.scrollWidth),
          width,
        );
      });
    }
  }
});

/** Presses the Tab key until this has the focus. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((each) => document.activeElement.matches(each), selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`The Tab key does not come to ${selector}.`);
}

function textOf(page, selector = 'pre') {
  return page.$eval(selector, ({textContent}) => textContent.trim());
}

/** Which elements are chosen, and light or dark. */
function chosenIn(page) {
  return page.evaluate(() => [
    ...[...document.querySelectorAll('.element > label > :checked')].map(({name}) => name),
    document.querySelector('#scheme').value,
  ]);
}
