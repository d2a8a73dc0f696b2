import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {asJsonFeed, readJsonFeed} from '../../src/feed/json-feed.js';
import type {Article} from '../../src/model/article.js';
import {buildFeed, buildItem, type Json} from '../support/build-feed.js';
import {checkFeed} from '../support/check-model.js';

const address = 'https://feeds.example/news/feed.json';

function readItem(item: Json, feed: Json = {}): Article {
  const text = JSON.stringify(buildFeed({...feed, items: [buildItem(item)]}));
  const [article] = readJsonFeed(asJsonFeed(text)!, address).articles;
  if (!article) throw new Error('The item was skipped.');
  return article;
}

describe('readJsonFeed, on addresses', () => {
  it('links to the url, else to the external_url, else to an id that is an address', () => {
    const url = 'https://paper.example/a';
    const external_url = 'https://else.example/b';
    expect(readItem({url, external_url}).url).to.equal(url);
    expect(readItem({url: null, external_url}).url).to.equal(external_url);
    expect(readItem({url: '', id: 'https://paper.example/id'}).url).to.equal(
      'https://paper.example/id',
    );
    expect(readItem({url: '', id: 'urn:uuid:1'}).url).to.equal(undefined);
  });

  it('resolves relative ones against the home page, else against the feed', () => {
    const item = {url: 'a', image: '//img.example/b.jpg'};
    expect(readItem(item).url).to.equal('https://feeds.example/news/a');
    expect(readItem(item).image?.url).to.equal('https://img.example/b.jpg');
    expect(readItem(item, {home_page_url: 'https://paper.example/'}).url).to.equal(
      'https://paper.example/a',
    );
    expect(readItem({url: '/a'}, {home_page_url: '/home/'}).url).to.equal(
      'https://feeds.example/a',
    );
  });

  it('drops what is no web address, and keeps the item', () => {
    for (const bad of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://paper.example/1',
      'file:///etc/passwd',
      'http://',
      'https://a.example:port/',
      7,
      {},
    ]) {
      const article = readItem({
        url: bad,
        image: bad,
        authors: [{name: 'Ana', url: bad}],
        _newsrack: {source: {name: 'Paper', url: bad, icon: bad}, comments_url: bad},
      });
      const {url, image, authors, source, commentsUrl} = article;
      const links = [url, image, authors[0]!.url, source!.url, source!.icon, commentsUrl];
      expect(links.filter(Boolean), JSON.stringify(bad)).to.deep.equal([]);
    }
  });

  it('takes the banner for want of an image', () => {
    const banner_image = 'https://paper.example/wide.jpg';
    expect(readItem({banner_image}).image?.url).to.equal(banner_image);
    expect(readItem({banner_image, image: 'https://paper.example/a.jpg'}).image?.url).to.equal(
      'https://paper.example/a.jpg',
    );
  });
});

describe('readJsonFeed, on the _newsrack extension', () => {
  it('reads every field', () => {
    const article = readItem({
      image: 'https://paper.example/a.jpg',
      _newsrack: {
        about: 'https://newsrack.example/docs',
        city: 'Riyadh',
        country: 'SA',
        kicker: 'World',
        image_credit: 'Agency &amp; Co',
        image_alt: 'A harbour',
        image_caption: 'The harbour at dawn',
        image_width: 1600,
        image_height: 900,
        source: {name: 'Paper', url: 'https://paper.example/', icon: '/icon.png'},
        comments_url: '/a/comments',
        comment_count: 12,
        place: 'Al Olaya',
        license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
        attribution: 'From Paper, with thanks',
        embargo: '2026-11-01T00:00:00Z',
        expires: '2026-12-01T00:00:00Z',
      },
    });
    expect(article).to.deep.include({
      kicker: 'World',
      city: {name: 'Riyadh', country: 'SA'},
      image: {
        url: 'https://paper.example/a.jpg',
        alt: 'A harbour',
        credit: 'Agency & Co',
        caption: 'The harbour at dawn',
        width: 1600,
        height: 900,
      },
      source: {
        name: 'Paper',
        url: 'https://paper.example/',
        icon: 'https://feeds.example/icon.png',
      },
      commentsUrl: 'https://feeds.example/a/comments',
      commentCount: 12,
      place: 'Al Olaya',
      license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
      attribution: 'From Paper, with thanks',
      embargo: Date.UTC(2026, 10, 1),
      expires: Date.UTC(2026, 11, 1),
    });
  });

  it('has terms and attribution of the feed for items that say it in a wrong way', () => {
    const item = readItem(
      {_newsrack: {license: {}, attribution: 5}},
      {_newsrack: {license: 'All rights reserved', attribution: 'From Paper'}},
    );
    expect(item.license?.name).to.equal('All rights reserved');
    expect(item.attribution).to.equal('From Paper');
  });

  it('has the front page of its site for a feed that names none', () => {
    const data = buildFeed({home_page_url: null, items: [buildItem({_newsrack: {}})]});
    const {homePageUrl, articles} = readJsonFeed(data, 'https://paper.example/f/feed.json', true);
    expect(homePageUrl).to.equal('https://paper.example/');
    expect(articles[0]!.source?.url).to.equal('https://paper.example/');
  });

  it('has terms and attribution of the feed for items that say nothing of it', () => {
    const text = JSON.stringify(
      buildFeed({
        _newsrack: {license: 'All rights reserved', attribution: 'From Paper'},
        items: [
          buildItem({id: 'one', url: undefined}),
          buildItem({
            id: 'two',
            url: undefined,
            _newsrack: {license: {url: 'https://paper.example/terms'}},
          }),
        ],
      }),
    );
    const [one, two] = readJsonFeed(asJsonFeed(text)!, address).articles;
    expect(one).to.deep.include({
      license: {name: 'All rights reserved', url: undefined},
      attribution: 'From Paper',
    });
    expect(two).to.deep.include({
      license: {name: 'paper.example', url: 'https://paper.example/terms'},
      attribution: 'From Paper',
    });
  });

  it('knows the size of an image only where both sides are whole numbers', () => {
    for (const [image_width, image_height] of [
      [1600, '900'],
      [1600, null],
      [0, 900],
      [-1, 900],
      [1.5, 900],
    ]) {
      const {image} = readItem({
        image: 'https://paper.example/a.jpg',
        _newsrack: {image_width, image_height},
      });
      expect(image!.width ?? image!.height, `${image_width} × ${image_height}`).to.equal(undefined);
    }
  });

  it('ignores every other extension, and junk in its own place', () => {
    for (const junk of [null, 'text', 7, [], [{city: 'Riyadh'}]]) {
      expect(readItem({_newsrack: junk, _other: {city: 'Paris'}}).city).to.equal(undefined);
    }
  });
});

describe('readJsonFeed, on anything at all', () => {
  const value = fc.oneof(
    fc.jsonValue({maxDepth: 2}),
    fc.webUrl(),
    fc.constantFrom(
      'javascript:x',
      'data:,x',
      '//h/x',
      'https://a:b/',
      '&amp;',
      '&#0;',
      '2026-01-01',
      '1',
      ' ',
      'RIYADH — x',
      '<p>x',
    ),
  );
  const fields = (names: string) =>
    fc.record(
      Object.fromEntries(
        names
          .trim()
          .split(/\s+/)
          .map((name) => [name, value]),
      ),
      {
        requiredKeys: [],
      },
    );
  const extension = fields(`
    city country kicker image_credit image_alt image_caption image_width
    image_height source comments_url comment_count expires embargo place license attribution`);
  const itemFields = fields(`
    url external_url title summary content_html content_text image banner_image
    date_published date_modified authors author tags language`);
  const item = fc
    .tuple(fc.oneof(fc.string(), fc.integer(), value), itemFields, extension)
    .map(([id, rest, _newsrack]) => ({id, ...rest, _newsrack}));
  const feed = fc
    .tuple(
      fields(`
    version title home_page_url next_url language authors author expired _newsrack`),
      fc.array(fc.oneof({weight: 9, arbitrary: item}, {weight: 1, arbitrary: value})),
    )
    .map(([rest, items]) => ({...rest, items}));

  function holds(text: string): void {
    const found = asJsonFeed(text);
    if (found) checkFeed(readJsonFeed(found, address));
  }

  it('makes articles as the model says, whatever stands in the fields of a feed', () => {
    fc.assert(
      fc.property(feed, (data) => holds(JSON.stringify(data))),
      {numRuns: 500},
    );
  });

  it('either reads other JSON or does not take it for a feed', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => holds(JSON.stringify(data))));
  });

  it('either reads other text or does not take it for a feed', () => {
    fc.assert(fc.property(fc.string(), holds));
    const whole = JSON.stringify(buildFeed());
    fc.assert(fc.property(fc.nat(whole.length), (length) => holds(whole.slice(0, length))));
  });
});
