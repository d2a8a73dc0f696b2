import {expect} from '@open-wc/testing';
import {wordpressBackend} from '../../src/comments/wordpress-backend.js';
import {
  noToken,
  at,
  minutes,
  open,
  say,
  idsOf,
  errorOf,
  asked,
  putIntoHead,
} from './wordpress-world.js';

describe('the post that a WordPress thread belongs to', () => {
  const post = {id: 9, slug: 'metro-opens', link: 'https://paper.example/2026/metro-opens/'};
  const comments = [at(1, 1, {post: 9})];

  it('is found by its address', async () => {
    const {site, read} = await open({posts: [post], comments});
    expect(idsOf(await read({thread: post.link}))).to.deep.equal([1]);
    await read({thread: post.link});
    expect(await asked(site, /posts$/)).to.have.length(1);
  });

  it('is found by an address that is not in Latin letters', async () => {
    const slug = '%d9%85%d8%ad%d8%b7%d8%a9';
    const {read} = await open({posts: [{id: 9, slug}], comments});
    expect(idsOf(await read({thread: 'https://paper.example/2026/محطة/'}))).to.deep.equal([1]);
  });

  it('is found among posts whose address is none', async () => {
    const odd = {id: 8, slug: post.slug, link: 'http://['};
    const {read} = await open({posts: [odd, post], comments});
    expect(idsOf(await read({thread: post.link}))).to.deep.equal([1]);
  });

  it('is found by its address when it is a page', async () => {
    const {read} = await open({posts: [{...post, type: 'pages'}], comments});
    expect(idsOf(await read({thread: post.link}))).to.deep.equal([1]);
  });

  it('is found by the id in an address, without asking', async () => {
    const {site, read} = await open({posts: [post], comments});
    expect(idsOf(await read({thread: 'https://paper.example/?p=9'}))).to.deep.equal([1]);
    expect(await asked(site, /posts$/)).to.deep.equal([]);
  });

  it('is what the page itself says it is', async () => {
    const {site, read} = await open({posts: [post], comments});
    putIntoHead('link', {rel: 'canonical', href: post.link});
    putIntoHead('link', {
      rel: 'alternate',
      type: 'application/json',
      href: `${site.home}wp-json/wp/v2/posts/9`,
    });
    expect(idsOf(await read({thread: post.link}))).to.deep.equal([1]);
    expect(await asked(site, /posts$/)).to.deep.equal([]);
  });

  it('is what the page’s short link says it is', async () => {
    const {site, read} = await open({posts: [post], comments});
    putIntoHead('link', {rel: 'canonical', href: post.link});
    putIntoHead('link', {rel: 'shortlink', href: `${site.home}?p=9`});
    expect(idsOf(await read({thread: post.link}))).to.deep.equal([1]);
    expect(await asked(site, /posts$/)).to.deep.equal([]);
  });

  it('is missing with 404, and the publisher is told what to do', async () => {
    const {read} = await open();
    const error = await errorOf(read({thread: 'https://paper.example/nowhere/'}));
    expect(error.status).to.equal(404);
    expect(error.message).to.include('set thread to its id');
  });
});

describe('a conversation of a WordPress', () => {
  const thread = [
    at(1),
    at(2, 2, {parent: 1}),
    at(3, 3, {parent: 2}),
    at(4, 4, {parent: 1}),
    at(5),
    at(6, 6, {post: 8}),
    at(7, 7, {parent: 8}),
    at(8, 8, {parent: 7}),
  ];

  it('goes up to the top and down to all below', async () => {
    const {read} = await open({comments: thread});
    const page = await read({conversation: '3'});
    expect(idsOf(page).sort()).to.deep.equal([1, 2, 3, 4]);
    expect(page.total).to.equal(7);
  });

  it('ends, however replies are tangled', async () => {
    const {read} = await open({comments: thread});
    expect(idsOf(await read({conversation: '7'})).sort()).to.deep.equal([7, 8]);
  });

  it('is 404 for what stands under another post, or nowhere', async () => {
    const {read} = await open({comments: thread});
    expect((await errorOf(read({conversation: '6'}))).status).to.equal(404);
    expect((await errorOf(read({conversation: '60'}))).status).to.equal(404);
  });
});

describe('what has changed at a WordPress', () => {
  for (const sort of ['newest', 'oldest'] as const) {
    it(`is what came since the page with the ${sort} first`, async () => {
      const {site, read} = await open({comments: minutes(5), users: [{name: 'Amal'}]});
      const {changed} = await read({sort, limit: 2});
      expect(idsOf(await read({after: changed}))).to.deep.equal([]);
      await site.control({signIn: 'Amal'});
      const later = await say(wordpressBackend(site.src, noToken), 'Later.');
      const news = await read({after: changed});
      expect(news.comments.map(({id}) => id)).to.deep.equal([later.id]);
      expect(news.total).to.equal(6);
      expect(idsOf(await read({after: news.changed}))).to.deep.equal([]);
    });
  }

  it('is little to ask where nothing has', async () => {
    const {site, read} = await open({comments: minutes(5)});
    const {changed} = await read();
    const before = (await asked(site, /comments$/)).length;
    await read({after: changed});
    const calls = (await asked(site, /comments$/)).slice(before);
    expect(calls.map(({query}) => query._fields)).to.deep.equal(['id']);
  });

  it('includes an older one that has been approved since', async () => {
    const {site, read} = await open({comments: [at(1), at(2, 2, {status: 'hold'}), at(3)]});
    const {changed} = await read();
    await site.control({approve: 2});
    const news = await read({after: changed});
    expect(idsOf(news)).to.include(2);
    expect(news.total).to.equal(3);
  });
});
