import {expect} from '@open-wc/testing';
import {rssItem} from './read.js';

// RSS does not say what a title is. WordPress strips tags and escapes once, so that after the XML it is plain
// text; others escape twice, or leave their HTML in. What is read is what all of them mean.
const titles: [what: string, xml: string, title: string][] = [
  ['plain text', 'Tunnel opens', 'Tunnel opens'],
  ['a reference to a character', 'London&#8217;s tunnel', 'London’s tunnel'],
  ['an entity escaped once', 'Arts &amp; Life', 'Arts & Life'],
  ['an entity escaped twice', 'Arts &amp;amp; Life &amp;#8211; &amp;eacute;', 'Arts & Life – é'],
  ['CDATA with entities', '<![CDATA[Arts &#038; Life]]>', 'Arts & Life'],
  ['less than', '1 &lt; 2 &gt; 0', '1 < 2 > 0'],
  ['words in angle brackets', 'Kites &#060;not drones&#062;', 'Kites <not drones>'],
  ['talk of tags', 'Die Rückkehr von &lt;i&gt; und &lt;b&gt;', 'Die Rückkehr von <i> und <b>'],
  [
    'a pair of inline tags',
    '&lt;em&gt;Dune&lt;/em&gt;, the &lt;b&gt;best&lt;/b&gt;',
    'Dune, the best',
  ],
  ['tags inside tags', '&lt;b&gt;&lt;i class="x"&gt;Dune&lt;/i&gt;&lt;/b&gt;', 'Dune'],
  ['tags in CDATA', '<![CDATA[11<sup>e</sup> ronde<br/>]]>', '11e ronde'],
  ['elements that nobody escaped', '11<sup>e</sup> ronde', '11e ronde'],
  ['Windows’ own quotes', 'It&#146;s', 'It’s'],
  ['lines and spaces', '\n  Tunnel\n\topens ', 'Tunnel opens'],
];

describe('toJsonFeed, on titles of RSS', () => {
  for (const [what, xml, title] of titles) {
    it(`reads ${what}`, () => {
      expect(rssItem(`<title>${xml}</title>`).title).to.equal(title);
    });
  }

  it('keeps what a script would be as text', () => {
    const item = rssItem('<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>');
    expect(item.title).to.equal('<script>alert(1)</script>');
  });
});
