import {expect} from '@open-wc/testing';
import {stub} from 'sinon';
import {atom, errorOf, first, read, rss} from './read.js';

const item = '<item><guid>1</guid><title>Tunnel</title></item>';

describe('toJsonFeed, on feeds that are not quite XML', () => {
  for (const [what, text, title] of [
    ['a byte order mark', '\ufeff' + rss(item), 'Tunnel'],
    ['blank lines before the prolog', '\n\n ' + rss(item), 'Tunnel'],
    [
      'warnings of PHP before it',
      '<br />\n<b>Warning</b>: x\n'.replaceAll('<', '&lt;') + rss(item),
      'Tunnel',
    ],
    ['a comment before the root', rss(item).replace('<rss', '<!-- <rss> --><rss'), 'Tunnel'],
    [
      'a stylesheet and XML 1.1',
      `<?xml version="1.1"?><?xml-stylesheet href="x"?>${rss(item).replace(/<\?.*\?>/, '')}`,
      'Tunnel',
    ],
    ['an entity of HTML', rss(item.replace('Tunnel', 'Caf&eacute;&nbsp;&hellip;')), 'Café …'],
    [
      'a bare ampersand',
      rss(item.replace('Tunnel', 'R&D & Co &co; &amp; &#38;')),
      'R&D & Co &co; & &',
    ],
    ['a control character', rss(item.replace('Tunnel', 'Tun\u0000\u000bnel&#8;&#x1F;')), 'Tunnel'],
    ['a bare less-than sign', rss(item.replace('Tunnel', '1 < 2 <3')), '1 < 2 <3'],
    ['an undeclared prefix', rss(item.replace('</item>', '<foo:bar a:b="1"/></item>')), 'Tunnel'],
    ['a text behind its end', rss(item) + '<script src="x"></script> served in 3 ms', 'Tunnel'],
  ] as const) {
    it(`gets over ${what}`, () => {
      expect(first(text).title).to.equal(title);
    });
  }

  it('takes an undeclared prefix for the usual one', () => {
    const text = `<rss version="2.0"><channel><item><guid>1</guid><dc:creator>Ann & Bo</dc:creator></item></channel></rss>`;
    expect(first(text).authors).to.deep.equal([{name: 'Ann & Bo'}]);
  });

  it('leaves CDATA as it is', () => {
    const text = rss(
      `<item><guid>1</guid><title>A & B</title><description><![CDATA[<p>&nbsp;&eacute; x</p>]]></description></item>`,
    );
    expect(first(text).content_html).to.equal('<p>&nbsp;&eacute; x</p>');
  });

  it('reads the whole items of a feed that was cut off', () => {
    const cut = rss(`<title>Paper</title>${item}<item><guid>2</guid><title>Cut`).replace(
      '</channel></rss>',
      '',
    );
    const feed = read(cut);
    expect(feed.title).to.equal('Paper');
    expect(feed.items.map(({id}) => id)).to.deep.equal(['1']);
    const entries = atom('<title>P</title><entry><id>1</id></entry><entry><id>2').replace(
      '</feed>',
      '',
    );
    expect(read(entries).items.map(({id}) => id)).to.deep.equal(['1']);
  });

  it('loses only the item that is broken', () => {
    const broken = '<item><guid>2</guid><description><p>x</description></item>';
    const feed = read(rss(`<title>Paper</title>${item}${broken}${item.replace('1', '3')}`));
    expect(feed.items.map(({id}) => id)).to.deep.equal(['1', '3']);
  });

  it('reads the items of a feed whose head is broken', () => {
    expect(first(rss(`<title><b>Paper</title>${item}`)).title).to.equal('Tunnel');
  });

  it('expands no entity of a feed’s own, and asks for none', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "/secret">]>`;
    const text = rss(item.replace('Tunnel', '&b;&x;!')).replace('<rss', bomb + '<rss');
    expect(first(text).title).to.equal('&b;&x;!');
  });
});

describe('toJsonFeed, on what is no feed', () => {
  for (const [what, text, words] of [
    ['nothing', ' \n', 'is empty'],
    ['an HTML page', '<!doctype html><title>x</title>', 'is an HTML page, not a feed'],
    ['JSON that was cut off', '{"items": [', 'is cut-off JSON'],
    ['JSON of another kind', '{"a": 1}', 'is JSON of another kind'],
    ['a list of other things', '[1]', 'is JSON of another kind'],
    [
      'an error of WordPress',
      '{"code":"rest_no_route","message":"It&#8217;s not here","data":{"status":404}}',
      'is an error of WordPress, “It’s not here” (rest_no_route)',
    ],
    [
      'a sitemap',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
      'is a sitemap',
    ],
    ['a list of feeds', '<opml version="2.0"/>', 'is a list of feeds (OPML)'],
    ['another XML', '<a:letter xmlns:a="urn:a"/>', 'is XML of another kind (<letter>)'],
    ['a feed beyond mending', '<rss><channel><item>', 'is RSS or Atom that breaks off'],
    ['a text', 'Not found', 'is text'],
  ] as const) {
    it(`says so of ${what}`, () => {
      const error = errorOf(text);
      expect(error.kind).to.equal('not-a-feed');
      expect(error.message).to.include(words);
    });
  }

  it('says so where a page’s policy lets it parse nothing', () => {
    const parse = stub(DOMParser.prototype, 'parseFromString').throws(new TypeError('TrustedHTML'));
    try {
      expect(errorOf(rss(item)).message).to.match(/Trusted Types allow newsrack-feeds/);
    } finally {
      parse.restore();
    }
  });

  it('names the feed that a page links to, and WordPress’s posts', () => {
    const page = (link: string) => errorOf(`<!DOCTYPE html><html><head>${link}`).message;
    expect(
      page('<link href="/feed?a=1&amp;b" type="application/rss+xml" rel="alternate">'),
    ).to.include('its feed is https://paper.example/feed?a=1&b, give that address');
    expect(
      page('<link rel="https://api.w.org/" href="https://paper.example/wp-json/">'),
    ).to.include('https://paper.example/wp-json/wp/v2/posts');
  });
});
