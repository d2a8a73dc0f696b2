// The languages that are fetched on demand, by their BCP 47 tag. Bundlers see each of them
// here; for the one script, scripts/bundle/plugins.mjs says the same in fewer bytes.

import type {Words} from './phrase.js';

type Loads = Readonly<Record<string, () => Promise<{words: Words}>>>;

const languages: Loads = {
  ar: () => import('./words/ar.js'),
  de: () => import('./words/de.js'),
  es: () => import('./words/es.js'),
  fa: () => import('./words/fa.js'),
  fr: () => import('./words/fr.js'),
  he: () => import('./words/he.js'),
  hi: () => import('./words/hi.js'),
  id: () => import('./words/id.js'),
  it: () => import('./words/it.js'),
  ja: () => import('./words/ja.js'),
  ko: () => import('./words/ko.js'),
  nl: () => import('./words/nl.js'),
  pl: () => import('./words/pl.js'),
  pt: () => import('./words/pt.js'),
  ru: () => import('./words/ru.js'),
  sv: () => import('./words/sv.js'),
  tr: () => import('./words/tr.js'),
  uk: () => import('./words/uk.js'),
  ur: () => import('./words/ur.js'),
  zh: () => import('./words/zh.js'),
  'zh-Hant': () => import('./words/zh-Hant.js'),
};

/** The words of the language called `name`; undefined where there are none, as for English. */
export function loadWords(name: string): Promise<{words: Words}> | undefined {
  return languages[name]?.();
}
