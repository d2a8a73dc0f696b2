import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-comments.js';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {MemoryBackend, type Said} from '../../stories/support/memory-backend.js';
import {afterTest} from '../support/after-test.js';
import {commentOf, drawThread, focused, mona, move, said, type} from '../support/comments.js';
import {all, part, words} from '../support/draw.js';
import {setCanonical, setHidden} from '../support/page.js';
import {painted, until} from '../support/until.js';

const comments: Said[] = Array.from({length: 12}, (_, index) => ({
  id: `c-${index}`,
  text: `Comment ${index}.`,
}));
comments.push({id: 'r', text: 'A reply.', parentId: 'c-1'});

let backend: MemoryBackend;
beforeEach(() => {
  backend = new MemoryBackend(comments);
  afterTest(() => history.replaceState(null, '', location.pathname + location.search));
});

const open = (): Promise<MemberCommentsElement> =>
  drawThread(html`<member-comments eager limit="5" .backend=${backend}></member-comments>`);

const pointAt = (id: string): string => (location.hash = '#comment-' + id);

const marked = (element: Element): string[] => all(element, '[aria-current=true]').map(words);

async function isReached(element: Element, text: string): Promise<void> {
  await until(() => focused(element) == commentOf(element, text), `${text} has the focus`);
  await until(() => {
    const {top, bottom} = commentOf(element, text).getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  }, `${text} is on screen`);
  expect(marked(element)).to.have.length(1);
  expect(marked(element)[0]).to.include(text);
}

describe('a link to a comment', () => {
  it('is the page’s own address with the comment’s id', async () => {
    const element = await open();
    const link = commentOf(element, 'Comment 11.').querySelector<HTMLAnchorElement>('.details a')!;
    expect(link.href).to.equal(location.href.replace(/#.*/, '') + '#comment-c-11');
  });

  it('leads to the comment when the page is loaded, and marks it', async () => {
    pointAt('c-9');
    await isReached(await open(), 'Comment 9.');
  });

  it('leads to it when it is followed, and marks that one alone', async () => {
    const element = await open();
    pointAt('c-9');
    await isReached(element, 'Comment 9.');
    pointAt('c-8');
    await isReached(element, 'Comment 8.');
    location.hash = '';
    await until(() => marked(element).length == 0);
  });

  it('finds one that is on a later page, with the talk that it is part of', async () => {
    pointAt('r');
    const element = await open();
    await isReached(element, 'A reply.');
    expect(said(element).slice(-2)).to.deep.equal(['Comment 1.', 'A reply.']);
    expect(said(element)).to.have.length(7);
  });

  it('finds it for members, too, whose session is known later than the comments', async () => {
    backend.member = mona;
    const session = backend.session.bind(backend);
    backend.session = async () => {
      await painted();
      await painted();
      return session();
    };
    pointAt('r');
    const element = await open();
    await isReached(element, 'A reply.');
    await painted();
    expect(said(element)).to.include('A reply.');
  });

  it('shows the thread alone where the comment is gone', async () => {
    pointAt('never');
    const element = await open();
    await painted();
    expect(said(element)).to.have.length(5);
    expect(marked(element)).to.deep.equal([]);
    expect(part(element, 'status')!.textContent.trim()).to.equal('');
    expect(focused(element)).to.equal(null);
  });

  it('does not take the focus from a reader who is elsewhere', async () => {
    const elsewhere = document.createElement('input');
    document.body.append(elsewhere);
    afterTest(() => elsewhere.remove());
    elsewhere.focus();
    pointAt('c-9');
    const element = await open();
    await until(() => marked(element).length);
    await painted();
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('leads there once: not again when the element is moved, or the reader comes back', async () => {
    backend.member = mona;
    pointAt('c-9');
    const element = await open();
    await isReached(element, 'Comment 9.');
    focused(element)!.blur();
    move(element);
    setHidden(true);
    setHidden(false);
    await painted();
    expect(focused(element)).to.equal(null);
    await type(element, 'x');
    expect(focused(element)?.localName).to.equal('textarea');
  });

  it('takes no harm from junk in the address', async () => {
    pointAt('%22%5D%20*,x"]\\');
    const element = await open();
    await painted();
    expect(said(element)).to.have.length(5);
  });

  it('is of no concern to the canonical address, by which the thread goes', async () => {
    setCanonical('https://paper.example/story#top');
    const threads: string[] = [];
    const read = backend.read.bind(backend);
    backend.read = (query) => {
      threads.push(query.thread);
      return read(query);
    };
    pointAt('c-9');
    await open();
    expect(threads[0]).to.equal('https://paper.example/story');
  });
});
