import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import {buildFeed, buildItem} from '../support/build-feed.js';
import {drawn, inline, put} from '../support/draw.js';
import {themes, tokens, useTheme} from '../support/use-theme.js';

const news = inline(buildFeed({items: [buildItem({image: '/test-images/600x400.svg'})]}));

/** A page that says nothing of its look, with an element in a room that stays as it is. */
const page = html`
  <article>
    <h1>The page’s own heading</h1>
    <p>Its own words, <a href="/">a link</a>, <em>emphasis</em> and <code>code</code>.</p>
    <form>
      <label>A field <input /></label> <button type="button">A button</button>
    </form>
    <div style="block-size: 1000px; inline-size: 500px; overflow: clip">
      <recent-news eager>${news}</recent-news>
    </div>
    <table>
      <tr>
        <th scope="row">A cell</th>
      </tr>
    </table>
  </article>
`;

/** What the browser computes for every node of the page that is not in an element of ours. */
function looks(): Record<string, string>[] {
  const selector = ':is(html, body, article, article *):not(recent-news, recent-news *)';
  return [...document.querySelectorAll(selector)].map((node) => {
    const style = getComputedStyle(node);
    const names = [...style].filter((name) => !name.startsWith('--'));
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
  });
}

for (const theme of themes) {
  describe(`the theme ${theme.title}`, () => {
    it('sets every custom property, as tokens.json has it, and nothing else', async () => {
      const {cssRules} = await useTheme(theme);
      const [rule] = [...cssRules] as CSSStyleRule[];
      expect(cssRules).to.have.length(1);
      expect(rule!.selectorText).to.equal(':root');
      // WebKit writes strings anew, in double quotes.
      const valueOf = (name: string) => rule!.style.getPropertyValue(name).replaceAll('"', "'");
      const declared = [...rule!.style].map((name) => [name, valueOf(name)]);
      expect(Object.fromEntries(declared)).to.deep.equal(theme.values);
      expect(Object.keys(theme.values)).to.have.members(tokens.map(({name}) => name));
    });

    it('changes the elements, and nothing of the page around them', async () => {
      const place = put<HTMLElement>(page);
      const element = place.querySelector('recent-news')!;
      await drawn(element);
      const headline = element.shadowRoot!.querySelector('[part=headline]')!;
      const headlineFont = () => getComputedStyle(headline).fontFamily;
      const before = looks();
      const fontBefore = headlineFont();
      await useTheme(theme);
      expect(headlineFont()).not.to.equal(fontBefore);
      expect(looks()).to.deep.equal(before);
    });
  });
}
