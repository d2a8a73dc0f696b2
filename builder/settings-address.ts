// Settings as the fragment of an address, so that a link to the builder restores them. Only
// what is not as it was at first is written, and what is read is checked: anybody can make a link.

import type {ElementFacts} from './facts/elements.js';
import {coloursOf, type ThemeBook} from './facts/themes.js';
import {forms, schemes, untouched, widths, type ChosenElement, type Settings} from './settings.js';

/** What there is to choose from. */
export interface Choices {
  readonly elements: readonly ElementFacts[];
  readonly themeBook: ThemeBook;
  readonly languages: readonly string[];
}

/** Writes settings as a fragment, without its `#`. */
export function writeFragment(settings: Settings): string {
  const fields = new URLSearchParams();
  const put = (name: string, value: string, usual = ''): void => {
    if (value !== usual) fields.append(name, value);
  };
  put('feed', settings.feed);
  put('show', shownIn(settings.elements), shownIn(untouched.elements));
  for (const {tag, attributes} of settings.elements) {
    for (const [name, value] of Object.entries(attributes)) put(`${tag}.${name}`, value);
  }
  put('theme', settings.theme);
  for (const [name, colour] of Object.entries(settings.colours)) put(name, colour);
  put('scheme', settings.scheme, untouched.scheme);
  put('lang', settings.language);
  put('width', `${settings.width ?? ''}`);
  put('form', settings.form, untouched.form);
  return fields.toString();
}

/** Reads what {@link writeFragment} wrote; what is not to be chosen counts as not chosen. */
export function readFragment(
  fragment: string,
  {elements, themeBook, languages}: Choices,
): Settings {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const shown = fields.has('show')
    ? fields.get('show')!.split(' ')
    : untouched.elements.map(({tag}) => tag);
  const width = Number(fields.get('width'));
  return {
    feed: fields.get('feed') ?? '',
    elements: [...new Set(shown)].flatMap((tag) => {
      const element = elements.find((each) => each.tag === tag);
      return element ? [chosenElement(element, fields)] : [];
    }),
    theme: oneOf(
      themeBook.themes.map(({name}) => name),
      fields.get('theme'),
      untouched.theme,
    ),
    colours: Object.fromEntries(
      coloursOf(themeBook).flatMap(({name}) => {
        const colour = fields.get(name);
        return colour && /^#[\da-f]{6}$/i.test(colour) ? [[name, colour]] : [];
      }),
    ),
    scheme: oneOf(schemes, fields.get('scheme'), untouched.scheme),
    language: oneOf(languages, fields.get('lang'), untouched.language),
    width: width >= widths.least && width <= widths.most ? Math.round(width) : undefined,
    form: oneOf(forms, fields.get('form'), untouched.form),
  };
}

function shownIn(elements: readonly ChosenElement[]): string {
  return elements.map(({tag}) => tag).join(' ');
}

function chosenElement({tag, attributes}: ElementFacts, fields: URLSearchParams): ChosenElement {
  const chosen = attributes.flatMap(({name}) => {
    const value = fields.get(`${tag}.${name}`);
    return value ? [[name, value] as const] : [];
  });
  return {tag, attributes: Object.fromEntries(chosen)};
}

function oneOf<T extends string>(values: readonly T[], value: string | null, usual: T): T {
  return values.find((each) => each === value) ?? usual;
}
