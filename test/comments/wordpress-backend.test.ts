import {expect} from '@open-wc/testing';
import type {CommentPage} from '../../src/comments/comment-backend.js';
import {wordpressBackend} from '../../src/comments/wordpress-backend.js';
import {arrange} from '../../src/model/member-comment.js';
import {stopClock} from '../support/clock.js';
import {until} from '../support/until.js';
import {promisesOf} from './backend-contract.js';
import {
  noToken,
  at,
  minutes,
  open,
  openForMember,
  idsOf,
  errorOf,
  asked,
} from './wordpress-world.js';

promisesOf(
  'WordPress',
  async () => {
    const {site, backend} = await open({allowsHaste: true});
    // As the element does when its reader may have become another.
    const become = async (event: Parameters<typeof site.control>[0]) => {
      await site.control(event);
      await backend.session!();
    };
    return {
      backend,
      thread: '4',
      signIn: (name) => become({signIn: name}),
      signOut: () => become({signOut: true}),
      close: () => site.control({close: 4}),
    };
  },
  {canEdit: false, isIdempotent: true, isLive: false},
);

describe('what is read of a WordPress', () => {
  it('has its HTML, its time in UTC, and names without entities', async () => {
    const {read} = await open({comments: [at(7, 7, {author_name: 'Max &amp; Co', author: 3})]});
    expect((await read()).comments).to.deep.equal([
      {
        id: '7',
        parentId: undefined,
        author: {id: '3', name: 'Max & Co'},
        text: '',
        html: '<p>Comment 7</p>\n',
        published: Date.UTC(2026, 10, 20, 18, 7),
        status: 'published',
        can: [],
      },
    ]);
  });

  it('asks for no picture of an author, and signs nothing', async () => {
    const {site, read} = await openForMember();
    await read();
    const [call] = await asked(site, /comments$/);
    expect(call!.query._fields).to.not.include('avatar');
    expect(call!.headers).to.not.include.keys('x-wp-nonce', 'authorization');
  });

  it('keeps replies whose parent nobody may see', async () => {
    const {read} = await open({
      comments: [at(1, 1, {status: 'hold'}), at(2, 2, {parent: 1}), at(3, 3, {parent: 99})],
    });
    const {comments} = await read();
    expect(arrange(comments, false).map(({comment, depth}) => [comment.id, depth])).to.deep.equal([
      ['2', 0],
      ['3', 0],
    ]);
  });

  it('brings what a reply answers along from another page', async () => {
    const {read} = await open({
      comments: [...minutes(5), at(6, 6, {parent: 2}), at(7, 7, {parent: 6})],
    });
    const page = await read({limit: 1});
    expect(idsOf(page).sort()).to.deep.equal([2, 6, 7]);
    expect(page.next).to.be.a('string');
  });

  it('pages on with the size that the first page had', async () => {
    const {site, read} = await open({comments: minutes(5)});
    const {next} = await read({limit: 2});
    expect(idsOf(await read({limit: 50, cursor: next}))).to.deep.equal([3, 2]);
    const [, second] = await asked(site, /comments$/);
    expect(second!.query).to.include({per_page: '2', page: '2'});
  });

  it('pages on where a proxy hides how many there are', async () => {
    const {read} = await open({comments: minutes(3), hidesHeaders: true});
    const {next} = await read({limit: 2});
    const last = await read({cursor: next});
    expect(idsOf(last)).to.deep.equal([1]);
    expect(last.next).to.equal(undefined);
  });

  it('is there although the site does not say who is reading', async () => {
    const {site, read} = await open({comments: minutes(1), hidesNonce: true});
    const clock = stopClock();
    let page: CommentPage | undefined;
    void read().then((answer) => (page = answer));
    await until(async () => (await asked(site, /comments$/)).length);
    clock.tick(2000);
    await until(() => page, 'the page was read');
    expect(idsOf(page!)).to.deep.equal([1]);
  });

  it('works without pretty addresses', async () => {
    const {site} = await open({comments: minutes(1)});
    const backend = wordpressBackend(`${site.home}?rest_route=/wp/v2/comments`, noToken);
    expect(idsOf(await backend.read({thread: '4'}))).to.deep.equal([1]);
    expect((await backend.session!()).loginUrl).to.equal(
      `${site.home}wp-login.php?redirect_to={page}`,
    );
  });

  it('asks with each first page, and only then, whether the post is closed', async () => {
    const {site, read} = await open({comments: minutes(3)});
    const {next, changed, isClosed} = await read({limit: 2});
    expect(isClosed).to.equal(false);
    await read({cursor: next});
    await read({after: changed});
    expect(await asked(site, /posts\/4$/)).to.have.length(1);
    await site.control({close: 4});
    expect((await read()).isClosed).to.equal(true);
  });

  it('finds out whether a page is closed, too', async () => {
    const {read} = await open({posts: [{id: 4, type: 'pages', comment_status: 'closed'}]});
    expect((await read()).isClosed).to.equal(true);
  });

  it('answers 403 under a draft', async () => {
    const {read} = await open({posts: [{id: 4, status: 'draft'}]});
    expect(await errorOf(read())).to.include({kind: 'http', status: 403});
  });

  it('tells a page of a firewall’s from an answer', async () => {
    const {site, read} = await open();
    await site.control({fail: {method: 'GET', html: '<h1>Are you human?</h1>'}});
    await site.control({fail: {method: 'GET', html: '<h1>Are you human?</h1>'}});
    const backend = wordpressBackend(site.src, noToken);
    await read().catch(() => undefined);
    await site.control({fail: {method: 'GET', html: '<h1>Are you human?</h1>'}});
    const error = await errorOf(backend.read({thread: 'https://paper.example/a-post/'}));
    expect(error.kind).to.equal('not-a-feed');
  });
});
