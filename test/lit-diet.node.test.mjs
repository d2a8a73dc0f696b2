/** What the one script leaves out of Lit stops the build, rather than break a page, where it is missed. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cuts, litDiet} from '../scripts/bundle/lit-diet.mjs';
import {slimLit} from '../scripts/bundle/plugins.mjs';

/** What a plugin does with this file: the new code, null, or an error. */
function transform(plugin, code, id = '/newsrack/dist/elements/a.js') {
  const error = (message) => {
    throw new Error(message);
  };
  return plugin.transform.call({error}, code, id);
}

describe('the cuts in lit-html', () => {
  /** Code of ours that would miss what is cut; at least one example for each thing. */
  const needs = {
    hydration: `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'`,
    'SVG templates': 'svg`<path/>`',
    directives: `import {repeat} from 'lit/directives/repeat.js'`,
    'directives of its own': `import {directive} from 'lit/directive.js'`,
    'static templates': `import {html} from 'lit/static-html.js'`,
    'an expression for an attribute': 'html`<p class="a" ${b}></p>`',
    comments: 'html`<!-- here --><p>${text}</p>`',
    'words and an expression in an attribute': 'html`<p class="a ${b}"></p>`',
    'an expression and words in an attribute': 'html`<p class="${a} b"></p>`',
    'words and an expression without quotes': 'html`<a href=#${id}>a</a>`',
    'attributes that are there or not': 'html`<p ?hidden=${a}></p>`',
    'text inside a text area': 'html`<textarea class="a">${text}</textarea>`',
    'any of these in a template inside another': 'html`<p>${a.map((b) => html`<i ${b}></i>`)}</p>`',
    'listeners that are objects': 'const opener = {handleEvent() {}}',
    'listeners with options': 'const listener = {passive: true}',
    'drawing in front of something': 'this.renderOptions.renderBefore = this.firstChild',
  };
  for (const [need, code] of Object.entries(needs)) {
    it(`stop the build when a file of ours needs ${need}`, () => {
      assert.throws(() => transform(litDiet(), code), /cuts what this file needs/);
    });
  }

  it('have an example here for each of their conditions', () => {
    for (const cut of cuts) {
      const isFound = Object.values(needs).some((code) => {
        let found = false;
        litDiet([cut]).transform.call({error: () => (found = true)}, code, '/newsrack/dist/a.js');
        return found;
      });
      assert.ok(isFound, cut.what);
    }
  });

  it('leave other code alone', () => {
    const code = `
      class A {
        static styles = css\`p {}\`;
        page = html\`<textarea .value=\${text} @input=\${() => go(1 > 2)}></textarea>
          <title>a</title> <a href=\${a} class="\${b}">\${d ? html\`<b>\${e}</b>\` : d}</a>
          <img src=\${f} />\`;
      }`;
    assert.equal(transform(litDiet(), code), null);
    assert.equal(transform(litDiet(), 'svg`<path/>`', '/newsrack/node_modules/other/a.js'), null);
  });

  it('stop the build when Lit has changed where they cut', () => {
    const id = '/newsrack/node_modules/lit-html/lit-html.js';
    assert.throws(() => transform(litDiet(), 'export {}', id), /does not find once what it cuts/);
  });
});

describe('the small base class', () => {
  /** What LitElement can do and it cannot. */
  const needs = {
    'styles in pieces': 'static styles = [newsStyles, css`p {}`]',
    'expressions in styles': 'css`p { color: ${red} }`',
    'styles as text': 'unsafeCSS(text)',
    decorators: `import {property} from 'lit/decorators.js'`,
    controllers: 'this.addController(new Clock(this))',
    'properties shown as attributes': 'static properties = {layout: {reflect: true}}',
    'properties that go back to their default': 'static properties = {a: {useDefault: true}}',
    'properties without an attribute': 'static properties = {a: {attribute: false}}',
    'properties of state': 'static properties = {a: {state: true}}',
    'properties without an accessor': 'static properties = {a: {noAccessor: true}}',
    'converters of attributes': 'static properties = {a: {converter: fromList}}',
    'a comparison of its own': 'static properties = {a: {hasChanged: (a, b) => a > b}}',
    'JSON attributes': 'static properties = {cities: {type: Array}}',
    'a place of its own to draw in': 'createRenderRoot() { return this; }',
    'a shadow root of another kind': `static shadowRootOptions = {mode: 'closed'}`,
    'a first update': 'firstUpdated() {}',
    'a veto on updates': 'shouldUpdate() { return false; }',
    'another time for updates': 'async scheduleUpdate() {}',
    'more to wait for': 'async getUpdateComplete() {}',
    'the state of an update': 'if (this.hasUpdated) return',
  };
  for (const [need, code] of Object.entries(needs)) {
    it(`stops the build when a file of ours needs ${need}`, () => {
      assert.throws(() => transform(slimLit(), code), /slim-lit\.ts does not know/);
    });
  }

  it('leaves other code alone', () => {
    const code = `static properties = {src: {}, refresh: {type: Number}, perCity: {attribute: 'per-city'}};
      static styles = css\`p {}\`; willUpdate(changed) {} updated() {}`;
    assert.equal(transform(slimLit(), code), null);
    assert.equal(transform(slimLit(), 'firstUpdated() {}', '/newsrack/node_modules/a.js'), null);
  });
});
