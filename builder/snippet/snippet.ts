// The snippet: the text that a publisher pastes into a page. It is made from plain values,
// and knows neither the page that shows it nor the network.

import {directionOf} from '../../src/lib/language.js';
import type {ElementFacts} from '../facts/elements.js';
import type {ThemeBook} from '../facts/themes.js';
import type {Measured} from '../preview/report.js';
import type {ChosenElement, Settings} from '../settings.js';
import {startTagOf, tagOf, type Attribute} from './markup.js';
import {styleRules} from './style-rules.js';

/** What a snippet names besides what a publisher has chosen. */
export interface Release {
  readonly version: string;
  /** The address of the folder with the script of this version; it ends in a slash. */
  readonly folder: string;
  /** The hashes that pin the files in it. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly elements: readonly ElementFacts[];
  readonly themeBook: ThemeBook;
}

/** The parts of a snippet. An editor that strips tags takes the second, and the page's template the first. */
export interface Snippet {
  /** The script and the style: once on a page, best in its head. */
  readonly head: string;
  /** The elements: where they are to be seen. */
  readonly body: string;
}

/** Makes the snippet. `measured` are the sizes of the elements, as far as they are known. */
export function makeSnippet(
  settings: Settings,
  release: Release,
  measured: Measured = {wide: {}},
): Snippet {
  const style = styleRules(settings, release.themeBook, measured);
  return {
    head:
      `<!-- Newsrack ${release.version} -->\n` +
      partsOf(settings, release)
        .map((file) => `${preload(file, release)}\n`)
        .join('') +
      `${scriptTag(settings, release)}\n` +
      (style && `<style>\n${style}\n</style>\n`),
    body: settings.elements
      .map((element) => `${elementTag(element, settings, release)}\n`)
      .join(''),
  };
}

/** The parts as the one text that works in any page. */
export function wholeOf({head, body}: Snippet): string {
  return `${head}\n${body}`;
}

/** The parts beside the script that it will surely ask for, so that they come along with it. */
function partsOf({language, form}: Settings, {integrity}: Release): string[] {
  const words = [language, language.replace(/-.*/, '')].map((name) => `newsrack-${name}.mjs`);
  const parts = [
    words.find((file) => file in integrity),
    form === 'places' && 'newsrack-places.mjs',
  ];
  return parts.filter((file): file is string => !!file && file in integrity);
}

function preload(file: string, {folder, integrity}: Release): string {
  return startTagOf('link', [
    ['rel', 'modulepreload'],
    ['href', folder + file],
    ['integrity', integrity[file]!],
    ['crossorigin', 'anonymous'],
  ]);
}

function scriptTag(settings: Settings, {folder, integrity}: Release): string {
  const comments = settings.form === 'places' && commentsOf(settings);
  return tagOf('script', [
    ['async', true],
    ['src', `${folder}newsrack.js`],
    ['integrity', integrity['newsrack.js']!],
    ['crossorigin', 'anonymous'],
    ...(settings.feed ? [['data-feed', settings.feed] as const] : []),
    ...(comments ? [['data-comments', comments] as const] : []),
  ]);
}

/** A place may not say where comments are kept, so that the script tag does. */
function commentsOf({elements}: Settings): string | undefined {
  return elements.find(({tag}) => tag === 'member-comments')?.attributes['src'];
}

function elementTag(element: ChosenElement, settings: Settings, {elements}: Release): string {
  const {tag} = element;
  const facts = elements.find((each) => each.tag === tag);
  const attributes = (facts?.attributes ?? []).flatMap((each): Attribute[] => {
    const value = element.attributes[each.name]?.trim() ?? '';
    if (value === '' || value === each.default) return [];
    return [[each.name, each.kind === 'flag' || value]];
  });
  return settings.form === 'places'
    ? tagOf('div', [
        ['data-newsrack', tag],
        ...languageOf(settings),
        ...attributes.flatMap(inPlace),
      ])
    : tagOf(tag, [...attributes, ...languageOf(settings)]);
}

/** An element's attribute as its place has it. Some editors drop one that has no value. */
function inPlace([name, value]: Attribute): Attribute[] {
  return name === 'src' || name === 'backend'
    ? []
    : [[`data-${name}`, value === true ? 'true' : value]];
}

function languageOf({language}: Settings): Attribute[] {
  return language
    ? [
        ['lang', language],
        ['dir', directionOf(language)],
      ]
    : [];
}
