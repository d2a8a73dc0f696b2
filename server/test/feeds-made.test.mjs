/** What a feed has of its sources. */
import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {openFeeds, worldOf} from './support/feeds.mjs';
import {feedOf, startSources} from './support/sources.mjs';

let sources, opened;
beforeEach(async () => {
  sources = await startSources();
  opened = [];
});
afterEach(async () => {
  for (const feeds of opened) await feeds.close();
  await sources.close();
});

/** Asks each of these sources, given as `{path: feed}`, and resolves with the feeds made of them. */
async function made(answers, configure) {
  for (const [path, body] of Object.entries(answers)) sources.answers(path, {body});
  const urls = Object.keys(answers).map((path) => sources.url + path);
  const feeds = await openFeeds(configure(...urls));
  opened.push(feeds);
  await feeds.poll();
  return feeds;
}

const item = (more) => ({
  id: 'https://a.example/1',
  url: 'https://a.example/1',
  title: 'Talks end',
  content_text: 'The talks are over.',
  date_published: '2026-02-28T12:00:00Z',
  ...more,
});
const only = (items) => items[0];

describe('a feed', () => {
  it('has each story, though two publishers give theirs one id', async () => {
    const named = (title, url) =>
      item({id: 'post:12', url, title, _newsrack: {source: {name: 'P'}}});
    const a = feedOf('A', [named('Bridge opens in the north', 'https://a.example/1')]);
    const b = feedOf('B', [named('Council votes on new budget', 'https://b.example/1')]);
    const feeds = await made({'/a': a, '/b': b}, (...urls) => worldOf(urls));
    const ids = feeds.data().items.map(({id}) => id);
    assert.equal(ids.length, 2);
    assert.equal(new Set(ids).size, 2);
  });

  it('takes the operator’s word for whose site a story is on', async () => {
    const good = feedOf('Good', [item({title: 'Talks end'})]);
    const copy = item({id: 'x', title: 'Talks fail', date_published: '2026-02-28T11:59:30Z'});
    const evil = {...feedOf('Evil', [copy]), home_page_url: 'https://a.example/'};
    const feeds = await made({'/evil': evil, '/good': good}, (...urls) => {
      const config = worldOf(urls);
      const [one, two] = config.feeds.world.sources;
      one.home_page_url = 'https://evil.example/';
      two.home_page_url = 'https://a.example/';
      return config;
    });
    assert.deepEqual(feeds.titles(), ['Talks end']);
  });

  it('has no address that runs something, whatever a source says of itself', async () => {
    const a = {...feedOf('A', [item({})]), favicon: 'javascript:alert(1)', icon: '/icon.png'};
    const feeds = await made({'/a': a}, (...urls) => worldOf(urls));
    assert.match(only(feeds.data().items)._newsrack.source.icon, /^http:\S+\/icon\.png$/);
  });

  it('takes a date far ahead for none, so that a wrong clock puts nothing above the news', async () => {
    const date_published = '2027-05-01T12:00:00Z';
    const a = feedOf('A', [
      item({id: 'urn:a:1', url: 'https://a.example/9', title: 'Next year', date_published}),
      item({id: 'urn:a:2'}),
    ]);
    const feeds = await made({'/a': a}, (...urls) => worldOf(urls));
    assert.deepEqual(feeds.titles(), ['Talks end', 'Next year']);
    assert.equal(feeds.data().items[1].date_published, undefined);
  });

  it('is never larger than the elements read: bodies are left out, and summaries stay', async () => {
    const body = `<p>It began.</p>${'<p>"""</p>'.repeat(12_000)}`;
    const many = Array.from({length: 30}, (_, index) =>
      item({
        id: `urn:a:${index}`,
        url: `https://a.example/${index}`,
        title: `Story number ${index}`,
        content_text: undefined,
        content_html: index === 0 ? body.repeat(2) : body,
      }),
    );
    const feeds = await made({'/a': feedOf('A', many)}, (...urls) => worldOf(urls));
    const {items} = feeds.data();
    assert.equal(items.length, 30);
    assert.ok(Buffer.byteLength(JSON.stringify(feeds.data())) < 8 * 2 ** 20);
    const [first] = items.filter(({id}) => id === 'urn:a:0');
    assert.equal(first.content_html, undefined);
    assert.match(first.summary, /^It began/);
    assert.ok(items.some(({content_html: html}) => html));
  });

  it('says in which language a source is that does not say it itself', async () => {
    const a = feedOf('A', [item({})]);
    const feeds = await made({'/a': a}, (...urls) => {
      const config = worldOf(urls, {language: 'en'});
      config.feeds.world.sources[0].language = 'ar';
      return config;
    });
    assert.equal(only(feeds.data().items).language, 'ar');
  });

  it('has the stories of all its sources, the newest first, each with its publisher', async () => {
    const a = feedOf('Paper A', ['A new', 'A old']);
    const b = feedOf('Paper B', [
      item({
        id: 'b',
        url: 'https://b.example/1',
        title: 'B',
        date_published: '2026-02-28T11:59:30Z',
      }),
    ]);
    const feeds = await made({'/a': a, '/b': b}, (...urls) =>
      worldOf(urls, {
        home_page_url: 'https://partner.example/',
        description: 'What others say',
        language: 'en',
      }),
    );
    assert.deepEqual(feeds.titles(), ['A new', 'B', 'A old']);
    const {items, ...head} = feeds.data();
    assert.deepEqual(head, {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'World',
      home_page_url: 'https://partner.example/',
      description: 'What others say',
      language: 'en',
    });
    assert.deepEqual(
      items.map(({_newsrack: {source}}) => source),
      [
        {name: 'Paper A', url: 'https://paper-a.example/'},
        {name: 'Paper B', url: 'https://paper-b.example/'},
        {name: 'Paper A', url: 'https://paper-a.example/'},
      ],
    );
  });

  it('keeps all that a story says of itself', async () => {
    const story = item({
      summary: 'In short',
      content_html: '<p>The talks are over.</p>',
      content_text: undefined,
      image: 'https://a.example/1.jpg',
      date_modified: '2026-02-28T13:00:00Z',
      authors: [{name: 'Ann', url: 'https://a.example/ann'}],
      tags: ['World'],
      language: 'fr',
      _newsrack: {
        city: 'Riyadh',
        country: 'SA',
        place: 'Gulf',
        kicker: 'World',
        image_credit: 'Leila',
        image_alt: 'Towers',
        image_caption: 'At dusk',
        image_width: 1600,
        image_height: 900,
        source: {
          name: 'Wire',
          url: 'https://wire.example/',
          icon: 'https://wire.example/icon.png',
        },
        license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
        attribution: '© Wire',
        expires: '2026-12-01T00:00:00Z',
        comments_url: 'https://a.example/1#comments',
        comment_count: 3,
      },
    });
    const feeds = await made({'/a': feedOf('A', [story])}, (url) => worldOf([url]));
    assert.deepEqual(only(feeds.items()), JSON.parse(JSON.stringify(story)));
  });

  it('calls a publisher as the operator does', async () => {
    const feeds = await made({'/a': feedOf('A', [item()])}, (url) =>
      worldOf([
        {
          url,
          name: 'The Paper',
          home_page_url: 'https://the-paper.example/',
          icon: 'https://the-paper.example/icon.png',
        },
      ]),
    );
    assert.deepEqual(only(feeds.items())._newsrack.source, {
      name: 'The Paper',
      url: 'https://the-paper.example/',
      icon: 'https://the-paper.example/icon.png',
    });
  });

  it('has the same story once', async () => {
    const again = item({id: 'other', url: 'http://www.a.example/1/?utm_source=b#top'});
    const feeds = await made({'/a': feedOf('A', [item()]), '/b': feedOf('B', [again])}, (...urls) =>
      worldOf(urls),
    );
    assert.deepEqual(feeds.titles(), ['Talks end']);
  });

  it('has as many stories as it shall, and of a source as many as that one shall', async () => {
    const a = feedOf('A', ['1', '2', '3', '4']);
    const b = feedOf('B', ['5', '6', '7', '8']);
    const feeds = await made({'/a': a, '/b': b}, (one, other) =>
      worldOf([{url: one, limit: 1}, other], {limit: 3}),
    );
    assert.equal(feeds.items().length, 3);
    assert.deepEqual(
      feeds.titles().filter((title) => Number(title) < 5),
      ['1'],
    );
  });

  it('has only what is wanted, and as much of it as there is', async () => {
    const stories = [
      item({id: 'urn:a:1', url: 'https://a.example/1', title: 'Award for a paper'}),
      item({id: 'urn:a:2', url: 'https://a.example/2', title: 'An end to WAR'}),
      item({id: 'urn:a:3', url: 'https://a.example/3', title: 'Peace', summary: 'After the war'}),
      item({id: 'urn:a:4', url: 'https://a.example/4', title: 'War games', tags: ['Sport']}),
      item({id: 'urn:a:5', url: 'https://a.example/5', title: '東京都の戦争'}),
    ];
    const wanting = async (choice) => {
      const feeds = await made({'/a': feedOf('A', stories)}, (url) => worldOf([{url, ...choice}]));
      return feeds.items().map(({id}) => id);
    };
    assert.deepEqual(await wanting({include: ['war']}), ['urn:a:2', 'urn:a:3', 'urn:a:4']);
    assert.deepEqual(await wanting({include: ['war'], exclude: ['sport']}), ['urn:a:2', 'urn:a:3']);
    assert.deepEqual(await wanting({include: ['an  end', '東京']}), ['urn:a:2', 'urn:a:5']);
    assert.deepEqual(await wanting({onlyTags: ['sport']}), ['urn:a:4']);
    assert.deepEqual(await wanting({include: ['war'], limit: 1}), ['urn:a:2']);
  });

  it('has as many as it shall of those that may be shown', async () => {
    const later = (index) => item({id: `urn:a:${index}`, url: undefined, title: `Later ${index}`});
    const waiting = [1, 2, 3].map((index) => ({
      ...later(index),
      date_published: '2026-02-28T13:00:00Z',
      _newsrack: {embargo: '2099-01-01T00:00:00Z'},
    }));
    const feeds = await made({'/a': feedOf('A', [...waiting, later(4), later(5)])}, (url) =>
      worldOf([url], {limit: 2}),
    );
    assert.deepEqual(feeds.titles(), ['Later 4', 'Later 5']);
  });

  it('finds words whole, in every script', async () => {
    const stories = ['कला मेला', 'cafe\u0301 au lait', '𠮷野家の朝'].map((title, index) =>
      item({id: `urn:a:${index}`, url: `https://a.example/${index}`, title}),
    );
    const found = async (word) => {
      const feeds = await made({'/a': feedOf('A', stories)}, (url) =>
        worldOf([{url, include: [word]}]),
      );
      return feeds.items().map(({id}) => id);
    };
    assert.deepEqual(await found('कल'), []);
    assert.deepEqual(await found('café'), ['urn:a:1']);
    assert.deepEqual(await found('𠮷'), ['urn:a:2']);
  });

  it('has only stories with its tags, those that the operator gives among them', async () => {
    const a = feedOf('A', [
      item({id: 'urn:a:1', tags: ['World']}),
      item({id: 'urn:a:2', url: undefined}),
    ]);
    const b = feedOf('B', [item({id: 'urn:b:1', url: 'https://b.example/1', title: 'B'})]);
    const feeds = await made({'/a': a, '/b': b}, (one, other) =>
      worldOf([one, {url: other, addTags: ['world', 'Gulf']}], {onlyTags: ['WORLD']}),
    );
    assert.deepEqual(
      feeds.items().map(({id, tags}) => [id, tags]),
      [
        ['urn:a:1', ['World']],
        ['urn:b:1', ['world', 'Gulf']],
      ],
    );
  });

  it('says where a story is from: as its feed does, else by tags, place, dateline or the operator', async () => {
    const stories = [
      [{city: 'Oslo', place: 'Paris'}, ['Paris']],
      [{}, ['News', 'riyadh']],
      [{place: 'Paris'}, ['News']],
      [{}, ['News'], 'RIYADH, Saudi Arabia — The talks are over.'],
      [{}, ['News']],
    ].map(([_newsrack, tags, content_text = 'The talks are over.'], index) =>
      item({
        content_text,
        id: `urn:a:${index}`,
        url: `https://a.example/${index}`,
        title: `T${index}`,
        tags,
        _newsrack,
      }),
    );
    const feeds = await made({'/a': feedOf('A', stories)}, (url) =>
      worldOf([{url, city: 'Jeddah'}], {cities: ['Riyadh', 'Paris']}),
    );
    assert.deepEqual(
      feeds.items().map(({_newsrack: {city}}) => city),
      ['Oslo', 'Riyadh', 'Paris', 'Riyadh', 'Jeddah'],
    );
  });

  it('says on what terms a story is shown: the story’s, its feed’s, the source’s, its own', async () => {
    const a = feedOf(
      'A',
      [
        item({_newsrack: {license: 'Own', attribution: '© Own'}}),
        item({id: 'urn:a:2', url: 'https://a.example/2', title: 'Two'}),
      ],
      {_newsrack: {license: 'Feed', attribution: '© Feed'}},
    );
    const b = feedOf('B', [item({id: 'urn:b:1', url: 'https://b.example/1', title: 'B'})]);
    const c = feedOf('C', [item({id: 'c:1', url: 'https://c.example/1', title: 'C'})]);
    const feeds = await made({'/a': a, '/b': b, '/c': c}, (one, two, three) =>
      worldOf(
        [
          {url: one, license: 'Source', attribution: '© Source'},
          {url: two, license: 'https://b.example/terms', attribution: '© B'},
          three,
        ],
        {license: {name: 'Ours'}, attribution: '© Ours'},
      ),
    );
    const terms = feeds
      .items()
      .map(({_newsrack: {license, attribution}}) => [license, attribution]);
    assert.deepEqual(terms, [
      [{name: 'Own'}, '© Own'],
      [{name: 'Feed'}, '© Feed'],
      [{name: 'b.example', url: 'https://b.example/terms'}, '© B'],
      [undefined, undefined],
    ]);
    assert.deepEqual(feeds.data()._newsrack, {license: {name: 'Ours'}, attribution: '© Ours'});
  });

  it('lets publishers count, and leaves the story what it is', async () => {
    const addresses = [
      ['https://a.example/1', 'https://a.example/1?utm_source=our%20paper&utm_medium=rss'],
      [
        'https://a.example/2?x=%20&utm_source=a&y#top',
        'https://a.example/2?x=%20&y&utm_source=our%20paper&utm_medium=rss#top',
      ],
    ];
    const stories = addresses.map(([url], index) => item({id: url, url, title: `T${index}`}));
    const feeds = await made({'/a': feedOf('A', stories)}, (url) =>
      worldOf([url], {utm: {source: 'our paper', medium: 'rss'}}),
    );
    assert.deepEqual(
      feeds.items().map(({id, url}) => [id, url]),
      addresses,
    );
  });

  it('has ids that are no other publisher’s', async () => {
    const numbered = (title) =>
      feedOf(title, [item({id: 1, url: `https://${title}.example/1`, title})]);
    const feeds = await made({'/a': numbered('a'), '/b': numbered('b')}, (...urls) =>
      worldOf(urls),
    );
    assert.deepEqual(
      feeds
        .items()
        .map(({id}) => id)
        .sort(),
      ['https://a.example/#1', 'https://b.example/#1'],
    );
  });

  it('resolves addresses as the source means them, wherever a redirect led', async () => {
    sources.answers('/old', {status: 301, headers: {location: '/new/feed'}});
    const story = item({url: 'story', image: '/photo.jpg'});
    const feeds = await made(
      {'/new/feed': {...feedOf('A', [story]), home_page_url: undefined}},
      () => worldOf([`${sources.url}/old`]),
    );
    const [{url, image}] = feeds.items();
    assert.deepEqual([url, image], [`${sources.url}/new/story`, `${sources.url}/photo.jpg`]);
    assert.equal(feeds.memory(`${sources.url}/old`).moved, `${sources.url}/new/feed`);
  });
});

describe('sources of every format', () => {
  it('are one feed, and their HTML is clean', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper R</title><link>https://r.example/</link>
      <item><title>From RSS</title><link>https://r.example/1</link><guid>https://r.example/1</guid>
      <pubDate>Sat, 28 Feb 2026 12:00:00 GMT</pubDate>
      <description>&lt;p onclick="x()"&gt;Hello&lt;script&gt;x()&lt;/script&gt;&lt;/p&gt;</description></item></channel></rss>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Paper M</title><link href="https://m.example/"/>
      <entry><id>tag:m.example,2026:1</id><title>From Atom</title><link href="https://m.example/1"/>
      <published>2026-02-28T11:00:00Z</published><content type="text">Hello</content></entry></feed>`;
    sources.answers('/r', {body: rss, headers: {'content-type': 'text/xml'}});
    sources.answers('/m', {body: atom, headers: {'content-type': 'text/xml'}});
    sources.answers('/wp-json/wp/v2/posts', {
      body: [
        {
          id: 7,
          guid: {rendered: 'https://w.example/?p=7'},
          date_gmt: '2026-02-28T10:00:00',
          link: 'https://w.example/7',
          title: {rendered: 'From WordPress &#8211; at last'},
          content: {rendered: '<p>Hello</p>'},
          excerpt: {rendered: '<p>Hello</p>'},
        },
      ],
    });
    const feeds = await openFeeds(
      worldOf(['/r', '/m', '/wp-json/wp/v2/posts'].map((path) => sources.url + path)),
    );
    opened.push(feeds);
    await feeds.poll();
    assert.deepEqual(feeds.titles(), ['From RSS', 'From Atom', 'From WordPress – at last']);
    const [first] = feeds.items();
    assert.match(first.content_html, /^<p>Hello/);
    assert.doesNotMatch(JSON.stringify(first), /onclick|script/);
    assert.match(sources.asked.find(({path}) => path.includes('wp-json')).url, /_embed=/);
  });
});

describe('time', () => {
  it('brings an embargoed story when its moment has come, and takes away what expires', async () => {
    const stories = [
      item({id: 'urn:a:1', url: 'https://a.example/1', title: 'Now'}),
      item({
        id: 'urn:a:2',
        url: 'https://a.example/2',
        title: 'Later',
        _newsrack: {embargo: '2026-03-01T12:10:00Z'},
      }),
      item({
        id: 'urn:a:3',
        url: 'https://a.example/3',
        title: 'Gone soon',
        _newsrack: {expires: '2026-03-01T12:05:00Z'},
      }),
      item({
        id: 'urn:a:4',
        url: 'https://a.example/4',
        title: 'Gone',
        _newsrack: {expires: '2026-03-01T12:00:00Z'},
      }),
    ];
    const feeds = await made({'/a': feedOf('A', stories)}, (url) => worldOf([url]));
    const {feeds: all} = feeds;
    const feed = all.feeds.get('world');
    assert.deepEqual(feeds.titles(), ['Now', 'Gone soon']);
    assert.doesNotMatch(feed.prepared.text, /Later|embargo/);

    assert.equal(feed.changesAt, Date.parse('2026-03-01T12:05:00Z'));
    feeds.advance(299);
    await all.remake();
    assert.deepEqual(feeds.titles(), ['Now', 'Gone soon']);
    feeds.advance(1);
    await all.remake();
    assert.deepEqual(feeds.titles(), ['Now']);
    assert.equal(feed.changesAt, Date.parse('2026-03-01T12:10:00Z'));
    feeds.advance(300);
    await all.remake();
    assert.deepEqual(feeds.titles(), ['Now', 'Later']);
    assert.equal(feed.changesAt, Infinity);
  });
});
