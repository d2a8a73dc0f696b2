import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-comments.js';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {LoadError} from '../../src/lib/load-error.js';
import type {CommentAction} from '../../src/model/member-comment.js';
import type {Member} from '../../src/model/session.js';
import {MemoryBackend, type Said} from '../../stories/support/memory-backend.js';
import {
  commentOf,
  drawThread,
  focused,
  hasTool,
  moderator,
  mona,
  pressAt,
  said,
} from '../support/comments.js';
import {textOf, words} from '../support/draw.js';
import {painted, until} from '../support/until.js';

const own = {author: {id: mona.id, name: mona.name}, published: Date.now() - 60_000};
const comments: Said[] = [
  {id: 'a', text: 'Apples.', author: {id: 'x', name: 'Xena'}},
  {id: 'm', text: 'Mine.', ...own},
  {id: 'p', text: 'Held.', status: 'pending', author: {id: 'y', name: 'Yann'}},
  {id: 'r', text: 'Reply.', parentId: 'm'},
];

let backend: MemoryBackend;
async function open(member: Member | null): Promise<MemberCommentsElement> {
  backend = new MemoryBackend(comments);
  backend.member = member;
  const element = await drawThread(
    html`<member-comments eager .backend=${backend}></member-comments>`,
  );
  if (member) await until(() => hasTool(element, 'Apples.', /^Report$/));
  return element;
}

const alertOf = (element: Element, text: string): string =>
  words(commentOf(element, text).querySelector('[role=alert]')!);

describe('what can be done with a comment', () => {
  it('is nothing for guests', async () => {
    const element = await open(null);
    expect(element.shadowRoot!.querySelector('article button')).to.equal(null);
  });

  it('says to whose comment it would be done', async () => {
    const element = await open(mona);
    const buttons = [...commentOf(element, 'Apples.').querySelectorAll('button')];
    expect(buttons.map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Reply: Xena', 'Report: Xena']);
  });

  it('is what there are tools for, whatever else its server names', async () => {
    const can = ['constructor', 'toString', 'left', 'report'] as unknown as CommentAction[];
    const reader = new MemoryBackend([]);
    reader.member = mona;
    reader.read = () =>
      Promise.resolve({
        comments: [{id: 'o', text: 'Odd.', published: 0, status: 'published', can}],
        total: 1,
        isClosed: false,
      });
    const element = await drawThread(
      html`<member-comments eager .backend=${reader}></member-comments>`,
    );
    await until(() => hasTool(element, 'Odd.', /^Report$/));
    expect(commentOf(element, 'Odd.').querySelectorAll('button')).to.have.length(1);
  });

  it('asks before it deletes, and can be told no', async () => {
    const element = await open(mona);
    pressAt(element, 'Mine.', /^Delete$/);
    await until(() => alertOf(element, 'Mine.') == 'Delete this comment for good?');
    await until(() => words(focused(element)!) == 'Yes');
    pressAt(element, 'Mine.', /^No$/);
    await until(() => hasTool(element, 'Mine.', /^Delete$/));
    await until(() => focused(element) == commentOf(element, 'Mine.'));
    expect(said(element)).to.include('Mine.');
  });

  it('deletes one’s own, and keeps the place of one that was answered', async () => {
    const element = await open(mona);
    expect(textOf(element, 'heading')).to.equal('Comments (3)');
    pressAt(element, 'Mine.', /^Delete$/);
    await until(() => hasTool(element, 'Mine.', /^Yes$/));
    pressAt(element, 'Mine.', /^Yes$/);
    await until(() => said(element).includes('This comment has been removed.'));
    expect(said(element)).to.not.include('Mine.');
    expect(said(element)).to.include('Reply.');
    expect(textOf(element, 'heading')).to.equal('Comments (2)');
    await until(() => words(focused(element)!).includes('This comment has been removed.'));
    expect(focused(element)!.querySelector('button')).to.equal(null);
  });

  it('takes the reader to the list where the comment is gone', async () => {
    const element = await open(moderator);
    pressAt(element, 'Apples.', /^Remove$/);
    await until(() => hasTool(element, 'Apples.', /^Yes$/));
    pressAt(element, 'Apples.', /^Yes$/);
    await until(() => !said(element).includes('Apples.'));
    await until(() => focused(element)?.matches('ul'));
    expect(textOf(element, 'heading')).to.equal('Comments (2)');
  });

  it('counts once what is done twice', async () => {
    const element = await open(moderator);
    pressAt(element, 'Apples.', /^Remove$/);
    await until(() => hasTool(element, 'Apples.', /^Yes$/));
    const act = backend.act.bind(backend);
    backend.act = async (comment, action) => {
      await painted();
      return act(comment, action).catch(() => undefined);
    };
    pressAt(element, 'Apples.', /^Yes$/);
    pressAt(element, 'Apples.', /^Yes$/);
    await until(() => !said(element).includes('Apples.'));
    await painted();
    await painted();
    expect(textOf(element, 'heading')).to.equal('Comments (2)');
  });

  it('reports what others say, and thanks for it', async () => {
    const element = await open(mona);
    pressAt(element, 'Apples.', /^Report$/);
    await until(() => alertOf(element, 'Apples.') == 'Report this comment to the moderators?');
    pressAt(element, 'Apples.', /^Yes$/);
    await until(() => alertOf(element, 'Apples.').startsWith('Thank you.'));
    expect(said(element)).to.include('Apples.');
    await until(() => focused(element) == commentOf(element, 'Apples.'));
  });

  it('approves at once what waits for it, where the reader is a moderator', async () => {
    const element = await open(moderator);
    expect(words(commentOf(element, 'Held.'))).to.include('awaiting approval');
    pressAt(element, 'Held.', /^Approve$/);
    await until(() => !words(commentOf(element, 'Held.')).includes('awaiting approval'));
    expect(hasTool(element, 'Held.', /^Approve$/)).to.equal(false);
    expect(textOf(element, 'heading')).to.equal('Comments (4)');
    await until(() => focused(element) == commentOf(element, 'Held.'));
  });

  it('says why it was not done, and keeps the comment as it is', async () => {
    const element = await open(moderator);
    pressAt(element, 'Apples.', /^Remove$/);
    await until(() => hasTool(element, 'Apples.', /^Yes$/));
    backend.failure = new LoadError('http', '', 'answered 403', 403);
    pressAt(element, 'Apples.', /^Yes$/);
    await until(() => alertOf(element, 'Apples.') == 'You are not allowed to do this.');
    expect(textOf(element, 'heading')).to.equal('Comments (3)');
    pressAt(element, 'Apples.', /^Remove$/);
    await until(() => hasTool(element, 'Apples.', /^Yes$/));
    backend.failure = new LoadError('timeout', '', 'is late');
    pressAt(element, 'Apples.', /^Yes$/);
    await until(() => alertOf(element, 'Apples.').includes('did not work'));
    expect(said(element)).to.include('Apples.');
  });
});
