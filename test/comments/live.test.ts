import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-comments.js';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {MemoryBackend} from '../../stories/support/memory-backend.js';
import {
  commentOf,
  drawThread,
  field,
  focused,
  hasTool,
  moderator,
  mona,
  move,
  said,
  type,
} from '../support/comments.js';
import {button, press, textOf} from '../support/draw.js';
import {setHidden} from '../support/page.js';
import {painted, pause, until} from '../support/until.js';

let backend: MemoryBackend;
/** How many streams are open. */
let streams: number;
beforeEach(() => {
  backend = new MemoryBackend([{id: 'a', text: 'First.'}]);
  streams = 0;
  const listen = backend.listen.bind(backend);
  backend.listen = (...call) => {
    const stop = listen(...call);
    let isOpen = true;
    streams++;
    return () => {
      if (isOpen) streams--;
      isOpen = false;
      stop();
    };
  };
});

async function open(): Promise<MemberCommentsElement> {
  const element = await drawThread(
    html`<member-comments eager live .backend=${backend}></member-comments>`,
  );
  await until(() => streams == 1, 'the stream is open');
  return element;
}

describe('a live thread', () => {
  it('keeps new comments behind a button that counts them', async () => {
    const element = await open();
    backend.say({text: 'Second.'});
    await until(() => button(element, /^1 new comment$/));
    backend.say({text: 'Third.', parentId: 'a'});
    await until(() => button(element, /^2 new comments$/));
    expect(said(element)).to.deep.equal(['First.']);
    expect(textOf(element, 'heading')).to.equal('Comments (3)');
  });

  it('lets them in when the reader asks, and takes them there', async () => {
    const element = await open();
    backend.say({text: 'Second.'});
    await until(() => button(element, /^1 new comment$/));
    press(element, /^1 new comment$/);
    await until(() => said(element).length == 2);
    expect(said(element)).to.deep.equal(['Second.', 'First.']);
    expect(button(element, /new comment/)).to.equal(undefined);
    await until(() => focused(element) == commentOf(element, 'Second.'));
  });

  it('does not wait for those who are not asked for: without live, nothing comes', async () => {
    const element = await drawThread(
      html`<member-comments eager .backend=${backend}></member-comments>`,
    );
    await painted();
    expect(streams).to.equal(0);
    backend.say({text: 'Second.'});
    await painted();
    expect(button(element, /new comment/)).to.equal(undefined);
  });

  it('shows the reader’s own comment at once, and counts it once', async () => {
    backend.member = mona;
    const element = await open();
    await type(element, 'Mine.');
    press(element, /^Post$/);
    await until(() => said(element).includes('Mine.'));
    await painted();
    expect(textOf(element, 'heading')).to.equal('Comments (2)');
    expect(button(element, /new comment/)).to.equal(undefined);
  });

  it('does so where the stream tells of it before the post is answered', async () => {
    backend.member = mona;
    const element = await open();
    const post = backend.post.bind(backend);
    let answer = (): void => {};
    const wait = new Promise<void>((resolve) => (answer = resolve));
    backend.post = async (comment) => {
      const posted = await post(comment);
      await wait;
      return posted;
    };
    await type(element, 'Mine.');
    press(element, /^Post$/);
    await painted();
    expect(button(element, /new comment/)).to.equal(undefined);
    answer();
    await until(() => field(element)!.value == '');
    await painted();
    expect(said(element)).to.deep.equal(['Mine.', 'First.']);
    expect(textOf(element, 'heading')).to.equal('Comments (2)');
    await until(() => hasTool(element, 'Mine.', /^Delete$/));
  });

  it('changes in place what was edited or removed, under the eyes of the reader', async () => {
    const element = await open();
    const [comment] = (await backend.read({thread: ''})).comments;
    backend.member = {...moderator, id: 'm1'};
    await backend.act({...comment!, can: []}, 'remove').catch(() => {});
    await until(() => said(element).length == 0);
    expect(textOf(element, 'heading')).to.equal('Comments');
  });

  it('keeps what the reader can do, and the place of what they write', async () => {
    backend.member = {...mona, id: 'm1'};
    const element = await open();
    await until(() => hasTool(element, 'First.', /^Delete$/));
    await type(element, 'Half a thou');
    const [comment] = (await backend.read({thread: ''})).comments;
    const area = field(element);
    await backend.act({...comment!, published: Date.now()}, 'edit', 'First, changed.').catch(() => {
      // Too old to be changed by its author; then it is said anew.
      backend.say({...comment!, text: 'First, changed.'});
    });
    await until(() => said(element).includes('First, changed.'));
    expect(hasTool(element, 'First, changed.', /^Delete$/)).to.equal(true);
    expect(field(element)).to.equal(area);
    expect(focused(element)).to.equal(area);
    expect(area!.value).to.equal('Half a thou');
  });

  it('offers members what is usual with what others say', async () => {
    backend.member = mona;
    const element = await open();
    backend.say({text: 'Second.'});
    await until(() => button(element, /^1 new comment$/));
    press(element, /^1 new comment$/);
    await until(() => said(element).includes('Second.') && hasTool(element, 'Second.', /^Report$/));
    expect(hasTool(element, 'Second.', /^Reply$/)).to.equal(true);
    expect(hasTool(element, 'Second.', /^(Edit|Delete|Remove)$/)).to.equal(false);
  });

  it('does not take for new what was edited on a page that has not been read', async () => {
    backend = new MemoryBackend([
      {id: 'a', text: 'First.'},
      {id: 'b', text: 'Second.'},
    ]);
    const element = await drawThread(
      html`<member-comments eager live limit="1" .backend=${backend}></member-comments>`,
    );
    await painted();
    const {comments} = await backend.read({thread: '', sort: 'oldest'});
    backend.member = moderator;
    const told = {...comments[0]!, text: 'First, changed.', edited: Date.now()};
    const find = backend.say.bind(backend);
    find(told);
    backend.say({text: 'Third.'});
    await until(() => button(element, /^1 new comment$/));
    expect(textOf(element, 'heading')).to.equal('Comments (3)');
  });

  it('closes its stream while nobody looks, and catches up after', async () => {
    const element = await open();
    setHidden(true);
    await until(() => streams == 0);
    backend.say({text: 'Second.'});
    await painted();
    expect(button(element, /new comment/)).to.equal(undefined);
    setHidden(false);
    await until(() => button(element, /^1 new comment$/));
    expect(streams).to.equal(1);
  });

  it('leaves no stream behind when it is removed, and opens one again when it is back', async () => {
    const element = await open();
    const {parentElement} = element;
    element.remove();
    await pause();
    expect(streams).to.equal(0);
    setHidden(false);
    await painted();
    expect(streams).to.equal(0);
    backend.say({text: 'Second.'});
    parentElement!.append(element);
    await until(() => button(element, /^1 new comment$/));
    move(element);
    await painted();
    expect(streams).to.equal(1);
  });

  it('does not follow the old thread once there is another', async () => {
    const element = await open();
    element.thread = 'other';
    await element.updateComplete;
    await until(() => said(element).length);
    await painted();
    expect(streams).to.equal(1);
    element.live = false;
    await until(() => streams == 0);
  });
});
