import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-comments.js';
import type {MemberComment} from '../../src/model/member-comment.js';
import {MemoryBackend, type Said} from '../../stories/support/memory-backend.js';
import {stopClock} from '../support/clock.js';
import {commentOf, drawThread, said} from '../support/comments.js';
import {all, part, parts, put, textOf, textsOf, words} from '../support/draw.js';
import {until} from '../support/until.js';

const minute = 60_000;

/** A thread of these comments, the oldest first. */
const thread = (comments: Said[], sort?: 'oldest') =>
  drawThread(
    html`<member-comments
      eager
      sort=${sort ?? 'newest'}
      .backend=${new MemoryBackend(comments)}
    ></member-comments>`,
  );

const talk: Said[] = [
  {id: 'a', text: 'A'},
  {id: 'b', text: 'B'},
  {id: 'b1', text: 'B1', parentId: 'b'},
  {id: 'b2', text: 'B2', parentId: 'b'},
  {id: 'b1x', text: 'B1x', parentId: 'b1'},
  {id: 'b1xy', text: 'B1xy', parentId: 'b1x'},
];

describe('a thread', () => {
  it('has the newest comment first, each followed by its replies, the oldest first', async () => {
    expect(said(await thread(talk))).to.deep.equal(['B', 'B1', 'B1x', 'B1xy', 'B2', 'A']);
  });

  it('has the oldest first where the publisher wants that', async () => {
    const element = await thread(talk, 'oldest');
    expect(said(element)).to.deep.equal(['A', 'B', 'B1', 'B1x', 'B1xy', 'B2']);
  });

  it('sets replies in twice, and no further', async () => {
    const element = await thread(talk);
    const left = (text: string) => commentOf(element, text).getBoundingClientRect().left;
    expect(left('B1xy')).to.equal(left('B1x'));
    expect(left('B1x')).to.be.above(left('B1'));
    expect(left('B1')).to.be.above(left('A'));
  });

  it('says whom a reply answers', async () => {
    const element = await thread([
      {id: 'q', text: 'Question?', author: {id: 'x', name: 'Xena'}},
      {id: 'r', text: 'Answer.', parentId: 'q'},
    ]);
    expect(words(commentOf(element, 'Answer.'))).to.include('in reply to Xena');
  });

  it('loses no reply to what is not here, and none that are tangled', async () => {
    const backend = new MemoryBackend();
    const comment = (id: string, parentId: string): MemberComment => ({
      id,
      parentId,
      author: {id: 'm', name: 'M'},
      text: id,
      published: id.charCodeAt(0),
      status: 'published',
      can: [],
    });
    const comments = [
      comment('a', 'gone'),
      comment('b', 'c'),
      comment('c', 'b'),
      comment('d', 'd'),
    ];
    backend.read = () => Promise.resolve({comments, total: 4, isClosed: false});
    const element = await drawThread(
      html`<member-comments eager .backend=${backend}></member-comments>`,
    );
    expect(said(element).sort()).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(said(element)[0]).to.equal('a');
  });

  it('keeps the place of a removed comment only while there are replies to it', async () => {
    const gone = {status: 'removed', text: '', author: undefined} as const;
    const element = await thread([
      {id: 'a', ...gone},
      {id: 'b', ...gone},
      {id: 'c', text: 'A reply.', parentId: 'b'},
    ]);
    expect(said(element)).to.deep.equal(['This comment has been removed.', 'A reply.']);
    expect(textsOf(element, 'author')).to.deep.equal(['', 'Amal Haddad']);
  });

  it('says how many comments it has, and that there are none', async () => {
    expect(textOf(await thread(talk), 'heading')).to.equal('Comments (6)');
    const empty = await thread([]);
    expect(textOf(empty, 'heading')).to.equal('Comments');
    expect(all(empty, 'p').map(words)).to.include('Nobody has commented yet.');
  });

  it('counts those on later pages, too', async () => {
    const backend = new MemoryBackend(talk);
    const element = await drawThread(
      html`<member-comments eager limit="2" .backend=${backend}></member-comments>`,
    );
    expect(textOf(element, 'heading')).to.equal('Comments (6)');
    expect(said(element)).to.have.length(2);
  });

  it('says how long ago a comment was made, and goes on doing so', async () => {
    const clock = stopClock(new Date(2026, 2, 5, 14, 5).getTime());
    const element = await thread([{text: 'Hello.', published: Date.now() - 4 * minute}]);
    const time = part(element, 'comment')!.querySelector('time')!;
    expect(words(time)).to.equal('4 minutes ago');
    expect(time.dateTime).to.equal(new Date(Date.now() - 4 * minute).toISOString());
    clock.tick(2 * minute);
    await until(() => words(time) == '6 minutes ago');
  });

  it('says that a comment was edited, or waits for approval', async () => {
    const backend = new MemoryBackend([
      {text: 'Changed.', edited: Date.now()},
      {text: 'Held.', status: 'pending', author: {id: 'mona', name: 'Mona'}},
    ]);
    backend.member = {id: 'mona', name: 'Mona', roles: []};
    const element = await drawThread(
      html`<member-comments eager .backend=${backend}></member-comments>`,
    );
    expect(words(commentOf(element, 'Changed.'))).to.include('edited');
    expect(words(commentOf(element, 'Held.'))).to.include('awaiting approval');
  });

  it('shows what a stranger wrote as the text that it is, line by line', async () => {
    const text = '<img src=x onerror=alert(1)>\n<b>so</b> &amp; "thus" ${1}';
    const name = '<script>alert(2)</script>';
    const element = await thread([{id: 'a', text, author: {id: 'x', name}}]);
    const comment = part(element, 'comment')!;
    expect(all(element, '.words')[0]!.textContent.trim()).to.equal(text);
    expect(textOf(element, 'author')).to.equal(name);
    expect(comment.querySelector('img, script, .words b')).to.equal(null);
    expect(getComputedStyle(all(element, '.words')[0]!).whiteSpace).to.match(/pre-line|preserve/);
  });

  it('makes links of addresses, as far as they go, that vouch for nothing', async () => {
    const element = await thread([
      {
        text:
          'See https://a.example/b?c=d&e=(f), or (http://b.example/x). ' +
          'Not javascript:alert(1) nor data:text/html,x nor https://.',
      },
    ]);
    const links = all<HTMLAnchorElement>(element, '.words a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://a.example/b?c=d&e=(f',
      'http://b.example/x',
    ]);
    for (const {rel} of links)
      expect(rel.split(' ')).to.have.members(['nofollow', 'ugc', 'noopener']);
  });

  it('keeps hostile addresses harmless', async () => {
    const element = await thread([
      {
        text: 'https://x.example/"onmouseover="alert(1) https://x.example/<script>alert(1)</script>',
      },
    ]);
    for (const link of all(element, '.words a')) {
      expect(link.getAttributeNames().sort()).to.deep.equal(['href', 'rel']);
    }
    expect(part(element, 'comment')!.querySelector('script')).to.equal(null);
  });

  it('shows a skeleton until it is there, and then no longer', async () => {
    const backend = new MemoryBackend(talk);
    let answer = (): void => {};
    const wait = new Promise<void>((resolve) => (answer = resolve));
    const read = backend.read.bind(backend);
    backend.read = async (query) => wait.then(() => read(query));
    const element = put(html`<member-comments eager .backend=${backend}></member-comments>`);
    await until(() => all(element, '.ghost').length);
    expect(all(element, 'section')[0]!.ariaBusy).to.equal('true');
    answer();
    await until(() => parts(element, 'comment').length);
    expect(all(element, '.ghost')).to.have.length(0);
    expect(all(element, 'section')[0]!.ariaBusy).to.equal('false');
  });
});
