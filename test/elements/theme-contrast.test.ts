import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import {MemoryBackend} from '../../stories/support/memory-backend.js';
import {buildFeed, buildItem} from '../support/build-feed.js';
import {field, hasTool, moderator, ready, type} from '../support/comments.js';
import {contrastsIn} from '../support/contrast.js';
import {drawn, inline, parts, put} from '../support/draw.js';
import {catchWarnings} from '../support/page.js';
import {themes, useTheme} from '../support/use-theme.js';
import {until} from '../support/until.js';

const cities = ['Riyadh', 'Paris'];
const feed = buildFeed({
  items: cities.map((city) =>
    buildItem({
      id: city,
      image: '/test-images/600x400.svg',
      content_html: '<p>Words of <a href="https://paper.example/">a story</a>.</p><h2>More</h2>',
      authors: [{name: 'Ana Lima'}],
      _newsrack: {city, kicker: 'World', image_credit: 'Nora Saleh'},
    }),
  ),
});

const everyElement = (backend: MemoryBackend) => html`
  ${['card', 'row', 'headline', 'story'].map(
    (layout) => html`<article-card eager layout=${layout}>${inline(feed)}</article-card>`,
  )}
  ${['list', 'grid', 'ticker'].map(
    (layout) =>
      html`<recent-news eager more limit="1" layout=${layout}>${inline(feed)}</recent-news>`,
  )}
  ${['columns', 'tabs', 'list'].map(
    (layout) => html`<around-the-cities eager layout=${layout}>${inline(feed)}</around-the-cities>`,
  )}
  <recent-news eager>${inline(buildFeed({items: []}))}</recent-news>
  <recent-news eager src="/not-a-feed"></recent-news>
  <member-comments eager .backend=${backend}></member-comments>
`;

/** A thread with all that one may see in it: another's words, held ones, removed ones. */
function thread(): MemoryBackend {
  const backend = new MemoryBackend([
    {id: 'a', text: 'See https://paper.example/ for more.', author: {id: 'x', name: 'Xena'}},
    {id: 'p', text: 'Held.', status: 'pending', author: {id: 'y', name: 'Yann'}},
    {id: 'g', text: '', status: 'removed', author: undefined},
    {id: 'r', text: 'A reply.', parentId: 'g', edited: Date.now()},
  ]);
  backend.member = moderator;
  return backend;
}

for (const theme of themes) {
  for (const scheme of ['light', 'dark']) {
    const least = theme.name === 'high-contrast' ? 7 : 0;
    describe(`the theme ${theme.title} on a ${scheme} page`, function () {
      this.timeout(30_000);

      it(`gives all text ${least ? 'a contrast of 7 to 1' : 'the contrast of level AA'}`, async () => {
        catchWarnings();
        await useTheme(theme);
        const look = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
        const place = put<HTMLElement>(html`<main style=${look}>${everyElement(thread())}</main>`);
        const comments = place.querySelector('member-comments')!;
        for (const element of place.querySelectorAll(':scope > :not(member-comments)')) {
          await drawn(element);
        }
        for (const {shadowRoot} of place.querySelectorAll('around-the-cities')) {
          await until(() => shadowRoot!.querySelector('details'), 'cities can be chosen');
          shadowRoot!.querySelector('details')!.open = true;
        }
        await ready(comments);
        await until(() => hasTool(comments, 'Held.', /^Approve$/));
        await until(
          () => parts(place.querySelector('[layout=story]')!, 'body')[0]?.childElementCount,
        );
        await type(comments, 'My own words.');
        await until(() => field(comments));

        const contrasts = await contrastsIn(place);
        const faint = contrasts.filter(({ratio, needed}) => ratio < Math.max(needed, least));
        expect(faint).to.deep.equal([]);
        expect(contrasts).to.have.length.above(100);
      });
    });
  }
}
