/** The cuts in Lit stop the build, rather than break a page, when they no longer fit. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {litDiet} from '../scripts/bundle/lit-diet.mjs';

/** What the plugin does with this file: the new code, null, or an error. */
function transform(code, id) {
  const error = (message) => {
    throw new Error(message);
  };
  return litDiet().transform.call({error}, code, id);
}

describe('the cuts in Lit', () => {
  const needs = {
    'SVG templates': 'svg`<path/>`',
    'JSON attributes': 'static properties = {cities: {type: Array}}',
    'text inside a text area': 'html`<textarea class="a">${text}</textarea>`',
    'expressions in comments': 'html`<!-- ${text} -->`',
    initializers: 'ArticleCardElement.addInitializer(start)',
    'removal of controllers': 'host.removeController(this)',
  };
  for (const [need, code] of Object.entries(needs)) {
    it(`stop the build when a file of ours needs ${need}`, () => {
      assert.throws(
        () => transform(code, '/newsrack/dist/elements/a.js'),
        /cuts what this file needs/,
      );
    });
  }

  it('leave other code alone', () => {
    const code = 'html`<textarea .value=${text}></textarea><title>a</title> ${text} <!-- b -->`';
    assert.equal(transform(code, '/newsrack/dist/elements/a.js'), null);
    assert.equal(transform('svg`<path/>`', '/newsrack/node_modules/other/a.js'), null);
  });

  it('stop the build when Lit has changed where they cut', () => {
    const id = '/newsrack/node_modules/lit-html/lit-html.js';
    assert.throws(() => transform('export {}', id), /does not find once what it cuts/);
  });
});
