import {expect} from '@open-wc/testing';
import type {JsonItem} from '../../../src/feed/formats/feed-object.js';
import {errorOf, first, postsApi as api, read} from './read.js';

/** A post as WordPress answers it, with what is said of it here. */
function post(fields: object = {}): object {
  return {
    id: 4,
    date: '2026-11-20T21:00:00',
    date_gmt: '2026-11-20T18:00:00',
    guid: {rendered: 'https://paper.example/?p=4'},
    link: 'https://paper.example/2026/tunnel/',
    title: {rendered: 'Tunnel'},
    content: {rendered: '', protected: false},
    excerpt: {rendered: '', protected: false},
    ...fields,
  };
}

function item(fields: object): JsonItem {
  return first(JSON.stringify([post(fields)]), api);
}

const sizes = Object.fromEntries(
  [
    [150, 150],
    [300, 200],
    [768, 512],
    [1024, 683],
  ].map(([width, height]) => [
    `w${width}`,
    {width, height, source_url: `https://paper.example/${width}.jpg`},
  ]),
);

function picture(fields: object): JsonItem {
  const media = {
    source_url: 'https://paper.example/full.jpg',
    mime_type: 'image/jpeg',
    media_details: {width: 2400, height: 1600, sizes},
    ...fields,
  };
  return item({_embedded: {'wp:featuredmedia': [media]}});
}

describe('toJsonFeed, on WordPress’s posts', () => {
  it('names the site, and reads a post', () => {
    const feed = read(JSON.stringify([post({modified_gmt: '2026-11-21T08:00:00'})]), api);
    expect(feed).to.deep.equal({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'paper.example',
      home_page_url: 'https://paper.example/',
      items: [
        {
          id: 'https://paper.example/?p=4',
          url: 'https://paper.example/2026/tunnel/',
          title: 'Tunnel',
          date_published: '2026-11-20T18:00:00Z',
          date_modified: '2026-11-21T08:00:00Z',
        },
      ],
    });
  });

  it('takes the site’s name from the plugin that tells it', () => {
    const named = post({yoast_head_json: {og_site_name: 'Paper &amp; Ink'}});
    expect(read(JSON.stringify([named]), api).title).to.equal('Paper & Ink');
  });

  it('reads titles, which are HTML, as text', () => {
    for (const [rendered, title] of [
      ['London&#8217;s &#8220;tunnel&#8221; &#8212; is it?', 'London’s “tunnel” — is it?'],
      ['Washington &#038; the', 'Washington & the'],
      ['Museum <em>finally</em> opens', 'Museum finally opens'],
      ['11<sup>e</sup>', '11e'],
      ['Kites &lt;not drones&gt;', 'Kites <not drones>'],
      ['1 < 2 says minister', '1 < 2 says minister'],
      ['<script>alert(1)</script>Tunnel', 'Tunnel'],
      ['', undefined],
    ]) {
      expect(item({title: {rendered}}).title, rendered).to.equal(title);
    }
  });

  it('reads excerpt and content, with the addresses in it resolved', () => {
    const read = item({
      excerpt: {rendered: '<p>A tunnel <em>opens</em> [&hellip;]</p>\n'},
      content: {rendered: '\n<p><a href="../map">Map</a></p>\n'},
    });
    expect(read).to.include({
      summary: 'A tunnel opens…',
      content_html: '<p><a href="https://paper.example/2026/map">Map</a></p>',
    });
  });

  it('shows a post under a password by its title alone', () => {
    const locked = {rendered: '', protected: true};
    expect(item({content: locked, excerpt: locked})).to.have.all.keys(
      'id',
      'url',
      'title',
      'date_published',
    );
  });

  it('reads authors, and categories and tags as tags', () => {
    const read = item({
      _embedded: {
        author: [{id: 1, name: 'Ann O&#8217;Neil', link: 'https://paper.example/author/ann/'}],
        'wp:term': [
          [
            {name: 'Culture &amp; Arts', slug: 'arts', taxonomy: 'category'},
            {name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category'},
          ],
          [{name: 'tunnels', slug: 'tunnels', taxonomy: 'post_tag'}],
        ],
      },
    });
    expect(read.authors).to.deep.equal([
      {name: 'Ann O’Neil', url: 'https://paper.example/author/ann/'},
    ]);
    expect(read.tags).to.deep.equal(['Culture & Arts', 'tunnels']);
  });

  it('reads the featured image at a size that is wide enough, uncut', () => {
    const read = picture({alt_text: 'A tunnel', caption: {rendered: '<p>Ann Lee / Reuters</p>'}});
    expect(read.image).to.equal('https://paper.example/768.jpg');
    expect(read._newsrack).to.deep.equal({
      image_width: 768,
      image_height: 512,
      image_alt: 'A tunnel',
      image_credit: 'Ann Lee / Reuters',
    });
  });

  it('takes the caption for the credit, or the end of it that says so', () => {
    for (const [caption, credit, rest] of [
      ['Ann Lee', 'Ann Lee', undefined],
      ['The tunnel. Photo: Ann Lee/AP', 'Ann Lee/AP', 'The tunnel.'],
      ['The tunnel (© Reuters)', '© Reuters', 'The tunnel'],
      ['Photo: Ann Lee', 'Ann Lee', undefined],
      ['The bridge at dusk (Photo by Ann Lee)', 'Ann Lee', 'The bridge at dusk'],
      ['The bridge. Photo: U.S. Navy', 'U.S. Navy', 'The bridge.'],
      ['A dog – Photographs: J. Smith/Getty', 'J. Smith/Getty', 'A dog'],
      ['A photo of the tunnel. It is long.', 'A photo of the tunnel. It is long.', undefined],
    ]) {
      const extras = picture({caption: {rendered: `<p>${caption}</p>`}})._newsrack;
      expect([extras?.image_credit, extras?.image_caption], caption).to.deep.equal([credit, rest]);
    }
  });

  it('takes neither categories nor people for posts', () => {
    const link = 'https://paper.example/category/culture/';
    const category = {
      id: 7,
      count: 2,
      link,
      name: 'Culture',
      slug: 'culture',
      taxonomy: 'category',
    };
    const error = errorOf(JSON.stringify([category]), api.replace('posts', 'categories'));
    expect(error.kind).to.equal('not-a-feed');
  });

  it('takes nothing from what is embedded but is something else', () => {
    const error = {code: 'rest_forbidden', message: 'No.', data: {status: 401}};
    const read = item({
      meta: [],
      _embedded: {
        author: [{code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: {status: 404}}],
        'wp:featuredmedia': [error],
        'wp:term': [[], null, error, [error, null]],
      },
    });
    expect(read).to.have.all.keys('id', 'url', 'title', 'date_published');
    const index = {name: 'The Paper', url: 'https://paper.example', routes: {}};
    expect(item({_embedded: {'wp:featuredmedia': [index]}}).image).to.be.undefined;
    expect(item({_embedded: []})).to.have.all.keys('id', 'url', 'title', 'date_published');
  });

  it('falls back on a plugin’s picture, then on that of the body', () => {
    const plugin = item({jetpack_featured_media_url: 'https://paper.example/j.jpg'});
    expect(plugin.image).to.equal('https://paper.example/j.jpg');
    const body = item({content: {rendered: '<img src="/b.jpg" alt="B">'}});
    expect(body).to.include({image: 'https://paper.example/b.jpg'});
  });

  it('reads one post, an envelope, and an empty list', () => {
    expect(first(JSON.stringify(post()), api + '/4').title).to.equal('Tunnel');
    const envelope = {body: [post()], status: 200, headers: {}};
    expect(first(JSON.stringify(envelope), api).title).to.equal('Tunnel');
    expect(read('[]', api).items).to.deep.equal([]);
  });
});
