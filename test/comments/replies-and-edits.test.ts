import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-comments.js';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {LoadError} from '../../src/lib/load-error.js';
import {MemoryBackend} from '../../stories/support/memory-backend.js';
import {
  commentOf,
  drawThread,
  field,
  focused,
  hasTool,
  mona,
  moderator,
  noteOf,
  pressAt,
  said,
  type,
} from '../support/comments.js';
import {all, press, words} from '../support/draw.js';
import {until} from '../support/until.js';

const own = {author: {id: mona.id, name: mona.name}, published: Date.now() - 60_000};

let backend: MemoryBackend;
let element: MemberCommentsElement;
beforeEach(async () => {
  backend = new MemoryBackend([
    {id: 'q', text: 'Question?', author: {id: 'x', name: 'Xena'}},
    {id: 'm', text: 'Mine.', ...own},
  ]);
  backend.member = mona;
  element = await drawThread(html`<member-comments eager .backend=${backend}></member-comments>`);
});

describe('a reply', () => {
  it('is written under the comment that it answers, by a form that says whose that is', async () => {
    pressAt(element, 'Question?', /^Reply$/);
    await until(() => focused(element) == field(element) && field(element));
    expect(commentOf(element, 'Question?').contains(field(element)!)).to.equal(true);
    expect(words(field(element)!.labels[0]!)).to.equal('Your reply to Xena');
    expect(all(element, 'form')).to.have.length(1);
  });

  it('is posted there, and has the focus then', async () => {
    pressAt(element, 'Question?', /^Reply$/);
    await type(element, 'Answer.');
    press(element, /^Post$/);
    await until(() => said(element).length == 3);
    expect(said(element)).to.deep.equal(['Mine.', 'Question?', 'Answer.']);
    await until(() => focused(element) == commentOf(element, 'Answer.'));
    expect(commentOf(element, 'Question?').querySelector('form')).to.equal(null);
    expect(field(element)!.value).to.equal('');
    expect(words(field(element)!.labels[0]!)).to.equal('Your comment');
  });

  it('takes the words along that were written before', async () => {
    await type(element, 'I think');
    pressAt(element, 'Question?', /^Reply$/);
    await until(() => commentOf(element, 'Question?').querySelector('form'));
    expect(field(element)!.value).to.equal('I think');
    pressAt(element, 'Mine.', /^Reply$/);
    await until(() => commentOf(element, 'Mine.').querySelector('form'));
    expect(field(element)!.value).to.equal('I think');
    expect(all(element, 'form')).to.have.length(1);
  });

  it('is taken back with the words kept, and the reader is where they were', async () => {
    pressAt(element, 'Question?', /^Reply$/);
    await type(element, 'Why');
    press(element, /^Cancel$/);
    await until(() => focused(element) == commentOf(element, 'Question?'));
    expect(commentOf(element, 'Question?').contains(field(element)!)).to.equal(false);
    expect(field(element)!.value).to.equal('Why');
  });
});

describe('a change of one’s own comment', () => {
  const edit = async () => {
    await until(() => hasTool(element, 'Mine.', /^Edit$/));
    pressAt(element, 'Mine.', /^Edit$/);
    await until(() => focused(element) == field(element) && field(element)?.value == 'Mine.');
  };

  it('is made in its own place, and shown there', async () => {
    await edit();
    expect(all(element, 'form')).to.have.length(1);
    expect(said(element)).to.deep.equal(['Question?']);
    await type(element, 'Mine, changed.');
    press(element, /^Save$/);
    await until(() => said(element).includes('Mine, changed.'));
    expect(words(commentOf(element, 'Mine, changed.'))).to.include('edited');
    await until(() => focused(element) == commentOf(element, 'Mine, changed.'));
    expect(said(element)).to.deep.equal(['Mine, changed.', 'Question?']);
  });

  it('lets a draft wait, and gives it back when it is taken back', async () => {
    await type(element, 'A draft.');
    await edit();
    await type(element, 'Mine, cha');
    press(element, /^Cancel$/);
    await until(() => said(element).includes('Mine.'));
    expect(field(element)!.value).to.equal('A draft.');
    await until(() => focused(element) == commentOf(element, 'Mine.'));
  });

  it('gives the draft back when it is made, too', async () => {
    await type(element, 'A draft.');
    await edit();
    await type(element, 'Mine, changed.');
    press(element, /^Save$/);
    await until(() => said(element).includes('Mine, changed.'));
    expect(field(element)!.value).to.equal('A draft.');
  });

  it('keeps its words where it is refused, and says why', async () => {
    await edit();
    await type(element, 'Mine, changed.');
    backend.failure = new LoadError('http', '', 'is late', 403);
    press(element, /^Save$/);
    await until(() => noteOf(element) == 'You are not allowed to do this.');
    expect(field(element)!.value).to.equal('Mine, changed.');
    press(element, /^Save$/);
    await until(() => said(element).includes('Mine, changed.'));
  });

  it('loses no words where the comment is removed meanwhile', async () => {
    element.live = true;
    await element.updateComplete;
    await until(() => said(element).length == 2);
    await edit();
    await type(element, 'Mine, changed.');
    backend.member = moderator;
    const {comments} = await backend.read({thread: ''});
    await backend.act(
      comments.find(({id}) => id == 'm')!,
      'remove',
    );
    await until(() => !all(element, '[part=author]').some((each) => words(each) == mona.name));
    expect(all(element, 'textarea')).to.have.length(1);
    expect(field(element)!.value).to.equal('Mine, changed.');
  });

  it('is not offered of what others say', async () => {
    await until(() => hasTool(element, 'Question?', /^Report$/));
    expect(hasTool(element, 'Question?', /^(Edit|Delete)$/)).to.equal(false);
    expect(hasTool(element, 'Mine.', /^Report$/)).to.equal(false);
  });
});
