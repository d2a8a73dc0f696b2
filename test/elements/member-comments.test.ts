import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-comments.js';
import {MemoryBackend} from '../../stories/support/memory-backend.js';
import {put, part, parts, press, words, all, textOf} from '../support/draw.js';
import {until} from '../support/until.js';

describe('<member-comments>', () => {
  it('shows everybody the thread, and a guest who may write', async () => {
    const backend = new MemoryBackend([{text: 'First.'}, {text: 'Second.'}]);
    const element = put(html`<member-comments eager .backend=${backend}></member-comments>`);
    await until(() => parts(element, 'comment').length == 2);
    expect(textOf(element, 'gate')).to.equal('Only registered members can post comments.');
    expect(all(element, '.words').map(words)).to.deep.equal(['Second.', 'First.']);
  });

  it('posts what a member writes', async () => {
    const backend = new MemoryBackend();
    backend.member = {id: 'me', name: 'Me', roles: []};
    const element = put(html`<member-comments eager .backend=${backend}></member-comments>`);
    await until(() => part(element, 'form'));
    const [field] = all<HTMLTextAreaElement>(element, 'textarea');
    field!.value = 'Hello.';
    field!.dispatchEvent(new Event('input'));
    press(element, /Post/);
    await until(() => parts(element, 'comment').length == 1);
    expect(all(element, '.words').map(words)).to.deep.equal(['Hello.']);
    expect(field!.value).to.equal('');
  });
});
