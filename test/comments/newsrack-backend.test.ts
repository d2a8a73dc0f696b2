import {expect} from '@open-wc/testing';
import {newsrackBackend} from '../../src/comments/newsrack-backend.js';
import {readSession} from '../../src/session/read-session.js';
import {afterTest} from '../support/after-test.js';
import {serveFeed} from '../support/serve-feed.js';
import {until} from '../support/until.js';
import {promisesOf} from './backend-contract.js';
import {ask, errorOf, listen, noToken, open, src, tokenOf, turnStreams} from './newsrack-world.js';

promisesOf('newsrack-server', () => open(), {canEdit: true, isIdempotent: true, isLive: true});

describe('what newsrack-server refuses', () => {
  it('is other words under a key that stands for a comment, which it names', async () => {
    const {backend, thread, signIn} = await open();
    await signIn('Amal');
    const first = await backend.post({thread, text: 'Good mroning.', key: 'k1'});
    const error = await errorOf(backend.post({thread, text: 'Good morning.', key: 'k1'}));
    expect(error.status).to.equal(422);
    const {type, comment} = JSON.parse(error.body) as {type: string; comment: {id: string}};
    expect(type).to.equal('/problems#key-reused');
    expect(comment.id).to.equal(first.id);
    expect((await backend.read({thread})).total).to.equal(1);
  });

  it('is a text that is too long, with 422, and no text at all', async () => {
    const {backend, thread, signIn} = await open();
    await signIn('Amal');
    const tooLong = backend.post({thread, text: 'x'.repeat(4001), key: 'k1'});
    expect((await errorOf(tooLong)).status).to.equal(422);
    const empty = backend.post({thread, text: ' \n ', key: 'k2'});
    expect((await errorOf(empty)).status).to.equal(422);
  });

  it('is a token that it does not trust, for which a fresh one is asked once', async () => {
    const {thread} = await open();
    const asked: (boolean | undefined)[] = [];
    const backend = newsrackBackend(src, async (fresh) => {
      asked.push(fresh);
      return fresh ? tokenOf(thread, 'Amal') : 'not.a.token';
    });
    const {author} = await backend.post({thread, text: 'In the end.', key: 'k1'});
    expect(author!.name).to.equal('Amal');
    expect(asked).to.deep.equal([false, true]);
    const never = newsrackBackend(src, () => Promise.resolve('not.a.token'));
    const refused = never.post({thread, text: 'Who am I?', key: 'k2'});
    expect((await errorOf(refused)).status).to.equal(401);
  });

  it('is not to read: a token that it does not trust reads as a guest', async () => {
    const {thread, backend, signIn} = await open();
    await signIn('Amal');
    await backend.post({thread, text: 'For everybody.', key: 'k1'});
    const stale = newsrackBackend(src, () => Promise.resolve('not.a.token'));
    const {comments} = await stale.read({thread});
    expect(comments.map(({text, can}) => [text, can])).to.deep.equal([['For everybody.', []]]);
  });

  it('is a conversation about a comment that is not there, with 404', async () => {
    const {backend, thread} = await open();
    expect((await errorOf(backend.read({thread, conversation: 'nothing'}))).status).to.equal(404);
  });
});

describe('what moderators do at newsrack-server', () => {
  it('is to remove a comment, for everybody', async () => {
    const {backend, thread, signIn, signOut} = await open();
    await signIn('Amal');
    await backend.post({thread, text: 'Buy my watches.', key: 'k1'});
    const moderator = newsrackBackend(src, () => tokenOf(thread, 'Mod', 'moderator'));
    const [comment] = (await moderator.read({thread})).comments;
    expect(comment!.can).to.include('remove');
    await moderator.act(comment!, 'remove');
    await signOut();
    expect((await backend.read({thread})).total).to.equal(0);
  });

  it('is to approve what waits, which others do not see until then', async () => {
    const {backend, thread, signIn, signOut} = await open();
    await signIn('Amal');
    const text = 'http://a.example http://b.example http://c.example http://d.example';
    const held = await backend.post({thread, text, key: 'k1'});
    expect(held.status).to.equal('pending');
    await signOut();
    expect((await backend.read({thread})).comments).to.deep.equal([]);
    const moderator = newsrackBackend(src, () => tokenOf(thread, 'Mod', 'moderator'));
    const [seen] = (await moderator.read({thread})).comments;
    expect(seen!.can).to.include.members(['approve', 'remove']);
    const approved = await moderator.act(seen!, 'approve');
    expect(approved!.status).to.equal('published');
    expect(approved!.can).to.not.include('approve');
    expect((await backend.read({thread})).total).to.equal(1);
  });
});

describe('a member whom newsrack-server knows by its cookie', () => {
  it('is one after registering, posts without a token, and is a guest after signing out', async () => {
    const thread = crypto.randomUUID();
    const backend = newsrackBackend(src, noToken);
    expect((await readSession(backend.sessionUrl!, noToken)).member).to.equal(null);

    const email = `${thread}@reader.example`;
    await ask('POST', 'members', {name: 'Amal Haddad', email, password: 'nine swallows over Tyre'});
    afterTest(() => ask('DELETE', 'session'));
    const {member} = await readSession(backend.sessionUrl!, noToken);
    expect(member!.name).to.equal('Amal Haddad');
    const posted = await backend.post({thread, text: 'Without a token.', key: 'k1'});
    expect(posted.author).to.deep.equal({id: member!.id, name: 'Amal Haddad'});

    await ask('DELETE', 'session');
    const session = await readSession(backend.sessionUrl!, noToken);
    expect(session.member).to.equal(null);
    expect(session.loginUrl).to.equal(`${location.origin}/sign-in?return_to={page}`);
    expect(session.registerUrl).to.equal(`${location.origin}/register?return_to={page}`);
  });

  it('is not taken for the one whom a token names', async () => {
    const {backend, thread, signIn} = await open();
    const email = `${thread}@reader.example`;
    await ask('POST', 'members', {name: 'Cookie', email, password: 'nine swallows over Tyre'});
    afterTest(() => ask('DELETE', 'session'));
    await signIn('Token');
    const {author} = await backend.post({thread, text: 'Who am I?', key: 'k1'});
    expect(author!.name).to.equal('Token');
  });
});

describe('newsrack-server at another address than the page', () => {
  // To a browser that is another site, which gets no cookie and is asked before each write.
  const elsewhere = src.replace('//localhost:', '//127.0.0.1:');

  it('is read by everybody, and written to by those who have a token', async () => {
    expect(elsewhere).to.not.equal(src);
    const {backend, thread, signIn, signOut} = await open(elsewhere);
    expect((await errorOf(backend.post({thread, text: 'Hello?', key: 'k1'}))).status).to.equal(401);
    await signIn('Amal');
    const posted = await backend.post({thread, text: 'From elsewhere.', key: 'k1'});
    await backend.act(posted, 'edit', 'From somewhere else.');
    await signOut();
    const {comments} = await backend.read({thread});
    expect(comments.map(({text}) => text)).to.deep.equal(['From somewhere else.']);
    await signIn('Amal');
    await backend.act(posted, 'delete');
    expect((await backend.read({thread})).total).to.equal(0);
  });

  it('tells its pages why it refuses', async () => {
    const {backend, thread, signIn} = await open(elsewhere);
    await signIn('Amal');
    const error = await errorOf(backend.post({thread, text: 'x'.repeat(4001), key: 'k1'}));
    expect(error.status).to.equal(422);
    expect(JSON.parse(error.body)).to.include({type: '/problems#too-long', max_length: 4000});
  });

  it('tells them of changes as they happen', async () => {
    const {backend, thread, signIn} = await open(elsewhere);
    const heard = listen(backend, thread, (await backend.read({thread})).changed);
    await signIn('Amal');
    await backend.post({thread, text: 'Hear, hear.', key: 'k1'});
    await until(() => heard.length, 'the comment is heard');
  });
});

describe('the live stream of newsrack-server', () => {
  it('catches up by itself after a break, with each change once', async () => {
    const {backend, thread, signIn} = await open();
    await signIn('Amal');
    const heard = listen(backend, thread, (await backend.read({thread})).changed);
    await backend.post({thread, text: 'Before.', key: 'k1'});
    await until(() => heard.length, 'the first comment is heard');
    afterTest(() => turnStreams('up'));
    await turnStreams('down');
    const second = await backend.post({thread, text: 'Meanwhile.', key: 'k2'});
    expect(heard).to.have.length(1);
    await turnStreams('up');
    await until(() => heard.length > 1, 'what was missed is heard');
    const last = await backend.post({thread, text: 'After.', key: 'k3'});
    await until(() => heard.some(({id}) => id == last.id), 'what is new is heard');
    expect(heard.map(({text}) => text)).to.deep.equal(['Before.', 'Meanwhile.', 'After.']);
    expect(heard[1]!.id).to.equal(second.id);
  });

  it('tells of changes and of what is gone, and to nobody what they may do', async () => {
    const {backend, thread, signIn} = await open();
    await signIn('Amal');
    const heard = listen(backend, thread, (await backend.read({thread})).changed);
    const posted = await backend.post({thread, text: 'Teh news.', key: 'k1'});
    await until(() => heard.length == 1, 'the comment is heard');
    await backend.act(posted, 'edit', 'The news.');
    await until(() => heard.length == 2, 'the change is heard');
    await backend.act(posted, 'delete');
    await until(() => heard.length == 3, 'its end is heard');
    expect(heard.map(({text}) => text)).to.deep.equal(['Teh news.', 'The news.', '']);
    expect(heard.map(({status}) => status)).to.deep.equal(['published', 'published', 'removed']);
    expect(heard.flatMap(({can}) => can)).to.deep.equal([]);
  });

  it('begins where an earlier answer ended', async () => {
    const {backend, thread, signIn} = await open();
    await signIn('Amal');
    const {changed} = await backend.read({thread});
    await backend.post({thread, text: 'Read already, or not?', key: 'k1'});
    const heard = listen(backend, thread, changed);
    await until(() => heard.length, 'what came after that answer is heard');
    expect(heard[0]!.text).to.equal('Read already, or not?');
  });
});

describe('a server that does not speak as newsrack-server does', () => {
  const answers = {
    'a page of HTML': {body: '<h1>Welcome</h1>'},
    'another object': {json: {posts: []}},
    null: {json: null},
    'comments that are none': {json: {comments: [null], total: 1}},
    'nothing at all': {body: ''},
  };
  for (const [name, answer] of Object.entries(answers)) {
    it(`is told from one that does: ${name}`, async () => {
      const {url} = await serveFeed([answer]);
      const error = await errorOf(newsrackBackend(url, noToken).read({thread: 'story'}));
      expect(error.kind).to.equal('not-a-feed');
      expect(error.url).to.contain(url);
    });
  }
});
