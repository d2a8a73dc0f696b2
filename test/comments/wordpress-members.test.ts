import {expect} from '@open-wc/testing';
import {wordpressBackend} from '../../src/comments/wordpress-backend.js';
import {
  minutes,
  open,
  openForMember,
  say,
  errorOf,
  asked,
  putIntoHead,
  printNonce,
} from './wordpress-world.js';

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
