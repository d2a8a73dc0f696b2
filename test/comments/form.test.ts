import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {NewComment} from '../../src/comments/comment-backend.js';
import '../../src/define/member-comments.js';
import type {CommentPostedEvent} from '../../src/events/comment-posted-event.js';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {LoadError} from '../../src/lib/load-error.js';
import {MemoryBackend, type Said} from '../../stories/support/memory-backend.js';
import {drawThread, field, focused, mona, noteOf, said, type} from '../support/comments.js';
import {all, button, press, textOf, words} from '../support/draw.js';
import {collect} from '../support/page.js';
import {painted, pause, until} from '../support/until.js';

/** A thread that Mona reads, and all that is posted to it. */
async function open(
  comments: Said[] = [],
): Promise<{element: MemberCommentsElement; backend: MemoryBackend; posts: NewComment[]}> {
  const backend = new MemoryBackend(comments);
  backend.member = mona;
  const posts: NewComment[] = [];
  const post = backend.post.bind(backend);
  backend.post = (comment) => {
    posts.push(comment);
    return post(comment);
  };
  const element = await drawThread(
    html`<member-comments eager .backend=${backend}></member-comments>`,
  );
  return {element, backend, posts};
}

/** Makes the back end wait with its answer to a post. Returns what lets it answer. */
function holdPosts(backend: MemoryBackend): () => void {
  const post = backend.post.bind(backend);
  let answer = (): void => {};
  const wait = new Promise<void>((resolve) => (answer = resolve));
  backend.post = (comment) => wait.then(() => post(comment));
  return answer;
}

function pressKey(element: Element, init: KeyboardEventInit): KeyboardEvent {
  const press = new KeyboardEvent('keydown', {
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  field(element)!.dispatchEvent(press);
  return press;
}

describe('the form for a comment', () => {
  it('has a field that says what it is for', async () => {
    const {element} = await open();
    expect(words(field(element)!.labels[0]!)).to.equal('Your comment');
    expect(field(element)!.getAttribute('aria-describedby')).to.equal('note');
  });

  it('posts the words without white space around them, shows them, and is empty again', async () => {
    const {element, posts} = await open([{text: 'First.'}]);
    await type(element, '  Hello,\n\nworld. \n');
    press(element, /^Post$/);
    await until(() => said(element).length == 2);
    expect(posts.map(({text}) => text)).to.deep.equal(['Hello,\n\nworld.']);
    expect(said(element)[0]).to.equal('Hello, world.');
    expect(field(element)!.value).to.equal('');
    expect(textOf(element, 'heading')).to.equal('Comments (2)');
  });

  it('takes the reader to the comment that they have posted', async () => {
    const {element} = await open();
    await type(element, 'Hello.');
    press(element, /^Post$/);
    await until(() => focused(element)?.matches('article'), 'the comment has the focus');
    expect(words(focused(element)!)).to.include('Hello.');
  });

  it('tells the page which comment was posted', async () => {
    const events = collect<CommentPostedEvent>('news-comment-posted');
    const {element} = await open();
    await type(element, 'Hello.');
    press(element, /^Post$/);
    await until(() => events.length);
    expect(events.map(({comment}) => comment.text)).to.deep.equal(['Hello.']);
  });

  for (const key of ['ctrlKey', 'metaKey']) {
    it(`posts by ${key == 'ctrlKey' ? 'Ctrl' : 'Cmd'}+Enter, not by Enter alone`, async () => {
      const {element, posts} = await open();
      await type(element, 'Hello.');
      expect(pressKey(element, {key: 'Enter'}).defaultPrevented).to.equal(false);
      await pause();
      expect(posts).to.have.length(0);
      expect(pressKey(element, {key: 'Enter', [key]: true}).defaultPrevented).to.equal(true);
      await until(() => said(element).length == 1);
    });
  }

  it('posts nothing where there are no words', async () => {
    const {element, posts} = await open();
    await type(element, ' \n ');
    press(element, /^Post$/);
    await painted();
    expect(posts).to.have.length(0);
    expect(field(element)!.value).to.equal(' \n ');
  });

  it('cannot be changed nor sent again while it is being sent', async () => {
    const {element, backend, posts} = await open();
    const answer = holdPosts(backend);
    await type(element, 'Only once.');
    press(element, /^Post$/);
    pressKey(element, {key: 'Enter', ctrlKey: true});
    await until(() => field(element)!.readOnly);
    expect(button(element, /^Post$/)!.ariaDisabled).to.equal('true');
    press(element, /^Post$/);
    answer();
    await until(() => said(element).length == 1);
    await painted();
    expect(posts).to.have.length(1);
    expect(field(element)!.readOnly).to.equal(false);
    expect(button(element, /^Post$/)!.ariaDisabled).to.equal('false');
  });

  it('gives one key to all tries to post a comment, and another to the next', async () => {
    const {element, backend, posts} = await open();
    await type(element, 'One.');
    backend.failure = new LoadError('timeout', '', 'did not answer');
    press(element, /^Post$/);
    await until(() => noteOf(element));
    press(element, /^Post$/);
    await until(() => said(element).length == 1);
    await type(element, 'Two.');
    press(element, /^Post$/);
    await until(() => said(element).length == 2);
    const keys = posts.map(({key}) => key);
    expect(keys).to.have.length(3);
    expect(keys[1]).to.equal(keys[0]);
    expect(keys[2]).to.not.equal(keys[0]);
    for (const key of keys) expect(key).to.match(/^[!-~]{1,100}$/);
  });

  it('counts what is left only near the limit, as the reader types', async () => {
    const {element} = await open();
    element.maxLength = 20;
    await type(element, 'x'.repeat(10));
    await painted();
    expect(noteOf(element)).to.equal('');
    await type(element, 'x'.repeat(19));
    await until(() => noteOf(element) == 'Characters left: 1');
    await type(element, 'x'.repeat(22));
    await until(() => noteOf(element) == 'Characters left: -2');
    await type(element, 'x');
    await until(() => noteOf(element) == '');
  });

  it('counts characters as a reader does', async () => {
    const {element} = await open();
    element.maxLength = 10;
    await type(element, '👩‍👩‍👧‍👦'.repeat(8));
    await painted();
    expect(noteOf(element)).to.equal('');
    await type(element, '👩‍👩‍👧‍👦'.repeat(10));
    await until(() => noteOf(element) == 'Characters left: 0');
  });

  it('says that a comment waits for approval, and does not count it', async () => {
    const {element, backend} = await open();
    const post = backend.post.bind(backend);
    backend.post = async (comment) => ({...(await post(comment)), status: 'pending'});
    await type(element, 'Casino.');
    press(element, /^Post$/);
    await until(() => said(element).length == 1);
    expect(words(all(element, 'article')[0]!)).to.include('awaiting approval');
    expect(textOf(element, 'heading')).to.equal('Comments');
  });

  it('is not there where the thread is closed', async () => {
    const backend = new MemoryBackend([{text: 'First.'}]);
    backend.member = mona;
    backend.isClosed = true;
    const element = await drawThread(
      html`<member-comments eager .backend=${backend}></member-comments>`,
    );
    expect(textOf(element, 'gate')).to.equal('Comments are closed.');
    expect(field(element)).to.equal(undefined);
    expect(button(element, /^Reply$/)).to.equal(undefined);
  });

  it('leaves the comments alone while the reader types, however many there are', async function () {
    this.timeout(20_000);
    const {element} = await open();
    const backend = new MemoryBackend(
      Array.from({length: 500}, (_, index) => ({text: `Comment ${index}.`})),
    );
    backend.member = mona;
    const read = backend.read.bind(backend);
    backend.read = (query) => read({...query, limit: 500});
    element.thread = 'long';
    element.backend = backend;
    await until(() => all(element, '.words').length == 500);
    await painted();
    const changes: MutationRecord[] = [];
    const list = element.shadowRoot!.querySelector('ul')!;
    const watcher = new MutationObserver((records) => changes.push(...records));
    watcher.observe(list, {subtree: true, childList: true, attributes: true, characterData: true});
    for (const length of [1, 2, 3, 3650, 3651]) await type(element, 'x'.repeat(length));
    await painted();
    expect(changes).to.have.length(0);
    watcher.disconnect();
  });
});
