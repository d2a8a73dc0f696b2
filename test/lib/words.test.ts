/** Which words are said, and in which language. */
import {expect} from '@open-wc/testing';
import {onTick} from '../../src/lib/clock.js';
import {loadWords} from '../../src/lib/languages.js';
import {messages} from '../../src/lib/messages.js';
import type {Phrase, Words} from '../../src/lib/phrase.js';
import {toolMessages} from '../../src/lib/tool-messages.js';
import {replaceWords, say} from '../../src/lib/words.js';
import {languages} from '../support/languages.js';
import {afterTest} from '../support/after-test.js';
import {until} from '../support/until.js';

/** What is said once the language has arrived. */
async function said(language: string, phrase: Phrase, value?: string | number): Promise<string> {
  await until(() => say(language, messages.retry) !== '\xa0');
  return say(language, phrase, value);
}

const phrases: readonly Phrase[] = [...Object.values(messages), ...Object.values(toolMessages)];

describe('the words', () => {
  it('are English, and there at once, for want of another language', () => {
    for (const language of ['en', 'en-GB', 'fi', 'sr-Cyrl']) {
      expect(say(language, messages.retry)).to.equal('Try again');
    }
  });

  it('are a space until their language has arrived, and then everybody is told', async () => {
    let calls = 0;
    afterTest(onTick(() => calls++));
    expect(say('nl-BE', messages.retry)).to.equal('\xa0');
    await until(() => calls > 0);
    expect(say('nl-BE', messages.retry)).to.equal('Opnieuw proberen');
  });

  it('are those of the language and script that a tag stands for', async () => {
    const simplified = await said('zh', messages.comments);
    const traditional = await said('zh-Hant', messages.comments);
    expect(simplified).to.not.equal(traditional);
    expect(await said('zh-CN', messages.comments)).to.equal(simplified);
    for (const language of ['zh-TW', 'zh-HK', 'zh-MO'])
      expect(await said(language, messages.comments)).to.equal(traditional);
    expect(await said('pt-BR', messages.retry)).to.equal(await said('pt-PT', messages.retry));
    expect(await said('ar-EG', messages.retry)).to.equal(await said('ar', messages.retry));
  });

  it('count as the language does', async () => {
    expect(say('en', messages.newStories, 1)).to.equal('1 new story');
    expect(say('en', messages.newStories, 1234)).to.equal('1,234 new stories');
    const russian = await Promise.all([1, 3, 5].map((n) => said('ru', messages.newStories, n)));
    expect(new Set(russian.map((text) => text.replace(/\d/, ''))).size).to.equal(3);
    expect(await said('fa', messages.newComments, 12)).to.include('۱۲');
  });

  it('take a value as it is, whatever it looks like', () => {
    expect(say('en', messages.photo, '$& {}')).to.equal('Photo: $& {}');
  });

  it('can be put into the place of ours, singly and by number', async () => {
    afterTest(() => replaceWords({[messages.retry]: undefined, [messages.newStories]: undefined}));
    replaceWords({
      [messages.retry]: 'Once more',
      [messages.newStories]: {one: 'A fresh story', other: '{} fresh stories'},
    });
    expect(say('en', messages.retry)).to.equal('Once more');
    expect(await said('de', messages.retry)).to.equal('Once more');
    expect(say('en', messages.newStories, 1)).to.equal('A fresh story');
    expect(say('en', messages.newStories, 2)).to.equal('2 fresh stories');
  });
});

for (const language of languages.filter((name) => name !== 'en')) {
  describe(`the words in ${new Intl.DisplayNames('en', {type: 'language'}).of(language)}`, () => {
    let words: Words;
    before(async () => {
      ({words} = (await loadWords(language))!);
    });

    it('are there for every phrase, and for no other', () => {
      expect(Object.keys(words)).to.have.members([...new Set(phrases)]);
    });

    it('have a place for what the English phrase has a place for', () => {
      for (const [phrase, wording] of Object.entries(words)) {
        for (const text of typeof wording == 'string' ? [wording] : Object.values(wording)) {
          expect(text.split('{}').length, phrase).to.equal(phrase.split('{}').length);
          expect(text, phrase).to.equal(text.trim());
        }
      }
    });

    it('have a form for every kind of number that the language tells apart', () => {
      const kinds = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const wording of Object.values(words)) {
        if (typeof wording == 'object') expect(Object.keys(wording)).to.have.members(kinds);
      }
    });

    it('are not English', () => {
      const same = Object.entries(words).filter(([phrase, wording]) => phrase === wording);
      // "No" is Spanish and Italian, too.
      expect(same.map(([phrase]) => phrase).filter((phrase) => phrase.length > 2)).to.deep.equal(
        [],
      );
    });
  });
}
