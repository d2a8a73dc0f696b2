/** What the one script leaves out of Lit stops the build, rather than break a page, where it is missed. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {slimLit} from '../scripts/bundle/slim-lit.mjs';

/** What the plugin does with this file: the new code, null, or an error. */
function transform(code, id = '/newsrack/dist/elements/a.js') {
  const error = (message) => {
    throw new Error(message);
  };
  return slimLit().transform.call({error}, code, id);
}

describe('the small Lit of the one script', () => {
  /** What Lit can do and it cannot. */
  const needs = {
    'expressions in styles': 'css`p { color: ${red} }`',
    'styles as text': 'unsafeCSS(text)',
    decorators: `import {property} from 'lit/decorators.js'`,
    controllers: 'this.addController(new Clock(this))',
    'properties shown as attributes': 'static properties = {layout: {reflect: true}}',
    'properties that go back to their default': 'static properties = {a: {useDefault: true}}',
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
    hydration: `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'`,
    'SVG templates': 'svg`<path/>`',
    directives: `import {directive} from 'lit/directive.js'`,
    'ready-made directives': `import {repeat} from 'lit/directives/repeat.js'`,
    'static templates': `import {html} from 'lit/static-html.js'`,
    'an expression for an attribute': 'html`<p class="a" ${b}></p>`',
    comments: 'html`<!-- here --><p>${text}</p>`',
    'words and an expression in an attribute': 'html`<p class="a ${b}"></p>`',
    'an expression and words in an attribute': 'html`<p class="${a} b"></p>`',
    'an expression in quotes': 'html`<p class="${a}"></p>`',
    'words and an expression without quotes': 'html`<a href=#${id}>a</a>`',
    'attributes that are there or not': 'html`<p ?hidden=${a}></p>`',
    'text inside a text area': 'html`<textarea class="a">${text}</textarea>`',
    'words before a child that look like an attribute': 'html`<p>a=${b}</p>`',
    'any of these in a template inside another': 'html`<p>${a.map((b) => html`<i ${b}></i>`)}</p>`',
    'listeners that are objects': 'const opener = {handleEvent() {}}',
    'drawing in front of something': 'this.renderOptions.renderBefore = this.firstChild',
  };
  for (const [need, code] of Object.entries(needs)) {
    it(`stops the build when a file of ours needs ${need}`, () => {
      assert.throws(() => transform(code), /do not know/);
    });
  }

  it('leaves other code alone', () => {
    const code = `
      class A {
        static properties = {src: {}, refresh: {type: Number}, perCity: {attribute: 'per-city'}, a: {attribute: false}};
        static styles = [css\`p {}\`];
        willUpdate(changed) {}
        updated() {}
        page = html\`<textarea .value=\${text} @input=\${() => go(1 > 2)}></textarea>
          <title>a</title> <a href=\${a} class="b">\${d ? html\`<b>\${e}</b>\` : d}</a>
          <img src=\${f} />\`;
      }`;
    assert.equal(transform(code), null);
    assert.equal(transform('svg`<path/>`', '/newsrack/node_modules/other/a.js'), null);
  });
});
