import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-comments.js';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {LoadError} from '../../src/lib/load-error.js';
import {MemoryBackend} from '../../stories/support/memory-backend.js';
import {stopClock} from '../support/clock.js';
import {drawThread, field, focused, mona, noteOf, said, type} from '../support/comments.js';
import {button, part, press, textOf} from '../support/draw.js';
import {setHidden, setOnline} from '../support/page.js';
import {pause, until} from '../support/until.js';

const refused = (status: number, retryAfter?: number): LoadError =>
  new LoadError('http', '', `answered ${status}`, status, retryAfter);

/** A thread in which Mona has tried to post “My words.”, and failed by this. */
async function fail(
  failure: LoadError,
): Promise<{element: MemberCommentsElement; backend: MemoryBackend}> {
  const backend = new MemoryBackend([{text: 'First.'}]);
  backend.member = mona;
  const element = await drawThread(
    html`<member-comments eager .backend=${backend}></member-comments>`,
  );
  await type(element, 'My words.');
  backend.failure = failure;
  press(element, /^Post$/);
  await until(() => noteOf(element), 'the form says why');
  return {element, backend};
}

describe('a refusal whose word no object may be taken for', () => {
  it('is told by its status', async () => {
    const body = '{"type": "/problems#constructor"}';
    const {element} = await fail(new LoadError('http', '', 'answered 403', 403, 0, body));
    await until(() => noteOf(element) == 'You are not allowed to do this.');
  });
});

describe('a comment that is refused', () => {
  const sentences: [what: string, failure: LoadError, sentence: RegExp][] = [
    ['not allowed', refused(403), /^You are not allowed to do this\.$/],
    ['said before', refused(409), /^You have said that already\.$/],
    ['too large', refused(413), /cannot be posted\. It may be too long\.$/],
    ['too long', refused(422), /cannot be posted\. It may be too long\.$/],
    ['refused by a broken server', refused(500), /did not work\..*try again\.$/],
    ['refused by a busy server', refused(503, 30_000), /did not work\..*try again\.$/],
    [
      'not answered in time',
      new LoadError('timeout', '', 'is late'),
      /did not work\..*try again\.$/,
    ],
    [
      'answered by junk',
      new LoadError('not-a-feed', '', 'is junk'),
      /did not work\..*try again\.$/,
    ],
    ['lost on the way', new LoadError('network', '', 'is lost'), /did not work\..*try again\.$/],
  ];
  for (const [what, failure, sentence] of sentences) {
    it(`says why in a sentence, keeps the words and can be sent again: ${what}`, async () => {
      const {element} = await fail(failure);
      await until(() => sentence.test(noteOf(element)), String(sentence));
      expect(field(element)!.value).to.equal('My words.');
      expect(field(element)!.ariaInvalid).to.equal('true');
      expect(said(element)).to.deep.equal(['First.']);
      expect(textOf(element, 'heading')).to.equal('Comments (1)');
      press(element, /^Post$/);
      await until(() => said(element).length == 2);
      expect(noteOf(element)).to.equal('');
      expect(field(element)!.ariaInvalid).to.equal('false');
    });
  }

  it('says so where the reader is told of it: in the field’s own note', async () => {
    const {element} = await fail(refused(409));
    const note = element.shadowRoot!.getElementById('note')!;
    expect(note.role ?? note.getAttribute('role')).to.equal('status');
    expect(field(element)!.getAttribute('aria-describedby')).to.equal(note.id);
  });

  it('is no longer spoken of once the reader changes it', async () => {
    const {element} = await fail(refused(409));
    await type(element, 'Other words.');
    await until(() => noteOf(element) == '');
  });

  it('is counted down where it came too fast, and then it may be sent', async () => {
    const clock = stopClock();
    const {element, backend} = await fail(refused(429, 3000));
    await until(() => noteOf(element) == 'That was fast. Please wait 3 s.');
    expect(button(element, /^Post$/)!.ariaDisabled).to.equal('true');
    press(element, /^Post$/);
    await pause();
    expect((await backend.read({thread: ''})).total).to.equal(1);
    clock.tick(1000);
    await until(() => noteOf(element) == 'That was fast. Please wait 2 s.');
    await type(element, 'My other words.');
    expect(noteOf(element)).to.include('Please wait 2 s.');
    clock.tick(1000);
    await pause();
    clock.tick(1000);
    await until(() => noteOf(element) == '');
    expect(button(element, /^Post$/)!.ariaDisabled).to.equal('false');
    press(element, /^Post$/);
    await until(() => said(element).length == 2);
  });

  it('is kept behind the gate where the reader is signed out meanwhile', async () => {
    const {element, backend} = await fail(refused(409));
    backend.member = null;
    press(element, /^Post$/);
    await until(() => part(element, 'gate'));
    expect(textOf(element, 'gate')).to.include('Only registered members can post comments.');
    expect(field(element)).to.equal(undefined);
    expect(button(element, /^Reply$/)).to.equal(undefined);

    backend.member = mona;
    setHidden(true);
    setHidden(false);
    await until(() => field(element));
    expect(field(element)!.value).to.equal('My words.');
    expect(noteOf(element)).to.equal('');
    press(element, /^Post$/);
    await until(() => said(element).length == 2);
  });

  it('leaves a reader who is signed out near where they were', async () => {
    const {element, backend} = await fail(refused(409));
    backend.member = null;
    press(element, /^Post$/);
    await until(() => part(element, 'gate'));
    await until(() => document.activeElement == element && focused(element), 'the focus is here');
  });
});

describe('a comment that is posted without a network', () => {
  const lost = () => new LoadError('network', '', 'could not be fetched');

  it('is kept, and not posted by itself unless the reader says so', async () => {
    setOnline(false);
    const {element} = await fail(lost());
    expect(noteOf(element)).to.equal('You are offline. Your words are kept here.');
    setOnline(true);
    await pause();
    expect(said(element)).to.have.length(1);
    expect(field(element)!.value).to.equal('My words.');
  });

  it('is posted by itself once there is a network, on the reader’s word', async () => {
    setOnline(false);
    const {element} = await fail(lost());
    press(element, /^Post when I am back online$/);
    await until(() => noteOf(element).includes('will be posted when you are back'));
    setOnline(true);
    await until(() => said(element).length == 2);
    expect(field(element)!.value).to.equal('');
    setOnline(false);
    setOnline(true);
    await pause();
    expect(said(element)).to.have.length(2);
  });

  it('waits until the reader looks', async () => {
    setOnline(false);
    const {element} = await fail(lost());
    press(element, /^Post when I am back online$/);
    setHidden(true);
    setOnline(true);
    await pause();
    expect(said(element)).to.have.length(1);
    setHidden(false);
    await until(() => said(element).length == 2);
  });

  it('is not posted by itself once the reader has changed it', async () => {
    setOnline(false);
    const {element} = await fail(lost());
    press(element, /^Post when I am back online$/);
    await type(element, 'My words, but');
    await until(() => noteOf(element) == '');
    setOnline(true);
    await pause();
    expect(said(element)).to.have.length(1);
  });
});
