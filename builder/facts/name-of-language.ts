/** The name of a language in itself, with a capital where its script has them. */
export function nameOfLanguage(tag: string): string {
  const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(tag) + rest.join('');
}
