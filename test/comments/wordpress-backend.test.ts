import {expect} from '@open-wc/testing';
import type {CommentBackend, CommentPage} from '../../src/comments/comment-backend.js';
import {wordpressBackend} from '../../src/comments/wordpress-backend.js';
import type {LoadError} from '../../src/lib/load-error.js';
import {arrange} from '../../src/model/member-comment.js';
import {afterTest} from '../support/after-test.js';
import {stopClock} from '../support/clock.js';
import {until} from '../support/until.js';
import {
  setUpWordPress,
  type WordPressSetup,
  type WordPressSite,
} from '../support/wordpress-site.js';
import {promisesOf} from './backend-contract.js';

const noToken = () => Promise.resolve(undefined);

/** A comment of the site’s, posted in this minute of an hour. */
const at = (minute: number, id = minute, more = {}) => ({
  id,
  content: `<p>Comment ${id}</p>\n`,
  date_gmt: `2026-11-20T18:${String(minute).padStart(2, '0')}:00`,
  author_name: 'Sam',
  ...more,
});
const minutes = (count: number) => Array.from({length: count}, (_, index) => at(index + 1));

async function open(setup: WordPressSetup = {}, token?: string) {
  const site = await setUpWordPress(setup);
  const backend = wordpressBackend(site.src, () => Promise.resolve(token));
  return {site, backend, read: (query = {}) => backend.read({thread: '4', ...query})};
}

/** Opens a site whose member Amal has signed in, by cookie. */
async function openForMember(setup: WordPressSetup = {users: [{name: 'Amal'}]}) {
  const world = await open(setup);
  await world.site.control({signIn: 'Amal'});
  return {...world, post: (text: string, more = {}) => say(world.backend, text, more)};
}

let keys = 0;
const say = (backend: CommentBackend, text: string, more = {}) =>
  backend.post({thread: '4', text, key: `wordpress-${++keys}`, ...more});
const idsOf = ({comments}: CommentPage) => comments.map(({id}) => Number(id));

async function errorOf(call: Promise<unknown>): Promise<LoadError> {
  const error = await call.then(() => undefined).catch((thrown: LoadError) => thrown);
  expect(error, 'it should have been refused').to.not.equal(undefined);
  return error!;
}

const asked = async (site: WordPressSite, route: RegExp) =>
  (await site.log()).filter((call) => route.test(call.route));

/** Puts an element into the page’s head until the test is over. */
function putIntoHead(name: string, attributes: Record<string, string>): void {
  const element = document.createElement(name);
  Object.entries(attributes).forEach((pair) => element.setAttribute(...pair));
  document.head.append(element);
  afterTest(() => element.remove());
}

/** Prints a nonce into the page, as WordPress does for its own scripts. */
function printNonce(nonce: string): void {
  const page = globalThis as {wpApiSettings?: object};
  page.wpApiSettings = {nonce};
  afterTest(() => delete page.wpApiSettings);
}

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

describe('a member of a WordPress', () => {
  it('is known by the cookie, with a nonce that is asked for once', async () => {
    const {site, backend, read} = await openForMember({
      users: [{name: 'Amal & Co'}, {name: 'Amal'}],
    });
    await site.control({signIn: 'Amal & Co'});
    const {member} = await backend.session!();
    expect(member).to.deep.equal({id: '2', name: 'Amal & Co', roles: []});
    await read();
    await read();
    expect(await asked(site, /rest-nonce/)).to.have.length(1);
    expect(await asked(site, /users\/me/)).to.have.length(1);
  });

  it('is nobody without a cookie, and learns where to sign in', async () => {
    const {site, backend} = await open();
    expect(await backend.session!()).to.deep.equal({
      member: null,
      loginUrl: `${site.home}wp-login.php?redirect_to={page}`,
      registerUrl: undefined,
    });
  });

  it('learns where to register where the page has a link to it', async () => {
    const {site, backend} = await open();
    const registerUrl = `${site.home}wp-login.php?action=register`;
    putIntoHead('a', {href: registerUrl});
    expect((await backend.session!()).registerUrl).to.equal(registerUrl);
  });

  it('is noticed after having signed in elsewhere', async () => {
    const {site, backend} = await openForMember();
    await site.control({signOut: true});
    expect((await backend.session!()).member).to.equal(null);
    await site.control({signIn: 'Amal'});
    expect((await backend.session!()).member?.name).to.equal('Amal');
    await site.control({signOut: true});
    expect((await backend.session!()).member).to.equal(null);
  });

  it('posts although the nonce in the page is as old as its cache', async () => {
    printNonce('0123456789');
    const {post, site} = await openForMember();
    expect((await post('Hello.')).status).to.equal('published');
    expect(await asked(site, /rest-nonce/)).to.have.length(1);
  });

  it('is nobody with the nonce that pages have for guests, and no other is asked for', async () => {
    const {site, backend} = await open();
    const page = await (await fetch(site.home)).text();
    printNonce(/"nonce":"(\w+)"/.exec(page)![1]!);
    expect((await backend.session!()).member).to.equal(null);
    expect(await asked(site, /rest-nonce/)).to.deep.equal([]);
  });

  it('posts although the nonce has run out since', async () => {
    const {post, site, backend} = await openForMember();
    await backend.session!();
    await site.control({expireNonces: true});
    expect((await post('Still here.')).status).to.equal('published');
  });

  for (const [name, token, header, value] of [
    ['an application password', `Basic ${btoa('Amal:secret of Amal')}`, 'authorization', /^Basic /],
    ['a bearer token', 'Bearer t1', 'authorization', /^Bearer t1$/],
    ['a bare token', 't1', 'authorization', /^Bearer t1$/],
  ] as const) {
    it(`posts with ${name}, whoever the cookie stands for`, async () => {
      const {backend, site} = await open({users: [{name: 'Amal', token: 't1'}]}, token);
      await site.control({signIn: 'Somebody else'});
      expect((await backend.session!()).member?.name).to.equal('Amal');
      expect((await say(backend, 'By token.')).author?.name).to.equal('Amal');
      const [call] = (await asked(site, /comments$/)).slice(-1);
      expect(call!.headers[header]).to.match(value);
      expect(call!.headers).to.not.include.keys('x-wp-nonce', 'cookie');
    });
  }

  it('posts with a nonce that the page brings, and a fresh one when that is stale', async () => {
    const {site} = await openForMember();
    const nonce = await (
      await fetch(`${site.home}wp-admin/admin-ajax.php?action=rest-nonce`)
    ).text();
    const wishes: (boolean | undefined)[] = [];
    const backend = wordpressBackend(site.src, (fresh) => {
      wishes.push(fresh);
      return Promise.resolve(fresh ? nonce : '0123456789');
    });
    expect((await say(backend, 'By nonce.')).author?.name).to.equal('Amal');
    expect(wishes).to.deep.equal([false, true]);
  });

  it('is refused with 401 after a second wrong token, and only then', async () => {
    const {backend, site} = await open({}, 'Bearer gone');
    expect((await errorOf(say(backend, 'Hello?'))).status).to.equal(401);
    expect(await asked(site, /comments$/)).to.have.length(2);
  });
});

describe('a comment for a WordPress', () => {
  it('goes under the post and the comment that it answers', async () => {
    const {post, site} = await openForMember({users: [{name: 'Amal'}], comments: minutes(1)});
    const reply = await post('Yes & no <3', {parentId: '1'});
    expect(reply.parentId).to.equal('1');
    const [call] = (await asked(site, /comments$/)).slice(-1);
    expect(JSON.parse(call!.body!)).to.deep.equal({
      post: 4,
      parent: 1,
      content: 'Yes &amp; no &lt;3',
    });
  });

  it('waits for approval where the site says so', async () => {
    const {post, read} = await openForMember({users: [{name: 'Amal', isNew: true}]});
    const {status, can} = await post('My first.');
    expect(status).to.equal('pending');
    expect(can).to.deep.equal([]);
    expect((await read()).total).to.equal(0);
  });

  it('is refused with 429 within 15 seconds of another', async () => {
    const {post} = await openForMember();
    await post('One.');
    expect(await errorOf(post('Two.'))).to.include({status: 429, retryAfter: 15_000});
  });

  it('is refused with 413 when it is too long, and with 422 when it is empty', async () => {
    const {post} = await openForMember();
    expect((await errorOf(post('x'.repeat(70_000)))).status).to.equal(413);
    expect((await errorOf(post('   '))).status).to.equal(422);
  });

  it('is refused with 403 under a post that has been closed, which is then known', async () => {
    const {post, read, site} = await openForMember();
    const {changed, isClosed} = await read();
    expect(isClosed).to.equal(false);
    await site.control({close: 4});
    expect((await errorOf(post('Too late?'))).status).to.equal(403);
    expect((await read({after: changed})).isClosed).to.equal(true);
  });

  it('cannot be changed, deleted or reported', async () => {
    const {post, backend} = await openForMember();
    const comment = await post('For ever.');
    expect(comment.can).to.deep.equal(['reply']);
    expect((await errorOf(backend.act(comment, 'delete'))).status).to.equal(403);
  });

  for (const [name, isNew, status] of [
    ['it is shown', false, 'published'],
    ['it waits for approval', true, 'pending'],
  ] as const) {
    it(`counts as posted when its answer was lost, and ${name}`, async () => {
      const {post, site, read} = await openForMember({users: [{name: 'Amal', isNew}]});
      await site.control({fail: {method: 'POST'}});
      const first = await errorOf(post('Did it arrive?', {key: `lost-${name}`}));
      expect(first.kind).to.equal('network');
      const second = await post('Did it arrive?', {key: `lost-${name}`});
      expect(second).to.include({status});
      expect(second.author?.name).to.equal('Amal');
      expect((await read()).total).to.equal(isNew ? 0 : 1);
    });
  }

  it('is a duplicate when it was refused as one before', async () => {
    const {post} = await openForMember();
    await post('Again and again.');
    expect((await errorOf(post('Again and again.', {key: 'dup'}))).status).to.equal(409);
    expect((await errorOf(post('Again and again.', {key: 'dup'}))).status).to.equal(409);
  });
});
