/** Pages in every language that the elements speak: the words, the numbers and the direction. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {messages} from '../../dist/lib/messages.js';
import {toolMessages} from '../../dist/lib/tool-messages.js';
import {languages} from '../../scripts/bundle/plugins.mjs';
import {root} from '../../scripts/run.mjs';
import {scriptTag} from './support/host-page.mjs';
import {hasMistakes, openPage, world} from './support/zoo.mjs';

/** English whole phrases, and those that begin one. */
const english = [...Object.values(messages), ...Object.values(toolMessages)]
  .map((phrase) => phrase.replace(/\{\}.*/, '').trim())
  .filter((phrase) => phrase.length > 2);

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Runs in the page: all that the elements say, each text and label by itself. */
function saidBy() {
  const strangers = '[part=author],[part=body],[part=headline],[part=summary],[part=kicker]';
  return [...document.querySelectorAll('.place > *')].flatMap(({shadowRoot}) => {
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const {data, parentElement} = walker.currentNode;
      if (!parentElement.closest(`style,.words,.html,${strangers}`)) texts.push(data.trim());
    }
    const labels = [...shadowRoot.querySelectorAll('[aria-label]')].map((node) => node.ariaLabel);
    return [...texts, ...labels].filter(Boolean);
  });
}

/** Runs in the page: every element has come to its words, the tools for members among them. */
function isSpoken(heading) {
  const roots = [...document.querySelectorAll('.place > *')].map((element) => element.shadowRoot);
  return (
    roots.every((each) => each?.querySelector('.ready')) &&
    roots.some((each) => each.querySelector('[part=heading]')?.textContent.trim() === heading) &&
    roots.at(-1).querySelectorAll('[part=comment] .actions button').length > 3
  );
}

for (const language of languages) {
  describe(`a page in ${new Intl.DisplayNames('en', {type: 'language'}).of(language)}`, () => {
    let page;
    let words;
    before(async () => {
      ({words} = await import(`../../dist/lib/words/${language}.js`));
      page = await openPage({attributes: `lang="${language}"`});
      await page.until(isSpoken, words[messages.recentNews]);
    });
    after(() => page?.close());

    it('says nothing of its own in English', async () => {
      const said = await page.evaluate(saidBy);
      assert.ok(said.includes(words[messages.post]));
      assert.ok(said.includes(words[toolMessages.report]));
      const known = [words[messages.yourReply], words[toolMessages.delete]];
      assert.ok(known.every(Boolean));
      assert.deepEqual(
        said.filter((text) => english.some((phrase) => text.startsWith(phrase))),
        [],
      );
    });

    it('is laid out in the direction of its script, and fits', async () => {
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('.place > *')].map(({shadowRoot, clientWidth}) => {
          const section = shadowRoot.querySelector('section');
          return [getComputedStyle(section).direction, section.scrollWidth <= clientWidth];
        }),
      );
      const direction = rightToLeft.includes(language) ? 'rtl' : 'ltr';
      assert.deepEqual(
        found,
        found.map(() => [direction, true]),
      );
    });

    it('reports no mistake', () => hasMistakes(page));
  });
}

describe('a page whose direction is not that of its language', () => {
  it('has its own way', async () => {
    const page = await openPage({attributes: 'lang="ar" dir="ltr"'});
    await page.until(isSpoken, 'آخر الأخبار');
    const direction = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('recent-news');
      return getComputedStyle(shadowRoot.querySelector('section')).direction;
    });
    assert.equal(direction, 'ltr');
    await page.close();
  });
});

const list = '<div class="place" id="list"><recent-news eager=""></recent-news></div>';
const heading = (words) =>
  document
    .querySelector('recent-news')
    ?.shadowRoot?.querySelector('[part=heading]')
    ?.textContent.trim() === words;

describe('a page whose language is not beside the script', () => {
  it('is told so, and has the elements in English', async () => {
    const script = readFileSync(path.join(root, 'dist', 'newsrack.js'), 'utf8');
    world.host.serve(script, {'content-type': 'text/javascript'}, '/alone/newsrack.js');
    const page = await openPage({
      attributes: 'lang="fr"',
      content: list,
      script: scriptTag(world.site, 'async="" src="/alone/newsrack.js"'),
    });
    await page.until(heading, 'Recent news');
    await hasMistakes(page, [/newsrack-fr.mjs is not beside the script/]);
    await page.close();
  });
});

describe('a page with words of its own', () => {
  const open = (words) =>
    openPage({
      content: list,
      script: scriptTag(world.site, `async="" src="/newsrack/newsrack.js" data-words='${words}'`),
    });

  it('has them in the place of ours', async () => {
    const page = await open('{"Recent news": "Fresh off the press"}');
    await page.until(heading, 'Fresh off the press');
    await hasMistakes(page);
    await page.close();
  });

  it('is told of those that cannot be read, and has ours', async () => {
    const page = await open('{Recent news: Fresh}');
    await page.until(heading, 'Recent news');
    await hasMistakes(page, [/data-words is not JSON: SyntaxError/]);
    await page.close();
  });
});
