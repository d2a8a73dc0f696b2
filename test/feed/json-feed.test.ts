import {expect} from '@open-wc/testing';
import {asJsonFeed, readJsonFeed} from '../../src/feed/json-feed.js';
import type {Article} from '../../src/model/article.js';
import type {Feed} from '../../src/model/feed.js';
import {buildFeed, buildItem, type Json} from '../support/build-feed.js';

const address = 'https://feeds.example/news/feed.json';

function read(feed: Json, url = address): Feed {
  return readJsonFeed(asJsonFeed(JSON.stringify(feed))!, url);
}

function readItems(...items: unknown[]): readonly Article[] {
  return read(buildFeed({items})).articles;
}

function readItem(fields: Json): Article {
  const [article] = readItems(buildItem(fields));
  if (!article) throw new Error('The item was skipped.');
  return article;
}

describe('readJsonFeed, on what makes a feed', () => {
  it('reads version 1.1, 1, and versions that do not exist yet', () => {
    for (const version of [
      'https://jsonfeed.org/version/1.1',
      'http://jsonfeed.org/version/1',
      '1.0',
      '9',
    ]) {
      expect(read(buildFeed({version})).articles, version).to.have.length(1);
    }
  });

  it('needs no version where there are items', () => {
    expect(read({items: [buildItem()]}).articles).to.have.length(1);
  });

  it('takes a feed without items for an empty feed', () => {
    const version = 'https://jsonfeed.org/version/1';
    for (const feed of [{version}, {version, items: null}, {version, items: []}]) {
      expect(read(feed).articles).to.be.empty;
    }
  });

  it('puts the newest first and the undated last, whatever order the feed had', () => {
    const articles = readItems(
      buildItem({id: 'undated', date_published: undefined}),
      buildItem({id: 'old', date_published: '2026-01-01T00:00:00Z'}),
      buildItem({id: 'new', date_published: '2026-02-01T00:00:00Z'}),
    );
    expect(articles.map(({id}) => id)).to.deep.equal(['new', 'old', 'undated']);
  });

  it('takes the word of the publisher that a feed has expired only where it is exactly true', () => {
    expect(read(buildFeed({expired: true})).expired).to.equal(true);
    for (const expired of ['true', 1, false, null]) {
      expect(read(buildFeed({expired})).expired, String(expired)).to.not.equal(true);
    }
  });

  it('takes null for absent, in every field', () => {
    const fields = Object.keys(buildItem()).concat(
      'image',
      'authors',
      'author',
      'tags',
      'external_url',
      '_newsrack',
    );
    const nothing = Object.fromEntries(fields.map((name) => [name, null]));
    const article = readItem({...nothing, id: 'x', title: 'A title'});
    expect(article).to.deep.include({id: 'x', title: 'A title', authors: [], tags: []});
    expect(article.url ?? article.summary ?? article.image ?? article.published).to.equal(
      undefined,
    );
  });
});

describe('asJsonFeed', () => {
  for (const text of ['{"articles": []}', '[]', '42', 'null', '', ' \n', '<rss/>', '{"items": [']) {
    it(`does not take ${JSON.stringify(text)} for a JSON Feed`, () => {
      expect(asJsonFeed(text)).to.equal(undefined);
    });
  }
});

describe('readJsonFeed, on the identity of an item', () => {
  it('skips and counts items without an id or a word to show, and shows the rest', () => {
    const strange = [undefined, null, '', '  ', true, {}, ['a']].map((id) => ({
      ...buildItem(),
      id,
    }));
    const {articles, skipped} = read(
      buildFeed({items: [...strange, 'text', null, 7, {id: 'bare'}, buildItem({id: 'good'})]}),
    );
    expect(articles.map(({id}) => id)).to.deep.equal(['good']);
    expect(skipped).to.equal(11);
  });

  it('takes a number for an id', () => {
    expect(readItem({id: 0}).id).to.equal('0');
    expect(readItem({id: 4711}).id).to.equal('4711');
  });

  it('keeps the first of two items with one id', () => {
    const articles = readItems(
      buildItem({id: 'same', title: 'First', url: 'https://paper.example/a'}),
      buildItem({id: 'same', title: 'Second', url: 'https://paper.example/b'}),
    );
    expect(articles.map(({title}) => title)).to.deep.equal(['First']);
  });

  it('keeps the first of two items with one address, however it is written', () => {
    const addresses = [
      'https://www.paper.example/a/',
      'http://paper.example/a',
      'https://paper.example/a#top',
    ];
    const {articles, skipped} = read(
      buildFeed({items: addresses.map((url, id) => buildItem({id, url}))}),
    );
    expect([articles.length, skipped]).to.deep.equal([1, 2]);
  });

  it('keeps apart items with the address of a front page, or with one that is in the fragment', () => {
    for (const address of ['https://paper.example/', 'https://paper.example']) {
      expect(
        readItems(buildItem({id: 1, url: address}), buildItem({id: 2, url: address})),
      ).to.have.length(2);
    }
    // What grows with the square of an address takes minutes here.
    const long = `https://paper.example/a?${'&utm_a=1'.repeat(60_000)}&id=5`;
    const started = performance.now();
    expect(readItems(buildItem({id: 1, url: long}))).to.have.length(1);
    expect(performance.now() - started).to.be.below(10_000);
    const page = 'https://paper.example/podcast';
    const show = buildFeed({
      home_page_url: page,
      items: [buildItem({id: 1, url: page}), buildItem({id: 2, url: page})],
    });
    expect(read(show).articles).to.have.length(2);
    const routes = ['#/news/1', '#/news/2', '#!3'].map((route) => `https://paper.example/${route}`);
    expect(readItems(...routes.map((url, id) => buildItem({id, url})))).to.have.length(3);
  });
});

describe('readJsonFeed, on the words of an item', () => {
  it('shows a summary, else the start of the content, in place of a missing title', () => {
    expect(readItem({title: '', summary: 'In short.'}).title).to.equal('In short.');
    expect(readItem({title: '', summary: null, content_text: 'A note.\nAnd more.'}).title).to.match(
      /^A note\./,
    );
    expect(
      readItem({title: null, summary: ' ', content_html: '<p>A <b>note</b> &amp; more'}).title,
    ).to.equal('A note & more');
  });

  it('decodes the entities that generators leave in plain text', () => {
    expect(readItem({title: 'Salt &amp; Sea &#8211; the &#x2018;new&#8217; coast'}).title).to.equal(
      'Salt & Sea – the ‘new’ coast',
    );
    expect(readItem({title: '&unheard; &#99999999; &constructor; & co'}).title).to.equal(
      '&unheard; &#99999999; &constructor; & co',
    );
    expect(read(buildFeed({title: 'Blog &#8211; Paper'})).title).to.equal('Blog – Paper');
  });

  it('leaves what looks like tags in a plain text as text', () => {
    expect(readItem({title: 'Die Rückkehr von <i> und <b>'}).title).to.equal(
      'Die Rückkehr von <i> und <b>',
    );
  });

  it('takes tags as a list or as one string, and drops the empty ones', () => {
    expect(readItem({tags: ['World', '', 7, null, ' Sea ']}).tags).to.deep.equal(['World', 'Sea']);
    expect(readItem({tags: 'World'}).tags).to.deep.equal(['World']);
    expect(readItem({tags: {a: 1}}).tags).to.deep.equal([]);
  });

  it('knows the language of an item, else that of its feed', () => {
    const items = [buildItem({language: 'ar'}), buildItem()];
    const [own, inherited] = read(buildFeed({language: 'en-GB', items})).articles;
    expect(own!.language).to.equal('ar');
    expect(inherited!.language).to.equal('en-GB');
  });
});

describe('readJsonFeed, on authors', () => {
  const names = (fields: Json): string[] => readItem(fields).authors.map(({name}) => name);

  it('takes authors, else the author of version 1, as objects, bare names or a lone object', () => {
    expect(names({authors: [{name: 'Ana'}, {name: 'Bo'}]})).to.deep.equal(['Ana', 'Bo']);
    expect(names({author: {name: 'Ana'}})).to.deep.equal(['Ana']);
    expect(names({author: 'Ana'})).to.deep.equal(['Ana']);
    expect(names({authors: {name: 'Ana'}})).to.deep.equal(['Ana']);
    expect(names({authors: [{name: 'Ana'}], author: {name: 'Bo'}})).to.deep.equal(['Ana']);
    expect(names({authors: [], author: {name: 'Bo'}})).to.deep.equal(['Bo']);
  });

  it('drops authors without a word, and names those without a name by their host', () => {
    expect(names({authors: [{name: '', url: ''}, {}, null, 7]})).to.deep.equal([]);
    expect(names({authors: [{url: 'https://ana.example/about'}]})).to.deep.equal(['ana.example']);
  });

  it('gives an item without authors those of its feed', () => {
    const items = [buildItem({authors: [{name: 'Own'}]}), buildItem()];
    const {articles} = read(buildFeed({author: {name: 'Desk'}, items}));
    expect(articles.map(({authors}) => authors[0]?.name)).to.deep.equal(['Own', 'Desk']);
  });
});

describe('readJsonFeed, on dates', () => {
  const eight = Date.UTC(2018, 0, 6, 8);

  it('reads a date in every form that feeds are seen to use', () => {
    for (const date of [
      '2018-01-06T08:00:00Z',
      '2018-01-06T08:00:00.000+00:00',
      '2018-01-06t08:00:00z',
      '2018-01-06 08:00:00Z',
      '2018-01-06 08:00:00 +0000',
      '2018-01-06 08:00:00 UTC',
      '2018-01-06T11:00:00+03:00',
      'Sat, 06 Jan 2018 01:00:00 -0700',
    ]) {
      expect(readItem({date_published: date}).published, date).to.equal(eight);
    }
  });

  it('reads a date without a zone, without seconds, or without a time', () => {
    for (const date of ['2018-01-06T08:00:00', '2018-01-06T08:00', '2018-01-06']) {
      // In UTC, so that every reader sees the same moment.
      const midnight = date.includes(':') ? eight : eight - 8 * 3_600_000;
      expect(readItem({date_published: date}).published, date).to.equal(midnight);
    }
  });

  it('shows an item undated rather than not at all', () => {
    for (const date of ['yesterday', '', 20180106, {}, null]) {
      expect(readItem({date_published: date}).published, JSON.stringify(date)).to.equal(undefined);
    }
  });

  it('reads when an item was corrected, and when it expires', () => {
    const date = '2018-01-06T08:00:00Z';
    expect(readItem({date_modified: date}).modified).to.equal(eight);
    expect(readItem({_newsrack: {expires: date}}).expires).to.equal(eight);
  });
});
