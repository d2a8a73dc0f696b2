// Which words an element says: those of its language, which are fetched from beside the
// script unless they are English; before them, those that the publisher has put in their
// place. See docs/decisions/words.md.

import {tick} from './clock.js';
import {loadWords} from './languages.js';
import {messages} from './messages.js';
import {tryLoad} from './on-demand.js';
import type {Phrase, Words} from './phrase.js';
import {after} from './timers.js';

/** English, where it is more than the phrase itself. */
const english: Partial<Words> = {
  [messages.newStories]: {one: '{} new story'},
  [messages.newComments]: {one: '{} new comment'},
};
const own: Partial<Words> = {};
/** The words by language; undefined while they are on their way. */
const known: Record<string, Partial<Words> | undefined> = {};
/** How long a reader waits for their language before it is English, in milliseconds. */
const patience = 3000;

/**
 * `phrase` in `language`, a BCP 47 tag in its canonical form, with `value` in the place of
 * its `{}`. A space while the language is on its way: everything is drawn anew when it comes.
 */
export function say(language: string, phrase: Phrase, value?: string | number): string {
  if (!(language in known)) learn(language);
  const words = known[language];
  if (!words) return '\xa0';
  const found = own[phrase] ?? words[phrase] ?? phrase;
  const wording =
    typeof found == 'string'
      ? found
      : (found[new Intl.PluralRules(language).select(value as number)] ?? found.other ?? phrase);
  return value == undefined ? wording : wording.replace('{}', () => value.toLocaleString(language));
}

/** Says these words from now on, whatever the language. */
export function replaceWords(words: Partial<Words>): void {
  Object.assign(own, words);
  tick();
}

function learn(language: string): void {
  const take = (words: Partial<Words>): void => {
    known[language] = words;
    tick();
  };
  const {language: name, script} = new Intl.Locale(language).maximize();
  const words = loadWords(script == 'Hant' ? 'zh-Hant' : name);
  known[language] = words ? undefined : english;
  if (words) {
    after(patience, () => known[language] ?? take(english));
    void tryLoad(`newsrack-${name}.mjs`, words).then((loaded) => take(loaded?.words ?? english));
  }
}
