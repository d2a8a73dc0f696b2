import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import {buildFeed, buildItem} from '../support/build-feed.js';
import {draw, inline} from '../support/draw.js';
import {tokens, type Token} from '../support/use-theme.js';

/** Where each custom property is seen: a node inside the element, or the element; what of its style. */
const places: Record<string, [node: string, property: string]> = {
  '--news-accent': ['[part=kicker]', 'color'],
  '--news-text': ['section', 'color'],
  '--news-muted': ['.details', 'color'],
  '--news-surface': [':host', 'background-color'],
  '--news-rule': ['header', 'border-block-end-color'],
  '--news-body-font': ['section', 'font-family'],
  '--news-headline-font': ['[part=headline]', 'font-family'],
  '--news-size': ['section', 'font-size'],
  '--news-gap': ['.grid', 'column-gap'],
  '--news-radius': ['[part=image]', 'border-start-start-radius'],
  '--news-image-ratio': ['[part=image]', 'aspect-ratio'],
};

/** What is nobody's default. */
const others: Record<Token['type'], string> = {
  color: 'rgb(1, 2, 3)',
  dimension: '7px',
  fontFamily: 'fantasy',
  number: '7/5',
};

const feed = buildFeed({
  items: [buildItem({image: '/test-images/600x400.svg', _newsrack: {kicker: 'World'}})],
});

for (const scheme of ['light', 'dark']) {
  describe(`custom properties that nobody sets, on a ${scheme} page`, () => {
    for (const token of tokens) {
      it(`have ${token.name} at ${token.default}`, async () => {
        const place = await draw<HTMLElement>(html`
          <recent-news layout="grid" eager style="color-scheme: ${scheme}; font-family: cursive">
            ${inline(feed)}
          </recent-news>
        `);
        const [selector, property] = places[token.name]!;
        const node = selector === ':host' ? place : place.shadowRoot!.querySelector(selector)!;
        const computed = () => getComputedStyle(node).getPropertyValue(property);

        const unset = computed();
        (node as HTMLElement).style.setProperty(property, token.default, 'important');
        expect((node as HTMLElement).style.getPropertyValue(property), 'is CSS').not.to.equal('');
        expect(computed()).to.equal(unset);

        (node as HTMLElement).style.removeProperty(property);
        place.style.setProperty(token.name, others[token.type]);
        expect(computed(), 'is seen there').not.to.equal(unset);
      });
    }
  });
}
