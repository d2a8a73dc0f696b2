/** What the check looks for in a feed: each finding appears where it ought to, and not in a good feed. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {families} from '../dist/feeds/check/all-rules.js';
import {findingsIn, goodAnswer, goodFeed, partner} from './support/good-feed.mjs';

const rules = families.flatMap((family) => family.rules);

/** The good feed, with something done to it, to its first story, or to how it comes. */
const feed = (change) => {
  const data = goodFeed();
  change(data);
  return {data};
};
const story = (more) => feed(({items}) => Object.assign(items[0], more));
const extra = (more) => feed(({items}) => Object.assign(items[0]._newsrack, more));
const headers = (more) => ({answer: goodAnswer({headers: more})});
const hop = (more) => ({
  answer: goodAnswer({
    hops: [
      {
        from: 'https://harbour-post.example/old',
        to: 'https://harbour-post.example/feed.json',
        status: 301,
        headers: new Headers({'access-control-allow-origin': '*'}),
        ...more,
      },
    ],
  }),
});
const without = (name) => feed(({items}) => delete items[0][name]);
const withoutExtra = (name) => feed(({items}) => delete items[0]._newsrack[name]);

/** By code: what is done, and what is said of it. */
const cases = {
  'cors-missing': [headers({'access-control-allow-origin': undefined}), /has no Access-Control/],
  'cors-other-site': [
    headers({'access-control-allow-origin': 'https://other.example'}),
    /other\.ex/,
  ],
  'cors-not-varied': [headers({'access-control-allow-origin': partner}), /Vary: Origin/],
  'redirect-without-cors': [hop({headers: new Headers()}), /harbour-post\.example\/old/],
  'redirect-to-http': [hop({to: 'http://harbour-post.example/feed.json'}), /without https/],
  'redirect-for-good': [hop({status: 308}), /moved to https:\/\/harbour-post/],
  'redirect-for-now': [hop({status: 302}), /for now/],
  'address-insecure': [{answer: goodAnswer({asked: 'http://harbour-post.example/'})}, /http:/],
  'address-with-password': [{answer: goodAnswer({hasPassword: true})}, /name or a password/],
  'content-type-unusual': [headers({'content-type': 'text/plain'}), /“text\/plain”/],
  'utf-16': [{encoding: 'utf-16le'}, /UTF-16/],
  'not-utf-8': [
    {...headers({'content-type': 'text/xml; charset=ISO-8859-1'}), encoding: 'windows-1252'},
    /ISO-8859-1/,
  ],
  'encoding-misnamed': [
    headers({'content-type': 'application/json; charset=ISO-8859-1'}),
    /in UTF-8, but says .* ISO-8859-1/,
  ],
  'answer-slow': [{answer: goodAnswer({seconds: 4.25})}, /4\.3 seconds/],
  'feed-large': [story({content_text: 'x'.repeat(300_000)}), /30\d kB/],
  'not-compressed': [
    {...story({content_text: 'x'.repeat(20_000)}), ...headers({'content-encoding': undefined})},
    /not packed/,
  ],
  'no-validator': [headers({etag: undefined}), /neither ETag nor/],
  'no-cache-control': [headers({'cache-control': undefined}), /Cache-Control/],
  'never-kept': [headers({'cache-control': 'no-store'}), /no-store/],
  'not-well-formed': [
    {format: 'RSS 2.0', text: '<rss version="2.0">\n<title>Fish & chips</title></rss>'},
    /in line 2: an ampersand/,
  ],
  'feed-empty': [feed((data) => (data.items = [])), /no items/],
  'feed-silent': [
    feed(({items}) => items.forEach((item) => (item.date_published = '2026-09-01T00:00:00Z'))),
    /82 days old/,
  ],
  'feed-expired': [feed((data) => (data.expired = true)), /ended/],
  'version-missing': [feed((data) => (data.version = '2.0')), /“2\.0”/],
  'feed-title-missing': [feed((data) => delete data.title), /no title/],
  'home-page-missing': [feed((data) => delete data.home_page_url), /which site/],
  'language-missing': [feed((data) => delete data.language), /which language/],
  'language-strange': [feed((data) => (data.language = 'english')), /“english”/],
  'embed-missing': [{format: 'WordPress'}, /came without/],
  'id-missing': [without('id'), /1 of 2 items has no id/],
  'words-missing': [
    feed(({items}) =>
      ['title', 'summary', 'content_html'].forEach((name) => delete items[0][name]),
    ),
    /neither title nor text/,
  ],
  'id-repeated': [story({id: 'barge'}), /id of an earlier one/],
  'story-repeated': [story({url: 'http://www.harbour-post.example/2026/11/barge/'}), /address of/],
  'item-expired': [extra({expires: '2020-11-22T11:00:00Z'}), /“expires”/],
  'item-embargoed': [extra({embargo: '2100-01-01T00:00:00Z'}), /“embargo”/],
  'type-wrong': [extra({image_width: '1600'}), /“_newsrack\.image_width”/],
  'field-unknown': [extra({citty: 'Riyadh'}), /“citty”/],
  'title-missing': [without('title'), /no title/],
  'title-markup': [story({title: 'Fish &amp; <b>chips</b>'}), /tags or entities/],
  'letters-garbled': [story({title: 'Un cafÃ© Ã  Paris'}), /garbled/],
  'summary-missing': [without('summary'), /no summary/],
  'author-missing': [without('authors'), /who wrote it/],
  'link-missing': [without('url'), /no address/],
  'link-unusable': [story({url: 'javascript:alert(1)'}), /cannot be linked/],
  'link-insecure': [story({url: 'http://harbour-post.example/talks'}), /http:\/\//],
  'address-relative': [story({image: '/images/talks.jpg'}), /relative/],
  'date-missing': [without('date_published'), /no date/],
  'date-unreadable': [story({date_published: 'yesterday'}), /cannot be read/],
  'date-without-zone': [story({date_published: '2026-11-22T09:30'}), /time zone/],
  'date-unusual': [story({date_published: 'Sun, 22 Nov 2026 09:30:00 GMT'}), /RFC 3339/],
  'date-ahead': [story({date_published: '2027-11-22T09:30:00Z'}), /lies ahead/],
  'image-missing': [without('image'), /no picture/],
  'image-unusable': [story({image: 'data:image/gif;base64,R0lGOD'}), /cannot be shown/],
  'image-insecure': [story({image: 'http://harbour-post.example/a.jpg'}), /http:\/\//],
  'image-credit-missing': [withoutExtra('image_credit'), /without a credit/],
  'image-alt-missing': [withoutExtra('image_alt'), /without a description/],
  'image-size-missing': [withoutExtra('image_width'), /without its size/],
  'image-huge': [extra({image_width: 6000}), /huge/],
  'city-missing': [withoutExtra('city'), /no city among Riyadh and Paris/],
  'city-without-stories': [{cities: ['Riyadh', 'Paris', 'Kyiv']}, /no story from Kyiv/],
  'license-missing': [feed((data) => delete data._newsrack), /no licence/],
};

describe('a check', () => {
  it('finds nothing in a good feed', () => {
    assert.deepEqual(findingsIn(), []);
  });

  it('has a test here for everything that it looks for, and one name for each', () => {
    const codes = rules.map(({code}) => code);
    assert.deepEqual(Object.keys(cases).sort(), [...codes].sort());
    assert.equal(new Set(codes).size, codes.length);
  });

  for (const {code, severity, why, title} of rules) {
    it(`finds ${code}: ${title}`, () => {
      const [changes, sentence] = cases[code];
      const found = findingsIn(changes).find((finding) => finding.code === code);
      assert.ok(found, 'It was not found.');
      assert.match(found.sentence, sentence);
      assert.match(found.sentence, /^[A-Z“\d].*\.$/s);
      assert.equal(found.severity, severity);
      assert.equal(found.why, why);
      assert.match(found.fix, /\S/);
    });
  }

  it('knows that a site is called null behind a redirect to another, and only there', () => {
    const isAllowed = (from, origin) =>
      !findingsIn({
        answer: goodAnswer({
          headers: {'access-control-allow-origin': origin, vary: 'Origin'},
          hops: hop({from}).answer.hops,
        }),
      }).some(({code}) => code === 'cors-other-site');
    assert.equal(isAllowed('https://elsewhere.example/feed.json', 'null'), true);
    assert.equal(isAllowed('https://elsewhere.example/feed.json', partner), false);
    assert.equal(isAllowed('https://harbour-post.example/old', 'null'), false);
    assert.equal(isAllowed('https://harbour-post.example/old', partner), true);
  });

  it('judges each redirect by whom browsers name as the one who asks there', () => {
    const step = (from, to, origin) => ({
      from: `https://${from}.example/`,
      to: `https://${to}.example/`,
      status: 302,
      headers: new Headers({'access-control-allow-origin': origin}),
    });
    const closed = (...hops) => {
      const found = findingsIn({answer: goodAnswer({hops})});
      return found.find(({code}) => code === 'redirect-without-cors')?.sentence;
    };
    assert.equal(closed(step('a', 'b', partner), step('b', 'c', 'null')), undefined);
    assert.match(closed(step('a', 'b', partner), step('b', 'c', partner)), /at https:\/\/b/);
    assert.match(closed(step('a', 'b', 'null'), step('b', 'c', 'null')), /at https:\/\/a/);
  });

  it('finds a password in the address that a redirect leads to, and does not repeat it', () => {
    const location = 'https://ann:secret@harbour-post.example/feed.json';
    const found = findingsIn(hop({headers: new Headers({location})}));
    const {sentence} = found.find(({code}) => code === 'address-with-password');
    assert.match(sentence, /redirect at https:\/\/harbour-post\.example\/old/);
    assert.doesNotMatch(JSON.stringify(found), /secret/);
  });

  it('says of a feed that is not in UTF-8 what it says of itself', () => {
    const said = (changes) =>
      findingsIn({encoding: 'windows-1252', ...changes}).find(({code}) => code === 'not-utf-8')
        .sentence;
    const declared = (label) => ({
      format: 'RSS 2.0',
      text: `<?xml version="1.0" encoding="${label}"?><rss/>`,
      ...headers({'content-type': 'application/rss+xml'}),
    });
    assert.match(said(declared('windows-1252')), /says that it is in windows-1252, not in UTF-8/);
    assert.match(said(declared('UTF-8')), /says that it is in UTF-8, but/);
    assert.match(said(headers({'content-type': 'application/json'})), /does not say in what/);
  });

  it('says once, not of each item, that what is not in UTF-8 is garbled', () => {
    const codes = findingsIn({
      ...story({title: 'Un cafÃ© Ã  Paris'}),
      encoding: 'windows-1252',
    }).map(({code}) => code);
    assert.ok(codes.includes('not-utf-8'));
    assert.ok(!codes.includes('letters-garbled'));
  });

  it('finds the first place where a document is no XML', () => {
    const mistakes = [
      ['<rss>\n<title>Fish &amp; chips</titel></rss>', /line 2: unexpected close tag/],
      ['<rss>\n\n<media:content/></rss>', /line 3: .*media/],
      ['<rss>\n<title>Fish</title>', /line 2: unclosed tag/],
      ['<rss><title>Fish&nbsp;chips</title></rss>', /line 1: .*entity/],
    ];
    for (const [text, sentence] of mistakes) {
      const found = findingsIn({format: 'RSS 2.0', text});
      assert.match(found.find(({code}) => code === 'not-well-formed').sentence, sentence);
    }
    const fine = '<rss><!-- & --><title><![CDATA[Fish & chips]]></title>&#160;&amp;</rss>';
    assert.ok(!findingsIn({format: 'RSS 2.0', text: fine}).some(({code}) => /not-well/.test(code)));
  });

  it('says what to do in the words of the feed’s own format', () => {
    const changes = withoutExtra('image_credit');
    const fixes = ['JSON Feed', 'RSS 2.0', 'Atom', 'WordPress'].map((format) => {
      const found = findingsIn({...changes, format}).find(
        ({code}) => code === 'image-credit-missing',
      );
      return found.fix;
    });
    assert.match(fixes[0], /"image_credit"/);
    assert.match(fixes[1], /<media:credit>/);
    assert.match(fixes[2], /<media:credit>/);
    assert.match(fixes[3], /media library/);
  });

  it('says where, in the words of the feed’s own format', () => {
    const paths = ['JSON Feed', 'RSS 2.0', 'RSS 1.0', 'Atom', 'WordPress'].map((format) => {
      const found = findingsIn({...without('date_published'), format}).find(
        ({code}) => code === 'date-missing',
      );
      return found.examples[0].path;
    });
    assert.deepEqual(paths, [
      'items[0].date_published',
      '/rss/channel/item[1]/pubDate',
      '/rdf:RDF/item[1]/dc:date',
      '/feed/entry[1]/published',
      '[0].date_gmt',
    ]);
  });

  it('takes no time for what is made to take some', () => {
    const texts = ['<!--'.repeat(500_000), '<![CDATA['.repeat(300_000), '&'.repeat(1e6)];
    const started = performance.now();
    for (const text of texts) findingsIn({format: 'RSS 2.0', text: `<rss>${text}`});
    const data = {...goodFeed(), items: Array(20_000).fill(0)};
    findingsIn({data});
    assert.ok(performance.now() - started < 20_000);
  });

  it('reads once what all the items have of their feed', () => {
    const data = goodFeed();
    data.authors = Array.from({length: 40_000}, (_, index) => ({name: `Author ${index}`}));
    data._newsrack.license = Array(40_000).fill(data._newsrack.license);
    data.items = Array.from({length: 40_000}, (_, index) => ({id: `${index}`, title: 'News'}));
    const started = performance.now();
    const codes = findingsIn({data}).map(({code}) => code);
    assert.ok(performance.now() - started < 20_000);
    for (const code of ['author-missing', 'license-missing', 'language-missing'])
      assert.ok(!codes.includes(code), code);
  });

  it('counts all places, and shows the first three', () => {
    const data = goodFeed();
    data.items = Array.from({length: 5}, (_, index) => ({
      ...data.items[0],
      id: `story ${index}`,
      url: `https://harbour-post.example/${index}`,
      date_published: index === 0 ? '2026-11-22T09:30:00Z' : 'never',
    }));
    const found = findingsIn({data, cities: []}).find(({code}) => code === 'date-unreadable');
    assert.equal(found.count, 4);
    assert.equal(found.sentence, '4 of 5 items have dates that cannot be read.');
    assert.deepEqual(
      found.examples.map(({item, id, title, value}) => [item, id, title, value]),
      [2, 3, 4].map((item) => [item, `story ${item - 1}`, 'What happened in Riyadh', 'never']),
    );
  });

  it('says what matters most first', () => {
    const changes = {...without('id'), ...headers({etag: undefined})};
    changes.data.items[1].date_published = 'never';
    const severities = findingsIn(changes).map(({severity}) => severity);
    assert.deepEqual([...new Set(severities)], ['error', 'warning', 'advice']);
    assert.deepEqual(
      severities,
      [...severities].sort((a, b) => rank(a) - rank(b)),
    );
  });
});

const rank = (severity) => ['error', 'warning', 'advice'].indexOf(severity);
