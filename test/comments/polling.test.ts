import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-comments.js';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {LoadError} from '../../src/lib/load-error.js';
import {MemoryBackend} from '../../stories/support/memory-backend.js';
import {stopClock} from '../support/clock.js';
import {drawThread, mona} from '../support/comments.js';
import {button, textOf, words} from '../support/draw.js';
import {setHidden} from '../support/page.js';
import {painted, pause, until} from '../support/until.js';

let backend: MemoryBackend;
/** What the back end was asked for. */
let asked: string[];
beforeEach(() => {
  backend = new MemoryBackend([{id: 'a', text: 'First.'}]);
  asked = [];
  const read = backend.read.bind(backend);
  backend.read = (query) => {
    asked.push(query.after ? 'changes' : 'page');
    return read(query);
  };
});

/** Takes away what the back end can tell by itself. */
async function openPolling(): Promise<MemberCommentsElement> {
  (backend as {listen?: unknown}).listen = undefined;
  const element = await drawThread(
    html`<member-comments eager live .backend=${backend}></member-comments>`,
  );
  // What asks is fetched only where it is wished.
  await import('../../src/comments/live-thread.js');
  await painted();
  return element;
}

describe('a live thread of a back end that does not tell by itself', () => {
  it('asks for what has changed, every half minute', async () => {
    const clock = stopClock();
    const element = await openPolling();
    backend.say({text: 'Second.'});
    clock.tick(29_000);
    await pause();
    expect(asked).to.deep.equal(['page']);
    clock.tick(1000);
    await until(() => button(element, /^1 new comment$/));
    expect(asked).to.deep.equal(['page', 'changes']);
    expect(textOf(element, 'heading')).to.equal('Comments (2)');
    backend.say({text: 'Third.'});
    clock.tick(30_000);
    await until(() => button(element, /^2 new comments$/));
  });

  it('says when nobody may post any more', async () => {
    const clock = stopClock();
    backend.member = mona;
    const element = await openPolling();
    backend.isClosed = true;
    clock.tick(30_000);
    await until(() => textOf(element, 'gate') == 'Comments are closed.');
  });

  it('goes on after it has failed, without a word', async () => {
    const clock = stopClock();
    const element = await openPolling();
    backend.failure = new LoadError('network', '', 'is away');
    backend.say({text: 'Second.'});
    clock.tick(30_000);
    await until(() => asked.length == 2);
    await pause();
    expect(words(element.shadowRoot!.querySelector('[part=status]')!)).to.equal('');
    clock.tick(30_000);
    await until(() => button(element, /^1 new comment$/));
  });

  it('asks nothing while nobody looks, and at once when they are back', async () => {
    const clock = stopClock();
    const element = await openPolling();
    setHidden(true);
    backend.say({text: 'Second.'});
    clock.tick(120_000);
    await pause();
    expect(asked).to.deep.equal(['page']);
    setHidden(false);
    clock.tick(1);
    await until(() => button(element, /^1 new comment$/));
  });

  it('asks nothing once it is gone', async () => {
    const clock = stopClock();
    const element = await openPolling();
    element.remove();
    await pause();
    clock.tick(120_000);
    await pause();
    expect(asked).to.deep.equal(['page']);
  });

  it('is what becomes of one whose stream the browser has given up', async () => {
    const clock = stopClock();
    const broken: (() => void)[] = [];
    backend.listen = (_query: unknown, _tell: unknown, fail?: () => void) => {
      broken.push(fail!);
      return () => {};
    };
    const element = await drawThread(
      html`<member-comments eager live .backend=${backend}></member-comments>`,
    );
    await until(() => broken.length == 1);
    broken[0]!();
    backend.say({text: 'Second.'});
    clock.tick(30_000);
    await until(() => button(element, /^1 new comment$/));
  });
});
