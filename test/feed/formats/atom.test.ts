import {expect} from '@open-wc/testing';
import {atom, atomItem, first, read} from './read.js';

describe('toJsonFeed, on an Atom feed', () => {
  it('reads its name, its page, its words, its authors and its language', () => {
    const feed = read(
      atom(
        `<title>The Paper</title><subtitle>All of it</subtitle><icon>/icon.png</icon>
        <link rel="self" href="/feed.xml"/><link href="/" type="text/html"/>
        <author><name>Ann</name><uri>/ann</uri><email>a@b.example</email></author>`,
        'xml:lang="fr"',
      ),
    );
    expect(feed).to.deep.include({
      title: 'The Paper',
      description: 'All of it',
      home_page_url: 'https://paper.example/',
      icon: 'https://paper.example/icon.png',
      language: 'fr',
      authors: [{name: 'Ann', url: 'https://paper.example/ann'}],
    });
  });

  it('reads an entry', () => {
    const item = atomItem(`<title>Tunnel opens</title><link href="/t"/><link rel="edit" href="/e"/>
      <published>2026-01-02T03:04:05+01:00</published><updated>2026-01-03T00:00:00Z</updated>
      <category term="riyadh" label="Riyadh"/><category term="art"/><summary>In short</summary>
      <category scheme="http://schemas.google.com/g/2005#kind" term="post"/>
      <author><name>Ann</name></author><author><name>Bo</name></author>
      <link rel="replies" type="text/html" href="/t#c" thr:count="3"/><link rel="replies" type="application/atom+xml" href="/c.xml"/>`);
    expect(item).to.deep.equal({
      id: '1',
      url: 'https://paper.example/t',
      title: 'Tunnel opens',
      content_text: 'In short',
      summary: 'In short',
      date_published: '2026-01-02T02:04:05Z',
      date_modified: '2026-01-03T00:00:00Z',
      authors: [{name: 'Ann'}, {name: 'Bo'}],
      tags: ['Riyadh', 'art'],
      _newsrack: {comments_url: 'https://paper.example/t#c', comment_count: 3},
    });
  });

  it('takes the date of the last change for that of publication where there is no other', () => {
    const item = atomItem('<updated>2026-01-03T00:00:00Z</updated>');
    expect(item.date_published).to.equal('2026-01-03T00:00:00Z');
    expect(item.date_modified).to.be.undefined;
  });

  it('prefers the page among several links', () => {
    const item = atomItem(`<link rel="alternate" type="application/json" href="/t.json"/>
      <link rel="alternate" type="text/html" href="/t.html"/>`);
    expect(item.url).to.equal('https://paper.example/t.html');
    expect(atomItem('<content src="/t.pdf"/>').url).to.equal('https://paper.example/t.pdf');
  });

  it('reads titles as text, HTML or XHTML, whichever they say', () => {
    const title = (xml: string) => atomItem(xml).title;
    expect(title('<title type="text">1 &lt; 2 &amp;amp; &lt;b&gt;x&lt;/b&gt;</title>')).to.equal(
      '1 < 2 &amp; <b>x</b>',
    );
    expect(
      title('<title type="html">&lt;b&gt;x&lt;/b&gt; &amp;amp; &amp;eacute;</title>'),
    ).to.equal('x & é');
    const xhtml = '<div xmlns="http://www.w3.org/1999/xhtml"><b>x</b> &amp; y</div>';
    expect(title(`<title type="xhtml">${xhtml}</title>`)).to.equal('x & y');
  });

  it('reads bodies as text, HTML or XHTML, without the div that wraps it', () => {
    const body = (xml: string) => atomItem(xml).content_html;
    expect(body('<content type="html">&lt;p&gt;x&lt;/p&gt;</content>')).to.equal('<p>x</p>');
    const inside = '<p>x<br/>&lt;y&gt; <a href="z">z</a></p>';
    for (const xml of [
      `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${inside}</div></content>`,
      `<content type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div>${inside.replace(/(<\/?)(?=\w)/g, '$1h:')}</h:div></content>`,
    ]) {
      expect(body(`<link href="/a/"/>${xml}`)).to.equal(
        '<p>x<br>&lt;y&gt; <a href="https://paper.example/a/z">z</a></p>',
      );
    }
    const text = atomItem('<content type="text">1 &lt; 2</content>');
    expect(text).to.include({content_text: '1 < 2'});
    expect(text.content_html).to.be.undefined;
  });

  it('takes an unnamed kind of body for HTML where it looks like it', () => {
    expect(atomItem('<content>&lt;p&gt;x&lt;/p&gt;</content>').content_html).to.equal('<p>x</p>');
    expect(atomItem('<content>plain</content>').content_text).to.equal('plain');
  });

  it('resolves what a body has against the base of the feed, or of the XHTML itself', () => {
    const html = '<content type="html">&lt;img src="img/p.jpg"></content>';
    const entry = (content: string): string =>
      `<entry><id>1</id><link href="2024/s.html"/>${content}</entry>`;
    const base = 'xml:base="https://blog.example/ongoing/"';
    const item = first(atom(entry(html), base));
    expect(item.url).to.equal('https://blog.example/ongoing/2024/s.html');
    expect(item.image).to.equal('https://blog.example/ongoing/img/p.jpg');
    const div =
      '<content type="xhtml"><div xml:base="https://cdn.example/x/"><img src="p.jpg"/></div></content>';
    expect(first(atom(entry(div))).image).to.equal('https://cdn.example/x/p.jpg');
  });

  it('follows xml:base and xml:lang inwards', () => {
    const item = first(
      atom(
        `<entry xml:base="news/" xml:lang="de"><id>1</id><link href="t"/>
        <content type="html" xml:base="t/">&lt;img src='a.png'&gt;</content></entry>`,
        'xml:base="https://cdn.example/paper/" xml:lang="fr"',
      ),
    );
    expect(item).to.include({
      url: 'https://cdn.example/paper/news/t',
      language: 'de',
      content_html: '<img src="https://cdn.example/paper/news/t/a.png">',
    });
  });

  it('names the feed that an entry was copied from, and its authors', () => {
    const item = atomItem(`<source><title>The Wire</title><link href="https://wire.example/"/>
      <author><name>Wim</name></author></source>`);
    expect(item.authors).to.deep.equal([{name: 'Wim'}]);
    expect(item._newsrack?.source).to.deep.equal({name: 'The Wire', url: 'https://wire.example/'});
  });

  it('reads Atom 0.3, and a feed with a prefix of its own', () => {
    expect(
      first(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>1</id><title mode="escaped" type="text/html">&lt;i&gt;T&lt;/i&gt;</title>
        <link rel="alternate" type="text/html" href="/t"/><issued>2003-12-13T08:29:29-04:00</issued></entry></feed>`),
    ).to.include({
      title: 'T',
      url: 'https://paper.example/t',
      date_published: '2003-12-13T12:29:29Z',
    });
    expect(
      first(
        `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id><a:title>T</a:title></a:entry></a:feed>`,
      ).title,
    ).to.equal('T');
  });
});
