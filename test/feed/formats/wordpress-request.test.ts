import {expect} from '@open-wc/testing';
import {fetchPosts} from '../../../src/feed/syndication.js';
import {postsApi as api} from './read.js';

describe('fetchPosts', () => {
  /** What is asked, and with what; `total` posts are there. */
  function site(total: number) {
    const asked: URL[] = [];
    const ask = (url: string): Promise<string> => {
      const {searchParams} = new URL(url);
      asked.push(new URL(url));
      const size = Number(searchParams.get('per_page'));
      const start = (Number(searchParams.get('page') ?? 1) - 1) * size;
      // As WordPress has it for a page past the end.
      if (start && start >= total)
        return Promise.reject(Object.assign(new Error('400'), {status: 400}));
      const count = Math.max(0, Math.min(size, total - start));
      return Promise.resolve(
        JSON.stringify(Array.from({length: count}, (_, index) => ({id: start + index + 1}))),
      );
    };
    return {asked, ask};
  }

  it('asks for twenty posts with all that a story needs, and keeps what the address says', async () => {
    const {asked, ask} = site(3);
    await fetchPosts(api + '?categories=2,3', ask);
    const [url] = asked;
    expect(url!.href).to.match(
      /posts\?categories=2,3&_embed=author,wp:featuredmedia,wp:term&_fields=id,/,
    );
    expect(url!.searchParams.get('per_page')).to.equal('20');
    expect(url!.searchParams.get('_fields')).to.match(/content.*_links,_embedded/);
  });

  it('leaves alone what the address has settled', async () => {
    const {asked, ask} = site(3);
    const settled = api + '?_embed&_fields=id,title&per_page=5&page=1';
    await fetchPosts(settled, ask);
    expect(Object.fromEntries(asked[0]!.searchParams)).to.deep.equal({
      _embed: '',
      _fields: 'id,title',
      per_page: '5',
      page: '1',
    });
  });

  it('asks for many posts page by page until one is short', async () => {
    const {asked, ask} = site(230);
    const text = await fetchPosts(
      'https://paper.example/?rest_route=/wp/v2/posts&per_page=500',
      ask,
    );
    expect(asked.map(({searchParams}) => searchParams.get('page'))).to.deep.equal(['1', '2', '3']);
    expect(asked[0]!.searchParams.get('rest_route')).to.equal('/wp/v2/posts');
    expect(JSON.parse(text)).to.have.length(230);
  });

  it('stops at as many as were wanted, and at a page past the end', async () => {
    const many = site(1000);
    expect(JSON.parse(await fetchPosts(api + '?per_page=150', many.ask))).to.have.length(150);
    expect(many.asked).to.have.length(2);
    const even = site(200);
    expect(JSON.parse(await fetchPosts(api + '?per_page=300', even.ask))).to.have.length(200);
  });

  it('begins at the page that is wanted', async () => {
    const {ask} = site(1000);
    const posts = JSON.parse(await fetchPosts(api + '?per_page=150&page=2', ask)) as {id: number}[];
    expect([posts[0]!.id, posts.length]).to.deep.equal([151, 150]);
  });

  it('gives no half of what was wanted for all of it', async () => {
    const {ask} = site(1000);
    const failure = await fetchPosts(api + '?per_page=300', (url) =>
      url.includes('page=3') ? Promise.reject(new Error('away')) : ask(url),
    ).catch((caught: unknown) => caught);
    expect(failure).to.have.property('message', 'away');
  });

  it('hands on what is no list, and the failure of the first request', async () => {
    const html = () => Promise.resolve('<html>');
    expect(await fetchPosts(api + '?per_page=300', html)).to.equal('<html>');
    const error = new Error('offline');
    const failure = await fetchPosts(api + '?per_page=300', () => Promise.reject(error)).catch(
      (caught: unknown) => caught,
    );
    expect(failure).to.equal(error);
  });
});
