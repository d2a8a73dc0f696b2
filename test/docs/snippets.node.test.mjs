/** Every snippet of the documentation does what it says. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {transform} from 'esbuild';
import {root} from '../../scripts/run.mjs';
import {scriptTag} from '../pages/support/host-page.mjs';
import {prepare} from '../pages/support/world.mjs';
import {hasMistakes, openPage, world} from '../pages/support/zoo.mjs';
import {snippets} from './snippets.mjs';
import {ownScript, serveStandIns, withStandIns} from './stand-ins.mjs';

const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const {scripts} = read('package.json');
const manifest = read('dist/custom-elements.json');
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);
const namesOf = (field) =>
  new Set(elements.flatMap((element) => element[field] ?? []).map(({name}) => name));
const tags = elements.map(({tagName}) => tagName);
const parts = namesOf('cssParts');
const properties = namesOf('cssProperties');

prepare(() => serveStandIns(world.host));

/** What is done with a snippet, by the language that it is marked with. */
const checks = {
  html: opensAsAPage,
  css: isAStylesheet,
  js: parses('js'),
  ts: parses('ts'),
  tsx: parses('tsx'),
  json: isJson,
  csp: isAPolicyThatSuffices,
  sh: runsOurCommands,
};

describe('the documentation', () => {
  it('has snippets, each in a language that is checked here', () => {
    assert.ok(snippets.length > 20);
    const unknown = snippets.filter(
      ({language, file}) => !checks[language] && !elsewhere.test(file) && !feeds.test(file),
    );
    assert.deepEqual(unknown, []);
  });
});

/** What keeps a page's mistakes; the tests' own pages have it already. */
const recorder = '<script src="/support/recorder.js"></script>';

/** The snippets of this page are files of the examples, which have tests of their own. */
const elsewhere = /^docs\/frameworks\.md$/;

/** What else stands on these pages, such as templates, is tried in feed-templates.node.test.mjs. */
const feeds = /^docs\/feed-from-[\w-]+\.md$/;

for (const {file, line, language, text} of snippets) {
  if (elsewhere.test(file) || !checks[language]) continue;
  it(`${file}:${line}, ${language}`, () => checks[language](text, file));
}

/** Draws what it has of elements, and the page reports no mistake. */
async function opensAsAPage(text) {
  const markup = withStandIns(text, world.site);
  const page = /^<!doctype/.test(markup)
    ? await world.browser.open(world.host.serve(markup.replace('<meta', `${recorder}<meta`)))
    : await openPage({
        head: ownScript,
        content: markup,
        script: /<script[^>]+newsrack\.m?js/.test(markup) ? '' : scriptTag(world.site),
      });
  try {
    await page.until(isDrawn, tags);
    await hasMistakes(page);
  } finally {
    await page.close();
  }
}

/** Runs in the page: every element of ours that is there shows something, or serves what is inside. */
function isDrawn(tags) {
  const found = [...document.querySelectorAll(tags.join())];
  return (
    document.readyState === 'complete' &&
    tags.every((tag) => customElements.get(tag)) &&
    [...document.querySelectorAll('[data-newsrack]')].every((place) => place.firstElementChild) &&
    found
      .filter(({localName}) => !/feed|session/.test(localName))
      .every(({shadowRoot}) => shadowRoot.querySelector('.ready, .empty'))
  );
}

/** A browser understands every rule and declaration, and each part and property is ours. */
async function isAStylesheet(text) {
  for (const [, name] of text.matchAll(/::part\((\w+)\)/g)) assert.ok(parts.has(name), name);
  for (const [name] of text.matchAll(/--news-[\w-]+/g)) assert.ok(properties.has(name), name);
  const page = await openPage({head: `<style>${text}</style>`});
  const understood = await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const all = (rules) => [...rules].flatMap((rule) => [rule, ...all(rule.cssRules ?? [])]);
    return all(sheet.cssRules).flatMap(({style}) => [...(style?.cssText.matchAll(/;/g) ?? [])])
      .length;
  }, text);
  await page.close();
  const written = text.replaceAll(/\/\*[^]*?\*\//g, '').match(/;/g).length;
  assert.equal(understood, written);
}

function parses(loader) {
  return (text) => transform(text, {loader, jsx: 'preserve'});
}

/** A feed is one that an element shows. */
async function isJson(text) {
  const value = JSON.parse(text);
  if (!value.version?.includes('jsonfeed')) return;
  await opensAsAPage(
    `<recent-news><script type="application/feed+json">${text.replaceAll('<', '\\u003c')}</script></recent-news>`,
  );
}

/** A page under this policy shows everything and reports nothing. */
async function isAPolicyThatSuffices(text) {
  const {origin, feed} = world.site;
  const policy = text
    .replaceAll(/\s+/g, ' ')
    .replace('connect-src https://paper.example', `connect-src ${origin} ${new URL(feed).origin}`)
    .replace('img-src https:', `img-src ${origin}`);
  const page = await openPage({headers: {'content-security-policy': policy}});
  await page.until(isDrawn, tags);
  await hasMistakes(page);
  await page.close();
}

/** Each script that is run by npm is there. */
function runsOurCommands(text) {
  const named = [...text.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name);
  const builtIn = ['ci', 'install'];
  assert.deepEqual(
    named.filter((name) => !scripts[name] && !builtIn.includes(name)),
    [],
  );
  assert.match(text, /^(npm|npx newsrack|#|cd )/);
}
