// The languages that can be chosen, and how their speakers call them.

/** BCP 47 tags of the languages that the elements have words in. */
export const languages = [
  ...['en', 'ar', 'de', 'es', 'fa', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko'],
  ...['nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk', 'ur', 'zh-Hans', 'zh-Hant'],
];

/** The name of a language in itself, with a capital where its script has them. */
export function nameOfLanguage(tag: string): string {
  const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(tag) + rest.join('');
}
