import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-session.js';
import '../../src/define/member-comments.js';
import type {MemberSessionElement} from '../../src/providers/member-session.js';
import {MemoryBackend} from '../../stories/support/memory-backend.js';
import {afterTest} from '../support/after-test.js';
import {drawThread, field, hasTool, mona, ready, type} from '../support/comments.js';
import {all, part, put, textOf} from '../support/draw.js';
import {collect} from '../support/page.js';
import {serveFeed} from '../support/serve-feed.js';
import {painted, until} from '../support/until.js';

let backend: MemoryBackend;
beforeEach(() => (backend = new MemoryBackend([{id: 'a', text: 'First.'}])));

const comments = () => html`<member-comments eager .backend=${backend}></member-comments>`;
const links = (element: Element): Record<string, string> =>
  Object.fromEntries(
    all<HTMLAnchorElement>(element, '[part=gate] a').map((link) => [
      link.textContent,
      link.getAttribute('href')!,
    ]),
  );
/** What a session endpoint says. */
const says = (json: object) => serveFeed([{json}]);

/** Follows a link as a reader does, and stays on the page. Answers whether the browser would have gone. */
function follow(element: Element, name: string): boolean {
  const link = all<HTMLAnchorElement>(element, '[part=gate] a').find(
    ({textContent}) => textContent == name,
  )!;
  let wouldGo = true;
  const stay = (click: Event) => {
    wouldGo = !click.defaultPrevented;
    click.preventDefault();
  };
  addEventListener('click', stay);
  link.click();
  removeEventListener('click', stay);
  return wouldGo;
}

/** A `<member-session>` alone on the page. */
function putAlone(fields: Partial<MemberSessionElement> = {}): MemberSessionElement {
  const alone = document.createElement('member-session');
  Object.assign(alone, fields);
  document.body.append(alone);
  afterTest(() => alone.remove());
  return alone;
}

describe('a guest', () => {
  it('reads who may write, and no more where the page gave no links', async () => {
    const element = await drawThread(comments());
    expect(textOf(element, 'gate')).to.equal('Only registered members can post comments.');
    expect(links(element)).to.deep.equal({});
  });

  it('has the links that the session endpoint answers, which lead back to the page', async () => {
    const session = await says({
      member: null,
      login_url: 'https://x.example/sign-in?return_to={page}',
      register_url: '/register',
    });
    const element = await drawThread(
      html`<member-session src=${session.url}>${comments()}</member-session>`,
    );
    expect(links(element)).to.deep.equal({
      'Sign in': `https://x.example/sign-in?return_to=${encodeURIComponent(location.href)}`,
      Register: new URL('/register', location.href).href,
    });
  });

  it('has the page’s own links before those', async () => {
    const session = await says({member: null, login_url: 'https://x.example/'});
    const element = await drawThread(
      html`<member-session
        src=${session.url}
        login-url="/in?to={page}"
        register-url="https://y.example/"
        >${comments()}</member-session
      >`,
    );
    expect(links(element)).to.deep.equal({
      'Sign in': `/in?to=${encodeURIComponent(location.href)}`,
      Register: 'https://y.example/',
    });
  });

  it('is led nowhere by an answered address that is none', async () => {
    const session = await says({member: null, login_url: 'javascript:alert(1)', register_url: 5});
    const element = await drawThread(
      html`<member-session src=${session.url}>${comments()}</member-session>`,
    );
    expect(links(element)).to.deep.equal({});
  });

  it('is led nowhere by an attribute that runs something', async () => {
    const element = await drawThread(
      html`<member-session login-url="javascript:alert(1)" register-url="data:text/html,x"
        >${comments()}</member-session
      >`,
    );
    expect(links(element)).to.deep.equal({});
  });

  it('tells the page that they want to sign in, which can do it its own way', async () => {
    const element = await drawThread(
      html`<member-session login-url="/in" register-url="/new">${comments()}</member-session>`,
    );
    const wishes = collect('news-sign-in-request');
    expect(follow(element, 'Sign in')).to.equal(true);
    element.parentElement!.addEventListener('news-sign-in-request', (wish) =>
      wish.preventDefault(),
    );
    expect(follow(element, 'Register')).to.equal(false);
    expect(wishes).to.have.length(2);
  });

  it('is heard by a <member-session> alone on the page, too', async () => {
    const alone = putAlone({loginUrl: '/in'});
    const element = await drawThread(comments());
    const wishes: Event[] = [];
    alone.addEventListener('news-sign-in-request', (wish) => {
      wishes.push(wish);
      wish.preventDefault();
    });
    expect(follow(element, 'Sign in')).to.equal(false);
    expect(wishes).to.have.length(1);
  });

  it('is who is reading where nobody can say', async () => {
    const session = await serveFeed([{status: 500}]);
    const element = await drawThread(
      html`<member-session src=${session.url}>${comments()}</member-session>`,
    );
    expect(part(element, 'gate')).to.exist;
  });
});

describe('a <member-session>', () => {
  it('says who is reading to the elements inside it, and asks once for all', async () => {
    const session = await says({member: {...mona, avatar_url: null}});
    const place = put(
      html`<member-session src=${session.url}
        >${comments()}
        <p>${comments()}</p></member-session
      >`,
    );
    const elements = [...place.querySelectorAll('member-comments')];
    await Promise.all(elements.map(ready));
    await until(() => elements.every(field));
    expect(await session.log()).to.have.length(1);
  });

  it('does not say so to those outside', async () => {
    put(html`<member-session .member=${mona}><p></p></member-session>`);
    const element = await drawThread(comments());
    expect(part(element, 'gate')).to.exist;
  });

  for (const order of ['before', 'after']) {
    it(`alone on the page speaks for all of it, where it stands ${order} the comments`, async () => {
      const session = html`<member-session .member=${mona}></member-session>`;
      const element = await drawThread(
        order == 'before'
          ? html`${session}
              <div>${comments()}</div>`
          : html`<div>${comments()}</div>
              ${session}`,
      ).catch(() => undefined);
      const found = element ?? document.querySelector('member-comments')!;
      await ready(found);
      await until(() => field(found));
    });
  }

  it('can come later, and go', async () => {
    const element = await drawThread(comments());
    expect(part(element, 'gate')).to.exist;
    const alone = putAlone({member: mona});
    await until(() => field(element));
    alone.remove();
    await until(() => part(element, 'gate'));
    expect(field(element)).to.equal(undefined);
  });

  it('is not that of comments which have been moved out of it', async () => {
    const element = await drawThread(
      html`<member-session .member=${mona}
        >${comments()}
        <p></p
      ></member-session>`,
    );
    await until(() => field(element));
    const outside = put<HTMLElement>(html`<div></div>`);
    outside.append(element);
    await until(() => part(element, 'gate'));
  });

  it('takes a member that the page knows, and takes them back', async () => {
    backend.member = mona;
    const element = await drawThread(
      html`<member-session .member=${null}>${comments()}</member-session>`,
    );
    const session = element.parentElement as MemberSessionElement;
    expect(part(element, 'gate')).to.exist;
    session.member = mona;
    await until(() => field(element) && hasTool(element, 'First.', /^Reply$/));
    await type(element, 'Half a thou');
    session.member = null;
    await until(() => part(element, 'gate'));
    session.member = mona;
    await until(() => field(element)?.value == 'Half a thou');
  });

  it('asks another endpoint where its src changes, or comes first', async () => {
    const guest = await says({member: null});
    const member = await says({member: mona});
    const element = await drawThread(html`<member-session>${comments()}</member-session>`);
    const session = element.parentElement as MemberSessionElement;
    expect(part(element, 'gate')).to.exist;
    session.src = member.url;
    await until(() => field(element));
    session.src = guest.url;
    await until(() => part(element, 'gate'));
  });

  it('leaves a reader’s thread alone when it is moved', async () => {
    backend.member = mona;
    let reads = 0;
    const read = backend.read.bind(backend);
    backend.read = (query) => {
      reads++;
      return read(query);
    };
    const element = await drawThread(html`<member-session>${comments()}</member-session>`);
    await type(element, 'Half a thou');
    document.body.append(element.parentElement!);
    afterTest(() => element.parentElement!.remove());
    await painted();
    expect(field(element)!.value).to.equal('Half a thou');
    expect(reads).to.equal(1);
  });
});
