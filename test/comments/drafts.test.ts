import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {stub} from 'sinon';
import type {NewComment} from '../../src/comments/comment-backend.js';
import '../../src/define/member-comments.js';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {LoadError} from '../../src/lib/load-error.js';
import {MemoryBackend} from '../../stories/support/memory-backend.js';
import {afterTest} from '../support/after-test.js';
import {
  commentOf,
  drawThread,
  field,
  hasTool,
  mona,
  noteOf,
  pressAt,
  said,
  type,
} from '../support/comments.js';
import {part, press} from '../support/draw.js';
import {setHidden} from '../support/page.js';
import {painted, until} from '../support/until.js';

let backend: MemoryBackend;
let posts: NewComment[];
beforeEach(() => {
  backend = new MemoryBackend([{id: 'a', text: 'First.'}]);
  backend.member = mona;
  posts = [];
  const post = backend.post.bind(backend);
  backend.post = (comment) => {
    posts.push(comment);
    return post(comment);
  };
});

/** The thread as a page that is loaded anew shows it. */
const load = (thread = 'story'): Promise<MemberCommentsElement> =>
  drawThread(html`<member-comments eager thread=${thread} .backend=${backend}></member-comments>`);

async function reload(element: Element, thread?: string): Promise<MemberCommentsElement> {
  element.remove();
  return load(thread);
}

describe('a draft', () => {
  it('survives a reload', async () => {
    const element = await load();
    await type(element, 'Half a thou');
    expect(field(await reload(element))!.value).to.equal('Half a thou');
  });

  it('is its own thread’s', async () => {
    const element = await load();
    await type(element, 'Half a thou');
    expect(field(await reload(element, 'other'))!.value).to.equal('');
  });

  it('is its own thread’s where an element goes to another and back', async () => {
    const element = await load();
    await type(element, 'Half a thou');
    element.thread = 'other';
    await until(() => field(element)?.value == '');
    await type(element, 'Something else');
    element.thread = 'story';
    await until(() => field(element)?.value == 'Half a thou');
  });

  it('leaves no trace once it is posted, or empty', async () => {
    const element = await load();
    await type(element, 'Hello.');
    expect(localStorage).to.have.length(1);
    await type(element, '');
    expect(localStorage).to.have.length(0);
    await type(element, 'Hello.');
    press(element, /^Post$/);
    await until(() => said(element).length == 2);
    expect(localStorage).to.have.length(0);
    expect(field(await reload(element))!.value).to.equal('');
  });

  it('survives signing out and in', async () => {
    const element = await load();
    await type(element, 'Half a thou');
    backend.member = null;
    const guest = await reload(element);
    expect(part(guest, 'gate')).to.exist;
    expect(field(guest)).to.equal(undefined);
    backend.member = mona;
    setHidden(true);
    setHidden(false);
    await until(() => field(guest)?.value == 'Half a thou');
  });

  it('survives a failed post and a reload, and is posted once', async () => {
    const element = await load();
    await type(element, 'Only once.');
    // It arrives, but its answer does not.
    const {post} = backend;
    backend.post = async (comment) => {
      await post(comment);
      throw new LoadError('timeout', '', 'did not answer');
    };
    press(element, /^Post$/);
    await until(() => noteOf(element));
    backend.post = post;
    const again = await reload(element);
    expect(field(again)!.value).to.equal('Only once.');
    press(again, /^Post$/);
    await until(() => field(again)!.value == '');
    expect(posts[1]!.key).to.equal(posts[0]!.key);
    expect(said(again).filter((text) => text == 'Only once.')).to.have.length(1);
  });

  it('has a key of its own in each tab, as long as it has not been sent', async () => {
    const element = await load();
    await type(element, 'Hello.');
    const other = await load();
    expect(field(other)!.value).to.equal('Hello.');
    press(element, /^Post$/);
    await until(() => posts.length == 1);
    press(other, /^Post$/);
    await until(() => posts.length == 2);
    expect(posts[0]!.key).to.not.equal(posts[1]!.key);
  });

  it('of a reply is one after a reload, too', async () => {
    const element = await load();
    pressAt(element, 'First.', /^Reply$/);
    await type(element, 'Why?');
    const again = await reload(element);
    expect(commentOf(again, 'First.').contains(field(again)!)).to.equal(true);
    expect(field(again)!.value).to.equal('Why?');
    press(again, /^Post$/);
    await until(() => posts.length == 1);
    expect(posts[0]!.parentId).to.equal('a');
  });

  it('of a reply is not lost with the comment that it answers', async () => {
    const element = await load();
    pressAt(element, 'First.', /^Reply$/);
    await type(element, 'Why?');
    element.remove();
    backend = new MemoryBackend([{id: 'b', text: 'Second.'}]);
    backend.member = mona;
    const again = await load();
    expect(field(again)!.value).to.equal('Why?');
  });

  it('stands in one form alone, where the comment that it answers has been removed', async () => {
    const element = await load();
    pressAt(element, 'First.', /^Reply$/);
    await type(element, 'Why?');
    element.remove();
    backend = new MemoryBackend([
      {id: 'a', text: '', status: 'removed'},
      {id: 'b', parentId: 'a', text: 'Second.'},
    ]);
    backend.member = mona;
    const again = await load();
    await painted();
    expect(again.shadowRoot!.querySelectorAll('textarea')).to.have.length(1);
    expect(field(again)!.value).to.equal('Why?');
  });

  it('of a reply stays behind the gate for a guest', async () => {
    const element = await load();
    pressAt(element, 'First.', /^Reply$/);
    await type(element, 'Why?');
    backend.member = null;
    const guest = await reload(element);
    expect(part(guest, 'gate')).to.exist;
    expect(field(guest)).to.equal(undefined);
  });

  it('is kept in memory at least, where storage is forbidden or full', async () => {
    const denied = () => {
      throw new DOMException('No.', 'SecurityError');
    };
    const stubs = (['getItem', 'setItem', 'removeItem'] as const).map((name) =>
      stub(Storage.prototype, name).callsFake(denied),
    );
    afterTest(() => stubs.forEach((each) => each.restore()));
    const element = await load();
    await type(element, 'Hello.');
    element.sort = 'oldest';
    await painted();
    await until(() => field(element)?.value == 'Hello.');
    press(element, /^Post$/);
    await until(() => said(element).length == 2);
  });

  for (const junk of ['[]', '{"text":5}', '"x"', '{', 'null', '{"text":"ok","key":{}}']) {
    it(`takes no harm from ${junk} in its place`, async () => {
      const element = await load();
      await type(element, 'x');
      const key = localStorage.key(0)!;
      localStorage.setItem(key, junk);
      const again = await reload(element);
      expect(field(again)!.value).to.equal(junk.includes('ok') ? 'ok' : '');
      await type(again, 'Hello.');
      press(again, /^Post$/);
      await until(() => said(again).length == 2);
      expect(posts[0]!.key).to.match(/^\d+-/);
    });
  }

  it('can be posted, too, where an earlier version had arrived and its answer was lost', async () => {
    const element = await load();
    await type(element, 'Teh first version.');
    const body = '{"type": "/problems#key-reused"}';
    backend.failure = new LoadError('http', 'https://paper.example/', 'answered 422', 422, 0, body);
    press(element, /Post/);
    await until(() => /earlier version/.test(noteOf(element)), 'it says what happened');
    expect(field(element)!.value).to.equal('Teh first version.');
    press(element, /Post/);
    await until(() => said(element).includes('Teh first version.'), 'it is posted');
    expect(posts).to.have.length(2);
    expect(posts[0]!.key).to.not.equal(posts[1]!.key);
  });

  it('of a change waits for its comment, over a reload, too', async () => {
    const first = await load();
    await type(first, 'Mien.');
    press(first, /Post/);
    await until(() => said(first).includes('Mien.'), 'it is posted');
    await until(() => hasTool(first, 'Mien.', /^Edit$/), 'it can be changed');
    pressAt(first, 'Mien.', /^Edit$/);
    await type(first, 'Mine, an');
    first.remove();
    const again = await load();
    await until(() => hasTool(again, 'Mien.', /^Edit$/), 'it can be changed');
    pressAt(again, 'Mien.', /^Edit$/);
    await until(() => field(again)?.value == 'Mine, an', 'the words are there');
  });
});
