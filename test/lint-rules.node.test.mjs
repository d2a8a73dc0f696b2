/** The house rules that lint keeps, each shown to fire, and to let the honest code beside it pass. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  // The files named below do not exist, so there are no types to ask for.
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

const houseRule =
  /^no-restricted-|^no-eval$|^no-new-func$|\/no-explicit-any$|\/no-namespace$|type-imports$|import-type-/;

/** The rules that this code breaks in this file. */
async function broken(filePath, code) {
  const [{messages}] = await eslint.lintText(code, {filePath});
  const fatal = messages.find(({fatal}) => fatal);
  assert.equal(fatal, undefined, `does not parse: ${code}: ${fatal?.message}`);
  return messages.map(({ruleId}) => ruleId).filter((rule) => !/unused/.test(rule));
}

function forbids(title, cases) {
  it(title, async () => {
    for (const [file, code] of cases) {
      const rules = (await broken(file, code)).filter((rule) => houseRule.test(rule));
      assert.notDeepEqual(rules, [], `nothing stops ${file} from: ${code}`);
    }
  });
}

function allows(title, cases) {
  it(title, async () => {
    for (const [file, code] of cases) {
      assert.deepEqual(await broken(file, code), [], `something stops ${file} from: ${code}`);
    }
  });
}

const importing = (path) => `import {x} from '${path}';`;

describe('the layer rule', () => {
  forbids('lets no import run upwards', [
    ['src/lib/a.ts', importing('../model/article.js')],
    ['src/lib/a.ts', importing('../feed/feed-store.js')],
    ['src/model/a.ts', importing('../lib/clock.js')],
    ['src/feed/a.ts', importing('../wiring/contexts.js')],
    ['src/feed/a.ts', importing('../events/a.js')],
    ['src/events/a.ts', importing('../feed/feed-store.js')],
    ['src/wiring/a.ts', importing('../elements/recent-news/recent-news.js')],
    ['src/elements/card/a.ts', importing('../../feed/feed-store.js')],
    ['src/elements/card/a.ts', importing('../../providers/news-feed.js')],
    ['src/providers/a.ts', importing('../elements/card/a.js')],
    ['src/elements/card/a.ts', importing('../../define/register.js')],
    ['src/elements/card/a.ts', importing('../../define.js')],
    ['src/wiring/a.ts', importing('../index.js')],
  ]);
  forbids('keeps stores from knowing each other', [
    ['src/feed/a.ts', importing('../session/session-store.js')],
    ['src/comments/a.ts', importing('../feed/feed-store.js')],
  ]);
  forbids('counts types and re-exports as imports', [
    ['src/lib/a.ts', `import type {Article} from '../model/article.js';`],
    ['src/lib/a.ts', `export {x} from '../model/article.js';`],
    ['src/lib/a.ts', `export type A = import('../model/article.js').Article;`],
  ]);
  forbids('keeps Lit out of the ground, the stores and the events', [
    ['src/lib/a.ts', importing('lit')],
    ['src/model/a.ts', importing('lit/directives/repeat.js')],
    ['src/feed/a.ts', importing('@lit/context')],
    ['src/events/a.ts', importing('lit')],
  ]);
  forbids('keeps elements from fetching', [
    ['src/elements/card/a.ts', importing('../../lib/fetch-text.js')],
  ]);
  allows('lets imports run downwards and sideways', [
    [
      'src/feed/a.ts',
      importing('../model/article.js') + importing('../lib/clock.js').replace('x', 'y'),
    ],
    ['src/feed/a.ts', importing('./news-feed/a.js')],
    ['src/wiring/a.ts', importing('../feed/feed-store.js')],
    ['src/wiring/a.ts', importing('lit')],
    ['src/elements/card/a.ts', importing('../shared/faces.js')],
    ['src/elements/card/a.ts', importing('../../model/feed.js')],
    ['src/providers/a.ts', importing('../feed/feed-store.js')],
    ['src/define/a.ts', importing('../elements/card/a.js')],
    ['src/lib/sanitizer.ts', `import DOMPurify from 'dompurify';`],
  ]);
});

describe('the one-door rules', () => {
  const doors = {
    'src/lib/fetch-text.ts': [
      'void fetch("a");',
      'void window.fetch("a");',
      'new XMLHttpRequest();',
    ],
    'src/lib/live-events.ts': ['new EventSource("a");'],
    'src/lib/timers.ts': [
      'setTimeout(f, 1);',
      'setInterval(f, 1);',
      'globalThis.setTimeout(f, 1);',
    ],
    'src/lib/saved-choices.ts': ['localStorage.clear();', 'self.sessionStorage.clear();'],
    'src/feed/feed-cache.ts': ['void caches.open("a");'],
    'src/define/register.ts': [
      'customElements.define("a-b", A);',
      'window.customElements.define("a-b", A);',
    ],
    'src/lib/safe-html.ts': [
      'element.innerHTML = text;',
      'element["outerHTML"] = text;',
      'element.insertAdjacentHTML("beforeend", text);',
      'element.setHTML(text);',
      'element.setHTMLUnsafe(text);',
      'Object.assign(element, {innerHTML: text});',
      'const draw = () => html`<p .innerHTML=${text}></p>`;',
    ],
    'src/slim-html.ts': ['template.innerHTML = text;'],
    'src/lib/on-demand.ts': ['void import("./sanitizer.js");'],
    'src/comments/on-demand.ts': ['void import("./live-thread.js");'],
    'src/elements/member-comments/on-demand.ts': ['void import("./comment-tools.js");'],
  };
  for (const [door, dangers] of Object.entries(doors)) {
    forbids(
      `keep everything but ${door} from what it does`,
      dangers.flatMap((code) => [
        ['src/lib/another.ts', code],
        ['src/elements/card/a.ts', code],
      ]),
    );
    allows(
      `let ${door} do it`,
      dangers.filter((code) => !code.includes('html`')).map((code) => [door, code]),
    );
  }
  forbids('open one door only', [
    ['src/lib/fetch-text.ts', 'setTimeout(f, 1);'],
    ['src/lib/timers.ts', 'void fetch("a");'],
  ]);
  forbids('have no door for what nobody may do', [
    ['src/lib/safe-html.ts', 'document.write("a");'],
    ['src/lib/a.ts', 'eval("a");'],
    ['src/lib/a.ts', 'new Function("a");'],
    ['src/lib/a.ts', 'document.cookie = "a";'],
    ['src/lib/a.ts', 'indexedDB.open("a");'],
    ['src/elements/card/a.ts', `import {unsafeHTML} from 'lit/directives/unsafe-html.js';`],
    ['src/elements/card/a.ts', `import {unsafeSVG} from 'lit/directives/unsafe-svg.js';`],
    ['src/elements/card/a.ts', `import {unsafeStatic} from 'lit/static-html.js';`],
    ['src/elements/card/a.ts', `import DOMPurify from 'dompurify';`],
  ]);
});

describe('the habits of the house', () => {
  forbids('leave out any, enum, namespace, decorators and default exports', [
    ['src/lib/a.ts', 'export const a = (b: any): void => b;'],
    ['src/lib/a.ts', 'export enum A {B}'],
    ['src/lib/a.ts', 'export namespace A {export const b = 1;}'],
    ['src/lib/a.ts', '@a export class B {}'],
    ['src/lib/a.ts', 'export default 1;'],
    ['src/lib/a.ts', 'const a = 1; export {a as default};'],
  ]);
  forbids('bring in types with import type', [
    ['src/feed/a.ts', `import {type Article} from '../model/article.js'; export type A = Article;`],
    ['src/feed/a.ts', `import {Article} from '../model/article.js'; export type A = Article;`],
  ]);
  allows('let a module declare its tag and its events', [
    ['src/events/a.ts', 'declare global {interface HTMLElementEventMap {a: Event}} export {};'],
  ]);
});
