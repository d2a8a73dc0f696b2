import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-session.js';
import '../../src/define/member-comments.js';
import type {MemberSessionElement} from '../../src/providers/member-session.js';
import type {Token} from '../../src/session/session-store.js';
import {drawThread, field, mona, said, type} from '../support/comments.js';
import {part, press} from '../support/draw.js';
import {catchWarnings} from '../support/page.js';
import {serveFeed, type FeedAnswer, type ServedFeed} from '../support/serve-feed.js';
import {until} from '../support/until.js';

const secret = 'header.payload.signature';
const comment = (text: string) => ({
  id: text,
  thread: 'story',
  parent_id: null,
  author: {id: 'x', name: 'Xena', avatar_url: null},
  content_text: text,
  published_at: new Date().toISOString(),
  edited_at: null,
  status: 'published',
  can: ['reply', 'report'],
});
const page = {json: {comments: [comment('First.')], next_cursor: null, total: 1, closed: false}};
const refused = {status: 401, json: {type: '/problems#sign-in', status: 401}};

let session: ServedFeed;
async function open(token: Token, answers: FeedAnswer[] = [page]) {
  session = await serveFeed([{json: {member: mona}}]);
  const thread = await serveFeed(answers);
  const element = await drawThread(
    html`<member-session src=${session.url} .token=${token}
      ><member-comments eager thread="story" src=${thread.url}></member-comments
    ></member-session>`,
  );
  const bearers = async () => (await thread.log()).map(({headers}) => headers['authorization']);
  return {element, thread, bearers};
}

describe('a page’s token', () => {
  const tokens: [string, Token][] = [
    ['as a string', secret],
    ['from a function', () => secret],
    ['from an async function', () => Promise.resolve(secret)],
  ];
  for (const [kind, token] of tokens) {
    it(`signs what is asked, ${kind}`, async () => {
      const {element, bearers} = await open(token);
      await until(() => field(element));
      expect(await bearers()).to.deep.equal(['Bearer ' + secret]);
      const [asked] = await session.log();
      expect(asked!.headers['authorization']).to.equal('Bearer ' + secret);
      expect(asked!.headers['cookie']).to.equal(undefined);
    });
  }

  it('is asked for once, for all calls', async () => {
    let calls = 0;
    const {element} = await open(() => `${++calls}`, [page, {status: 201, json: comment('Mine.')}]);
    await type(element, 'Mine.');
    press(element, /^Post$/);
    await until(() => said(element).length == 2);
    expect(calls).to.equal(1);
  });

  it('is asked for anew, once and with true, where it was refused', async () => {
    const calls: boolean[] = [];
    const {element, bearers} = await open(
      (fresh) => {
        calls.push(fresh);
        return fresh ? 'new' : 'old';
      },
      [page, refused, {status: 201, json: comment('Mine.')}],
    );
    await type(element, 'Mine.');
    press(element, /^Post$/);
    await until(() => said(element).length == 2);
    expect(calls).to.deep.equal([false, true]);
    expect(await bearers()).to.deep.equal(['Bearer old', 'Bearer old', 'Bearer new']);
  });

  it('is not asked for over and over, where it is refused again', async () => {
    const {element, bearers} = await open(() => 'bad', [page, refused]);
    await type(element, 'Mine.');
    await session.answer([refused, refused, {json: {member: null}}]);
    press(element, /^Post$/);
    await until(() => part(element, 'gate'));
    expect((await bearers()).length).to.be.at.most(5);
    expect(localStorage.getItem(localStorage.key(0)!)).to.include('Mine.');
  });

  it('does not keep anybody from reading where it cannot be had, and is tried again', async () => {
    catchWarnings();
    let calls = 0;
    const {element, bearers} = await open(() => {
      if (++calls < 3) return Promise.reject(new Error('Away.'));
      return Promise.resolve(secret);
    });
    expect(said(element)).to.deep.equal(['First.']);
    await until(() => field(element));
    expect(await bearers()).to.deep.equal([undefined]);
    await type(element, 'Mine.');
    press(element, /^Post$/);
    await until(async () => (await bearers())[1] == 'Bearer ' + secret);
  });

  it('makes a member of a guest when it comes later, and is another’s when it changes', async () => {
    const {element} = await open('');
    await until(() => field(element));
    const asked = (await session.log()).length;
    (element.parentElement as MemberSessionElement).token = 'later';
    await until(async () => (await session.log()).length > asked);
    expect((await session.log()).at(-1)!.headers['authorization']).to.equal('Bearer later');
  });

  it('is stored nowhere', async () => {
    const {element} = await open(secret, [page, {status: 201, json: comment('Mine.')}]);
    await type(element, 'Half a thought.');
    const kept = [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
      element.parentElement!.outerHTML,
      element.shadowRoot!.innerHTML,
      location.href,
    ];
    expect(kept.join()).to.not.include(secret);
  });
});
