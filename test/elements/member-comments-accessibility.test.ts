import {html} from 'lit';
import '../../src/define/member-session.js';
import '../../src/define/member-comments.js';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {LoadError} from '../../src/lib/load-error.js';
import {MemoryBackend} from '../../stories/support/memory-backend.js';
import {audit} from '../support/audit.js';
import {
  field,
  hasTool,
  moderator,
  mona,
  noteOf,
  pressAt,
  ready,
  type,
} from '../support/comments.js';
import {button, press, put} from '../support/draw.js';
import {catchWarnings, setOnline} from '../support/page.js';
import {until} from '../support/until.js';

const said = [
  {id: 'a', text: 'See https://paper.example/ for more.', author: {id: 'x', name: 'Xena'}},
  {id: 'm', text: 'Mine.', author: {id: mona.id, name: mona.name}, published: Date.now()},
  {id: 'p', text: 'Held.', status: 'pending', author: {id: 'y', name: 'Yann'}},
  {id: 'g', text: '', status: 'removed', author: undefined},
  {id: 'r', text: 'A reply.', parentId: 'g', edited: Date.now()},
] as const;

const refuse = async (element: MemberCommentsElement, backend: MemoryBackend, error: LoadError) => {
  await type(element, 'Words.');
  backend.failure = error;
  press(element, /^Post$/);
  await until(() => noteOf(element));
};

/** How a test gets to see each face. */
const faces: Record<
  string,
  (element: MemberCommentsElement, backend: MemoryBackend) => Promise<void> | void
> = {
  'for a guest': () => {},
  'for a member': (element) => until(() => hasTool(element, 'Xena', /^Report$/)),
  'for a moderator': (element) => until(() => hasTool(element, 'Held.', /^Approve$/)),
  'closed for members': (element) => until(() => hasTool(element, 'Mine.', /^Delete$/)),
  'with a reply of a member': async (element) => {
    pressAt(element, 'Xena', /^Reply$/);
    await until(() => field(element));
  },
  'with a change of a member': async (element) => {
    await until(() => hasTool(element, 'Mine.', /^Edit$/));
    pressAt(element, 'Mine.', /^Edit$/);
    await until(() => field(element)?.value == 'Mine.');
  },
  'asking a member whether it is meant': async (element) => {
    await until(() => hasTool(element, 'Mine.', /^Delete$/));
    pressAt(element, 'Mine.', /^Delete$/);
    await until(() => hasTool(element, 'Mine.', /^Yes$/));
  },
  'near the limit of a member': async (element) => {
    element.maxLength = 10;
    await type(element, 'Too many words.');
    await until(() => noteOf(element));
  },
  'refusing a member': (element, backend) =>
    refuse(element, backend, new LoadError('http', '', 'answered', 409)),
  'offline for a member': async (element, backend) => {
    setOnline(false);
    await refuse(element, backend, new LoadError('network', '', 'is lost'));
    await until(() => button(element, /^Post when/));
  },
  'live with new comments': async (element, backend) => {
    element.live = true;
    await element.updateComplete;
    await ready(element);
    await until(() => {
      if (!button(element, /new comment/)) backend.say({text: 'New.'});
      return button(element, /new comment/);
    });
  },
};

for (const scheme of ['light', 'dark']) {
  describe(`axe-core finds nothing in a thread on a ${scheme} page`, function () {
    this.timeout(20_000);
    const look = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;

    for (const [face, reach] of Object.entries(faces)) {
      it(face, async () => {
        const backend = new MemoryBackend(said);
        if (/member/.test(face)) backend.member = mona;
        if (/moderator/.test(face)) backend.member = moderator;
        backend.isClosed = /closed/.test(face);
        const place = put<HTMLElement>(html`
          <main style=${look}>
            <member-session login-url="/in" register-url="/new">
              <member-comments eager limit="4" .backend=${backend}></member-comments>
            </member-session>
          </main>
        `);
        const element = place.querySelector('member-comments')!;
        await ready(element);
        await reach(element, backend);
        await audit(place);
      });
    }

    it('without comments, and where they cannot be had', async () => {
      catchWarnings();
      const [empty, failed] = [new MemoryBackend(), new MemoryBackend()];
      failed.failure = new LoadError('network', '', 'is lost');
      const place = put<HTMLElement>(html`
        <main style=${look}>
          <member-comments eager .backend=${empty}></member-comments>
          <member-comments eager heading="Others" .backend=${failed}></member-comments>
        </main>
      `);
      const [one, two] = [...place.querySelectorAll('member-comments')];
      await ready(one!);
      await until(() => button(two!, /^Try again$/));
      await audit(place);
    });
  });
}
