/** What the server makes of a source in any format. What each format says is shown in test/feed/formats/. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeSource} from '../dist/feeds/decode-source.js';
import {readSource} from '../dist/feeds/read-source.js';
import {LoadError} from '../shared/shared-with-server.js';

const address = 'https://paper.example/news/feed.xml';
/** In milliseconds. A busy machine is slow, and what multiplies takes minutes. */
const patience = 10_000;
const read = (text) => readSource(text, address);
const first = (text) => read(text).feed.items[0];

const rss = (inside, attributes = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:georss="http://www.georss.org/georss" ${attributes}><channel>${inside}</channel></rss>`;
const item = (inside) => rss(`<item><guid>1</guid>${inside}</item>`);

function errorOf(text) {
  try {
    read(text);
  } catch (error) {
    assert.ok(error instanceof LoadError, error.stack);
    return error;
  }
  throw new Error('It was read as a feed.');
}

describe('readSource', () => {
  it('reads RSS 2.0 with all that it may carry', () => {
    const {format, feed} = read(
      rss(`<title>The Paper</title><link>https://paper.example/</link><language>en</language>
        <item><guid isPermaLink="false">1</guid><title>London&#8217;s &lt;not drones&gt; &amp;amp; <![CDATA[<b>more</b>]]></title>
        <link>/tunnel?a=1&amp;b=2</link><pubDate>Wed, 02 Oct 2002 13:00:00 EST</pubDate><dc:creator>Ann Lee</dc:creator>
        <category>Riyadh</category><georss:featurename>Riyadh</georss:featurename><description>In short</description>
        <content:encoded><![CDATA[<p>At <a href="/more" onclick="x()">length</a><script>alert(1)</script></p>]]></content:encoded>
        <media:content url="/a.jpg" medium="image" width="800" height="600"><media:credit>Ann Lee/AP</media:credit></media:content>
        </item>`),
    );
    assert.equal(format, 'RSS 2.0');
    assert.deepEqual(feed, {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Paper',
      home_page_url: 'https://paper.example/',
      language: 'en',
      items: [
        {
          id: '1',
          url: 'https://paper.example/tunnel?a=1&b=2',
          title: 'London’s <not drones> & more',
          summary: 'In short',
          content_html: '<p>At <a href="https://paper.example/more">length</a></p>',
          image: 'https://paper.example/a.jpg',
          date_published: '2002-10-02T18:00:00Z',
          authors: [{name: 'Ann Lee'}],
          tags: ['Riyadh'],
          _newsrack: {
            image_width: 800,
            image_height: 600,
            image_credit: 'Ann Lee/AP',
            place: 'Riyadh',
          },
        },
      ],
    });
  });

  it('reads Atom, its kinds of text, its bases and its languages', () => {
    const {format, feed} =
      read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://cdn.example/" xml:lang="fr">
      <title type="html">Arts &amp;amp; &lt;b&gt;Life&lt;/b&gt;</title><entry xml:base="news/" xml:lang="de"><id>1</id>
      <title>1 &lt; 2</title><link href="t"/><link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
      <updated>2026-01-02T03:04:05Z</updated><category term="t" label="Tunnel"/><source><title>Wire</title></source>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x <a href="y">y</a></p></div></content></entry></feed>`);
    assert.equal(format, 'Atom');
    assert.equal(feed.title, 'Arts & Life');
    assert.deepEqual(feed.items, [
      {
        id: '1',
        url: 'https://cdn.example/news/t',
        title: '1 < 2',
        content_html: '<p>x <a href="https://cdn.example/news/y">y</a></p>',
        date_published: '2026-01-02T03:04:05Z',
        language: 'de',
        tags: ['Tunnel'],
        _newsrack: {
          license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
          source: {name: 'Wire'},
        },
      },
    ]);
  });

  it('reads RSS 1.0 whole, with addresses that have an ampersand in them, and RSS 0.91', () => {
    const url = 'https://paper.example/?a=1&amp;b=2';
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="x"><title>P</title><items><rdf:Seq><rdf:li rdf:resource="${url}"/><rdf:li rdf:resource="y"/></rdf:Seq></items></channel>
      <item rdf:about="${url}"><title>A</title><link>${url}</link></item><item rdf:about="y"><title>B</title></item></rdf:RDF>`;
    assert.equal(read(rdf).format, 'RSS 1.0');
    assert.deepEqual(
      read(rdf).feed.items.map(({title}) => title),
      ['A', 'B'],
    );
    assert.equal(
      read('<rss version="0.91"><channel><title>P</title></channel></rss>').format,
      'RSS 0.9',
    );
  });

  it('reads posts of WordPress', () => {
    const post = {
      id: 4,
      link: 'https://paper.example/t/',
      title: {rendered: '1 < 2 &#8220;says&#8221; <em>minister</em>'},
      content: {rendered: '<p onclick="x">Text</p>', protected: false},
      date_gmt: '2026-11-20T18:00:00',
    };
    const {format, feed} = read(JSON.stringify([post]));
    assert.equal(format, 'WordPress');
    assert.deepEqual(feed.items, [
      {
        id: 'https://paper.example/t/',
        url: 'https://paper.example/t/',
        title: '1 < 2 “says” minister',
        content_html: '<p>Text</p>',
        date_published: '2026-11-20T18:00:00Z',
      },
    ]);
  });

  it('cleans the HTML of a JSON Feed, and leaves its texts and what it does not know', () => {
    const given = {
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://paper.example/',
      _other: 1,
      items: [
        {
          id: 1,
          title: '<b>x</b>',
          content_html: '<img src="a.png" onerror="x()"><p style="x">y</p>',
          _other: 2,
        },
        {id: '2', content_html: 7},
        null,
      ],
    };
    const {format, feed} = read('\ufeff' + JSON.stringify(given));
    assert.equal(format, 'JSON Feed');
    const [item] = given.items;
    const content_html = '<img src="https://paper.example/a.png" /><p>y</p>';
    const items = [{...item, content_html}, {id: '2', content_html: undefined}, null];
    assert.deepEqual(feed, {...given, items});
  });

  it('lets HTML through in content_html alone; everything else is text', () => {
    const evil = '&lt;img src=x onerror=alert(1)&gt;';
    const text = '<img src=x onerror=alert(1)>';
    const made = first(
      item(`<title>x ${evil}</title><dc:creator>${evil}x</dc:creator><category>x${evil}</category>
        <description>Text ${evil}</description><media:content url="/a.jpg"><media:credit>${text.replace(/</g, '&lt;')} Ann</media:credit></media:content>`),
    );
    assert.equal(made.content_html, 'Text <img src="https://paper.example/news/x" />');
    assert.equal(made.summary, 'Text');
    for (const value of [
      made.title,
      made.authors?.[0].name,
      made.tags?.[0],
      made._newsrack?.image_credit,
    ]) {
      assert.equal(typeof value, 'string');
    }
  });

  it('mends what is not quite XML', () => {
    assert.equal(
      first('\n\ufeff ' + item('<title>R&D &nbsp;Caf&eacute; &co;</title>')).title,
      'R&D Café &co;',
    );
    assert.equal(
      first(item('<title>x</title><dc:creator>Ann</dc:creator>').replace(/xmlns:dc="[^"]*"/, ''))
        .authors[0].name,
      'Ann',
    );
    const cut = item('<title>Whole</title>').replace(
      '</channel></rss>',
      '<item><guid>2</guid><title>Cut',
    );
    assert.deepEqual(
      read(cut).feed.items.map(({title}) => title),
      ['Whole'],
    );
  });

  it('reads the entities of HTML, but for those that were escaped, and drops what XML forbids', () => {
    const {title, content_html: html} = first(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id>
        <title type="text">Caf&eacute;\b &amp;eacute; opens</title>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Caf&eacute;&nbsp;bar</p></div></content>
        </entry></feed>`,
    );
    assert.equal(title, 'Café &eacute; opens');
    assert.match(html, /^<p>Café(\u00a0|&nbsp;)bar<\/p>$/);
  });

  it('expands no entity of a feed’s own, however they multiply', () => {
    const laughs = Array.from(
      {length: 30},
      (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
    ).join('');
    const bomb = `<!DOCTYPE rss [<!ENTITY l0 "lol"><!ENTITY file SYSTEM "file:///etc/passwd">${laughs}]>`;
    const started = performance.now();
    const text = item('<title>&l30;&file;!</title>').replace('<rss', bomb + '<rss');
    assert.equal(first(text).title, '&l30;&file;!');
    assert.ok(performance.now() - started < patience);
  });

  it('gives up on nesting without an end, in time', () => {
    const started = performance.now();
    assert.equal(errorOf('<rss><channel>' + '<a>'.repeat(500_000)).kind, 'not-a-feed');
    const deep = item(`<description><![CDATA[${'<b>'.repeat(100_000)}x]]></description>`);
    assert.ok(first(deep).content_html.length < 5000);
    assert.ok(performance.now() - started < patience);
  });

  for (const [what, text, words] of [
    ['nothing', '', /is empty/],
    [
      'a page',
      '<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed">',
      /its feed is https:\/\/paper\.example\/feed,/,
    ],
    ['JSON that was cut off', '{"items":[', /cut-off JSON/],
    ['JSON of another kind', '{}', /JSON of another kind/],
    [
      'an error of WordPress',
      '{"code":"rest_no_route","message":"No route &amp; none","data":{}}',
      /“No route & none” \(rest_no_route\)/,
    ],
    ['another XML', '<opml/>', /list of feeds/],
  ]) {
    it(`says what it found where it is ${what}`, () => {
      const {kind, message} = errorOf(text);
      assert.equal(kind, 'not-a-feed');
      assert.match(message, words);
    });
  }
});

describe('decodeSource', () => {
  const textOf = (...source) => decodeSource(...source).text;
  const bytes = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));
  const windows = bytes(
    '<?xml version="1.0" encoding="windows-1251"?><t>',
    [0xcd, 0xe5, 0xf2],
    '</t>',
  );

  it('goes by the first bytes, the content type, the declaration and the looks, in this order', () => {
    assert.equal(textOf(bytes([0xef, 0xbb, 0xbf], 'é'), 'text/xml; charset=latin1'), 'é');
    assert.equal(textOf(bytes([0xff, 0xfe], Buffer.from('é', 'utf16le'))), 'é');
    assert.equal(textOf(Buffer.from('<é', 'utf16le')), '<é');
    assert.equal(textOf(bytes([0xe9]), 'text/xml; charset="ISO-8859-1"'), 'é');
    // UTF-8 under a server's idea of all its files.
    assert.equal(textOf(bytes('Größe'), 'text/xml; charset=ISO-8859-1'), 'Größe');
    const escaped = bytes([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]);
    assert.equal(textOf(escaped, 'text/xml; charset=iso-2022-jp'), '日');
    assert.match(textOf(windows), /<t>Нет/);
    assert.equal(textOf(bytes('é')), 'é');
    assert.equal(textOf(bytes([0x93, 0xe9, 0x94])), '“é”');
  });

  it('lets the file speak where the server named an encoding that it is not in, or none that exists', () => {
    assert.match(textOf(windows, 'text/xml; charset=utf-8'), /<t>Нет/);
    assert.equal(textOf(bytes('é'), 'text/xml; charset=unheard-of'), 'é');
  });
});
