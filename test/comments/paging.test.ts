import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-comments.js';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {LoadError} from '../../src/lib/load-error.js';
import {MemoryBackend, type Said} from '../../stories/support/memory-backend.js';
import {
  commentOf,
  drawThread,
  field,
  focused,
  mona,
  move,
  ready,
  said,
  type,
} from '../support/comments.js';
import {button, press, put, textOf} from '../support/draw.js';
import {catchWarnings} from '../support/page.js';
import {painted, until} from '../support/until.js';

const comments: Said[] = Array.from({length: 7}, (_, index) => ({
  id: `c${index}`,
  text: `Comment ${index}.`,
}));
const talk: Said[] = [
  {id: 'a', text: 'A.'},
  {id: 'a1', text: 'A1.', parentId: 'a'},
  {id: 'a2', text: 'A2.', parentId: 'a'},
  {id: 'a1x', text: 'A1x.', parentId: 'a1'},
];

let reads: number;
function backendOf(list: Said[]): MemoryBackend {
  const backend = new MemoryBackend(list);
  reads = 0;
  const read = backend.read.bind(backend);
  backend.read = (query) => {
    reads++;
    return read(query);
  };
  return backend;
}
const open = (backend: MemoryBackend, limit = 3): Promise<MemberCommentsElement> =>
  drawThread(html`<member-comments eager limit=${limit} .backend=${backend}></member-comments>`);

describe('a long thread', () => {
  it('comes page by page, and takes the reader to the first comment of the next', async () => {
    const element = await open(backendOf(comments));
    expect(said(element)).to.deep.equal(['Comment 6.', 'Comment 5.', 'Comment 4.']);
    press(element, /^More comments$/);
    await until(() => said(element).length == 6);
    await until(() => focused(element) == commentOf(element, 'Comment 3.'));
    press(element, /^More comments$/);
    await until(() => said(element).length == 7);
    await until(() => focused(element) == commentOf(element, 'Comment 0.'));
    expect(button(element, /^More comments$/)).to.equal(undefined);
    expect(reads).to.equal(3);
  });

  it('takes them there, too, where a page ends in the middle of a talk', async () => {
    const element = await open(backendOf(talk));
    expect(said(element)).to.deep.equal(['A.', 'A1.', 'A2.']);
    press(element, /^More comments$/);
    await until(() => said(element).length == 4);
    expect(said(element)).to.deep.equal(['A.', 'A1.', 'A1x.', 'A2.']);
    await until(() => focused(element) == commentOf(element, 'A1x.'));
  });

  it('asks once, however often the button is pressed', async () => {
    const element = await open(backendOf(comments));
    press(element, /^More comments$/);
    press(element, /^More comments$/);
    await until(() => said(element).length == 6);
    await painted();
    expect(reads).to.equal(2);
  });

  it('keeps what is there where the next page cannot be had, and gets it later', async () => {
    catchWarnings();
    const backend = backendOf(comments);
    const element = await open(backend);
    backend.failure = new LoadError('network', '', 'is lost');
    press(element, /^More comments$/);
    await until(() => button(element, /^Try again$/));
    expect(said(element)).to.have.length(3);
    press(element, /^Try again$/);
    await until(() => said(element).length == 6);
    expect(textOf(element, 'status')).to.equal('');
  });
});

describe('<member-comments>', () => {
  it('follows its attributes: another order, another thread', async () => {
    const element = await open(backendOf(comments));
    element.setAttribute('sort', 'oldest');
    await until(() => said(element)[0] == 'Comment 0.');
    element.setAttribute('thread', 'other');
    element.limit = 2;
    await until(() => said(element).length == 2);
    expect(reads).to.be.at.most(4);
  });

  it('keeps a half-written comment when the order changes', async () => {
    const backend = backendOf(comments);
    backend.member = mona;
    const element = await open(backend);
    await type(element, 'Half a thou');
    element.sort = 'oldest';
    await until(() => said(element)[0] == 'Comment 0.');
    await until(() => field(element)?.value == 'Half a thou');
  });

  it('keeps its pages, and what is written, when it is moved', async () => {
    const backend = backendOf(comments);
    backend.member = mona;
    const element = await open(backend);
    press(element, /^More comments$/);
    await until(() => said(element).length == 6);
    await type(element, 'Half a thou');
    const before = reads;
    move(element);
    await painted();
    expect(said(element)).to.have.length(6);
    expect(field(element)!.value).to.equal('Half a thou');
    expect(reads).to.equal(before);
    expect(document.activeElement).to.not.equal(element);
  });

  it('stands beside another one, of the same thread or not, without a word between them', async () => {
    const [one, two] = [backendOf(comments), backendOf(talk)];
    one.member = two.member = mona;
    const place = put(html`
      <div>
        <member-comments eager thread="one" .backend=${one}></member-comments>
        <member-comments eager thread="two" .backend=${two}></member-comments>
      </div>
    `);
    const [first, second] = [...place.querySelectorAll('member-comments')];
    await Promise.all([ready(first!), ready(second!)]);
    expect(said(first!)).to.have.length(7);
    expect(said(second!)).to.have.length(4);
    await type(first!, 'Only here.');
    expect(field(second!)!.value).to.equal('');
    press(first!, /^Post$/);
    await until(() => said(first!).length == 8);
    expect(said(second!)).to.have.length(4);
  });

  it('says that it has no comments where nobody says where they are', async () => {
    const warnings = catchWarnings();
    const element = put<MemberCommentsElement>(html`<member-comments eager></member-comments>`);
    await until(() => warnings.args.flat().some((words) => /give it src/.test(String(words))));
    expect(element.isConnected).to.equal(true);
  });

  it('shows what stands inside it where the comments cannot be had', async () => {
    catchWarnings();
    const backend = backendOf(comments);
    backend.failure = new LoadError('network', '', 'is lost');
    const element = put(
      html`<member-comments eager .backend=${backend}>
        <a href="/comments">Read the comments</a>
      </member-comments>`,
    );
    await until(() => button(element, /^Try again$/));
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    press(element, /^Try again$/);
    await ready(element);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });
});
