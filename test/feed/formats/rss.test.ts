import {expect} from '@open-wc/testing';
import {address, first, read, rss, rssItem} from './read.js';

describe('toJsonFeed, on an RSS channel', () => {
  it('reads its name, its page, its words, its picture and its language', () => {
    const feed = read(
      rss(`<title>The Paper</title><link>https://paper.example/</link><description>All of it</description>
        <language>en-GB</language><image><url>/logo.png</url><title>x</title><link>y</link></image>`),
    );
    expect(feed).to.include({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Paper',
      home_page_url: 'https://paper.example/',
      description: 'All of it',
      language: 'en-GB',
      icon: 'https://paper.example/logo.png',
    });
    expect(feed.items).to.deep.equal([]);
  });

  it('tells its own link from that to the feed itself', () => {
    const self = `<atom:link rel="self" href="${address}"/>`;
    const feed = read(rss(`${self}<link>https://paper.example/</link>`));
    expect(feed.home_page_url).to.equal('https://paper.example/');
    const alternate = '<atom:link href="https://paper.example/start"/>';
    expect(read(rss(self + alternate)).home_page_url).to.equal('https://paper.example/start');
  });
});

describe('toJsonFeed, on an RSS item', () => {
  it('reads identifier, title, address and date', () => {
    const item = first(
      rss(`<item><guid isPermaLink="false">story-1</guid><title>Tunnel opens</title>
        <link>https://paper.example/tunnel</link><pubDate>Wed, 02 Oct 2002 13:00:00 EST</pubDate></item>`),
    );
    expect(item).to.deep.equal({
      id: 'story-1',
      title: 'Tunnel opens',
      url: 'https://paper.example/tunnel',
      date_published: '2002-10-02T18:00:00Z',
    });
  });

  it('reads the address that the story has, not that of who counts the clicks', () => {
    const item = rssItem(`<link>https://feedproxy.example/~r/paper/~3/abc/</link>
      <b:origLink xmlns:b="http://rssnamespace.org/feedburner/ext/1.0">https://paper.example/tunnel</b:origLink>`);
    expect(item.url).to.equal('https://paper.example/tunnel');
  });

  it('reads an address that was escaped twice, or has no scheme', () => {
    const url = (link: string) => rssItem(`<link>${link}</link>`).url;
    const escaped = '<![CDATA[https://paper.example/story?id=1&amp;cat=2]]>';
    expect(url(escaped)).to.equal('https://paper.example/story?id=1&cat=2');
    expect(url('www.paper.example/13')).to.equal('https://www.paper.example/13');
  });

  it('links the paper that a story was taken from, not its feed', () => {
    const item = rssItem('<source url="https://origin.example/feed.xml">Origin</source>');
    expect(item._newsrack?.source).to.deep.equal({name: 'Origin', url: 'https://origin.example/'});
  });

  it('takes a guid for the address where there is no link, unless it says that it is none', () => {
    const guid = 'https://paper.example/tunnel';
    expect(first(rss(`<item><guid>${guid}</guid></item>`)).url).to.equal(guid);
    const opaque = `<item><guid isPermaLink="false">${guid}</guid></item>`;
    expect(first(rss(opaque)).url).to.be.undefined;
  });

  it('makes an identifier of the link, else of title and date, where there is no guid', () => {
    const link = 'https://paper.example/tunnel';
    expect(first(rss(`<item><link>${link}</link></item>`)).id).to.equal(link);
    const bare = '<item><title>Tunnel</title><pubDate>2 Oct 2002 13:00 GMT</pubDate></item>';
    expect(first(rss(bare)).id).to.equal('Tunnel 2002-10-02T13:00:00Z');
    expect(read(rss('<item/>')).items).to.deep.equal([]);
  });

  it('reads a lone description as the summary and as the body', () => {
    expect(rssItem('<description>A tunnel opens.</description>')).to.include({
      summary: 'A tunnel opens.',
      content_text: 'A tunnel opens.',
    });
    const html = '<description><![CDATA[<p>A <b>tunnel</b></p><p>opens</p>]]></description>';
    expect(rssItem(html)).to.include({
      summary: 'A tunnel opens',
      content_html: '<p>A <b>tunnel</b></p><p>opens</p>',
    });
  });

  it('leaves out of a summary what a system put behind it', () => {
    const summary = (html: string) =>
      rssItem(`<description><![CDATA[${html}]]></description>`).summary;
    for (const [html, text] of [
      ['<p>A tunnel opens. <a href="/t">Continue reading...</a></p>', 'A tunnel opens.'],
      [
        '<p>A tunnel opens [&#8230;]</p><p>The post <a href="/t">Tunnel</a> appeared first on <a href="/">The Paper</a>.</p>',
        'A tunnel opens…',
      ],
      ['<p>Ein Tunnel.</p><a href="/t">Weiterlesen →</a>', 'Ein Tunnel.'],
      [
        'Read more books, says minister, and he means it: not one, not two, but all those that stand in libraries',
        'Read more books, says minister, and he means it: not one, not two, but all those that stand in libraries',
      ],
      ['Schools are to read more', 'Schools are to read more'],
      ['A tunnel opens … Continue reading “Hello world”', 'A tunnel opens …'],
      ['A tunnel opens… Read more about Hello world', 'A tunnel opens…'],
      [
        'A tunnel opens &hellip; <a href="/1" class="more-link">Go on <span>Hello world</span></a>',
        'A tunnel opens …',
      ],
      ['The post office opens', 'The post office opens'],
    ]) {
      expect(summary(html!)).to.equal(text);
    }
  });

  it('takes a long description for a body, and no summary', () => {
    const item = rssItem(`<description>${'word '.repeat(200)}</description>`);
    expect(item.summary).to.be.undefined;
    expect(item.content_text).to.have.length(999);
  });

  it('prefers content:encoded as the body', () => {
    const item = rssItem(`<description>In short</description>
      <content:encoded><![CDATA[<p>At length</p>]]></content:encoded>`);
    expect(item).to.include({summary: 'In short', content_html: '<p>At length</p>'});
  });

  it('reads HTML that nobody escaped', () => {
    const item = rssItem('<description>A <b>tunnel</b><br/><i/> &amp; more</description>');
    expect(item.content_html).to.equal('A <b>tunnel</b><br><i></i> &amp; more');
  });

  it('reads who wrote it, by name and never by e-mail', () => {
    const authors = (inside: string) => rssItem(inside).authors?.map(({name}) => name);
    expect(authors('<author>ann@paper.example (Ann Lee)</author>')).to.deep.equal(['Ann Lee']);
    expect(authors('<author>Ann Lee &lt;ann@paper.example&gt;</author>')).to.deep.equal([
      'Ann Lee',
    ]);
    expect(authors('<author>ann@paper.example</author>')).to.be.undefined;
    expect(authors('<dc:creator>By Ann Lee</dc:creator>')).to.deep.equal(['Ann Lee']);
    const several = '<dc:creator>Ann Lee</dc:creator><dc:creator>Bo &amp;amp; Co</dc:creator>';
    expect(authors(several + '<author>x@y.example (X)</author>')).to.deep.equal([
      'Ann Lee',
      'Bo & Co',
    ]);
    expect(authors('<itunes:author>Cy</itunes:author>')).to.deep.equal(['Cy']);
  });

  it('reads categories and subjects as tags, each once', () => {
    const item =
      rssItem(`<category>Riyadh</category><category domain="x"><![CDATA[Arts &#038; Life]]></category>
      <dc:subject>Riyadh</dc:subject><media:keywords>tunnels, trains</media:keywords><category/>`);
    expect(item.tags).to.deep.equal(['Riyadh', 'Arts & Life', 'tunnels', 'trains']);
  });

  it('falls back to the dates of Dublin Core and Atom, and reads when it was changed', () => {
    expect(rssItem('<dc:date>2026-01-02T03:04:05+01:00</dc:date>').date_published).to.equal(
      '2026-01-02T02:04:05Z',
    );
    const item = rssItem(`<pubDate>not known</pubDate><dcterms:created>2026-01-02</dcterms:created>
      <atom:updated>2026-01-03T00:00:00Z</atom:updated>`);
    expect(item).to.include({
      date_published: '2026-01-02T00:00:00Z',
      date_modified: '2026-01-03T00:00:00Z',
    });
  });

  it('reads sound and film as attachments', () => {
    const item = rssItem('<enclosure url="/a.mp3" type="audio/mpeg" length="1234"/>');
    expect(item.attachments).to.deep.equal([
      {url: 'https://paper.example/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 1234},
    ]);
    expect(item.image).to.be.undefined;
  });

  it('reads where its comments are, and how many', () => {
    const item = rssItem('<comments>/t#c</comments><slash:comments>12</slash:comments>');
    expect(item._newsrack).to.deep.equal({
      comments_url: 'https://paper.example/t#c',
      comment_count: 12,
    });
  });

  it('resolves addresses against the site, xml:base before it', () => {
    const item =
      '<item><link>tunnel</link><description>&lt;a href="x?a=1&amp;amp;b=2">&lt;/a></description></item>';
    const site = first(rss('<link>https://paper.example/en/</link>' + item));
    expect(site.url).to.equal('https://paper.example/en/tunnel');
    expect(site.content_html).to.equal('<a href="https://paper.example/en/x?a=1&amp;b=2"></a>');
    const based = rss(item).replace('<channel', '<channel xml:base="https://other.example/"');
    expect(first(based).url).to.equal('https://other.example/tunnel');
  });

  it('lets no address through that is not http or https', () => {
    const item = rssItem(`<link>javascript:alert(1)</link><comments>data:text/html,x</comments>
      <media:content medium="image" url="javascript:alert(1)"/><enclosure url="file:///etc/passwd"/>`);
    expect(item).to.deep.equal({id: '1'});
  });
});

describe('toJsonFeed, on older RSS', () => {
  it('reads RSS 1.0, whose items stand beside the channel', () => {
    const feed = read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>Paper</title><link>https://paper.example/</link>
      <items><rdf:Seq><rdf:li resource="a"/></rdf:Seq></items></channel>
      <item rdf:about="https://paper.example/a"><title>A</title><link>https://paper.example/a</link>
      <dc:date>2026-01-02T03:04Z</dc:date><dc:creator>Ann</dc:creator></item></rdf:RDF>`);
    expect(feed.title).to.equal('Paper');
    expect(feed.items).to.deep.equal([
      {
        id: 'https://paper.example/a',
        url: 'https://paper.example/a',
        title: 'A',
        date_published: '2026-01-02T03:04:00Z',
        authors: [{name: 'Ann'}],
      },
    ]);
  });

  it('reads RSS 0.91, and 0.90 in Netscape’s namespace', () => {
    const item = '<item><title>A</title><link>https://paper.example/a</link></item>';
    for (const text of [
      `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
        <rss version="0.91"><channel><title>P</title>${item}</channel></rss>`,
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
        <channel><title>P</title></channel>${item}</rdf:RDF>`,
    ]) {
      expect(first(text)).to.include({title: 'A', url: 'https://paper.example/a'});
    }
  });
});

describe('toJsonFeed, on namespaces', () => {
  it('goes by their addresses, and not by their prefixes', () => {
    const feed = `<rss version="2.0" xmlns:x="http://purl.org/dc/elements/1.1/" xmlns:dc="https://else.example/">
      <channel><item><guid>1</guid><x:creator>Ann</x:creator></item></channel></rss>`;
    expect(first(feed).authors).to.deep.equal([{name: 'Ann'}]);
  });

  it('knows the ways in which their addresses are misspelt', () => {
    for (const url of [
      'http://search.yahoo.com/mrss',
      'https://search.yahoo.com/mrss/',
      'http://search.yahoo.com/mrss/#',
      'HTTP://SEARCH.YAHOO.COM/MRSS/',
    ]) {
      const feed = `<rss version="2.0" xmlns:m="${url}"><channel><item><guid>1</guid>
        <m:thumbnail url="https://paper.example/a.jpg"/></item></channel></rss>`;
      expect(first(feed).image, url).to.equal('https://paper.example/a.jpg');
    }
  });

  it('reads RSS that somebody put into a namespace', () => {
    const feed = `<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><title>P</title>
      <item><title>A</title><link>/a</link></item></channel></rss>`;
    expect(first(feed)).to.include({title: 'A', url: 'https://paper.example/a'});
  });
});
