// Tells the dateline that opens a wire story from what only looks like one. It goes by shape: a
// place in capitals, or one with an agency, a day or a country behind it; then a dash; then a new
// sentence. Where a shape fits too much, it goes by what it knows. It rather refuses than guesses:
// a story without a city is missed in a list, but one in the wrong city misleads.

import type {City} from './article.js';
import {agencies, callSign, cities, labels, months, namesakes, states} from './dateline-words.js';

/** What comes before the story, what sets it off, and the first character of the story. */
const parts = /^(.{2,120}?)(: | ?[—–] ?| ?--+ ?| - ?|(?<=\.)- ?|(?<=\/)\. )(.?)/u;
const byline = /^(?:By|Por|Par|Von) [^—–]{3,80}?\p{Ll}\.? (?=\p{Lu}{2})/u;
const startOfSentence = /[\p{Lu}\p{Lt}\p{Lo}\d"'“”‘«»„¿¡([$€£]/u;

const agency = / ?(?:\(([^()]+)\)|(?<= )\/([^/]+)\/)\.?$/;
const day = (month: string): RegExp =>
  RegExp(
    `[,.]? (?:(?:le )?\\d{1,2}(?:er|st|nd|rd|th|[.º])? (?:de )?(?:${month})\\p{L}*|(?:${month})\\p{L}*\\.? \\d{1,2}(?:st|nd|rd|th)?)\\.?(?:,? (?:de )?\\d{4})?$`,
    'iu',
  );
const knownDay = day(months);
/** Beside an agency’s name no other word has a number. */
const anyDay = day('\\p{L}{3}');

/** The words inside a name that are not capitalised. */
const small = 'al|am|an|au|da|de|del|der|di|do|du|el|en|es|im|la|le|les|of|sur|upon';
const smallWords = RegExp(`(?<=[ -])(?:d(?=[’'])|(?:${small})(?=[ -]))`, 'gi');
const capitals = /^(?=(?:.*\p{Lu}){3})\p{Lu}[\p{Lu}\p{M}.'’ -]+$/u;
const capitalised = RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}.'’]+(?:[ -](?:(?:${small})[ -]){0,2}\\p{Lu}[\\p{L}\\p{M}.'’]+){0,3}$`,
  'u',
);
const uncased = /^[\p{Lo}\p{M} ]{2,25}$/u;
const regionName = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,34}$/u;

/** Agencies of East Asia put the place, the day and their name in an order of their own. */
const easternDateline =
  /^(?:[（(【]?(?:新[华華]社|中新[社网]|中央社)(\p{sc=Han}{2,6}?)(?:\d+月)?\d+日[电電]|[［[](\p{L}{2,10})[ \u3000][\d０-９]+日[ \u3000](?:ロイター|共同)|[[(](\p{sc=Hangul}{2,6})=(?:연합뉴스|뉴시스|뉴스1))/u;

/** What stands before a story’s first sentence, taken apart. */
interface Head {
  readonly name: string;
  /** The country or state, the last that is given. */
  readonly region?: string;
  readonly isDated: boolean;
  /** What stands in brackets, and whether it is an agency. */
  readonly filedBy?: string;
  readonly isFiled: boolean;
  /** Whether a dash sets it off. A colon stands behind much else. */
  readonly isDash: boolean;
  readonly opensSentence: boolean;
}

/**
 * The city of the dateline that opens a wire story: "RIYADH, Saudi Arabia — …". Where it stands
 * alone, it is one of the world’s large cities or of `names`.
 */
export function cityOfDateline(opening: string, names: readonly string[] = []): City | undefined {
  const text = tidy(opening);
  const eastern = easternDateline.exec(text);
  if (eastern) return {name: eastern.slice(1).find(Boolean)!};
  const head = takeApart(text);
  if (!head || !isDateline(head, names)) return;
  const name = readable(head.name);
  const {region = ''} = head;
  // "PARIS, Texas" is another place than Paris, and says so by its state.
  return {name: namesakes.test(name) && states.test(region) ? `${name}, ${region}` : name};
}

function tidy(opening: string): string {
  return (
    opening
      .slice(0, 300)
      .replace(/[\u200b-\u200f\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      // Markup between the words leaves spaces where nobody writes any.
      .replace(/ (?=[,)])|(?<=\() /g, '')
      .trim()
      .replace(byline, '')
      // The agency, where it comes first or is set off itself.
      .replace(/^\(\p{Lu}+\) - /u, '')
      .replace(/--\(/, ' (')
  );
}

function takeApart(text: string): Head | undefined {
  const [, head = '', mark, next = ''] = parts.exec(text) ?? [];
  const brackets = agency.exec(head);
  const filedBy = brackets?.[1] ?? brackets?.[2];
  const isFiled = !!filedBy && agencies.test(filedBy);
  const named = head.slice(0, brackets?.index);
  const dated = knownDay.exec(named) ?? (isFiled ? anyDay.exec(named) : undefined);
  const [places = '', ...regions] = named.slice(0, dated?.index).split(', ');
  // Of several places the first.
  const name = places.split('/')[0]!;
  if (labels.test(name) || regions.length > 2 || regions.some((one) => !regionName.test(one))) {
    return undefined;
  }
  return {
    name,
    region: regions.at(-1),
    isDated: !!dated,
    filedBy,
    isFiled,
    isDash: mark != ': ',
    opensSentence: startOfSentence.test(next),
  };
}

function isDateline(head: Head, names: readonly string[]): boolean {
  const {name, region, isDated, filedBy, isFiled, isDash, opensSentence} = head;
  if (capitals.test(name)) {
    if (isFiled || isDated) return true;
    if (!opensSentence) return false;
    if (region) return isDash;
    return filedBy ? callSign.test(filedBy) : isCity(name, names);
  }
  if (capitalised.test(name)) {
    return isFiled || (isDash && opensSentence && (isDated || isCountry(region)));
  }
  return isFiled && uncased.test(name);
}

/** A name in capitals as it is written otherwise: "Port of Spain", "L’Aquila", "St. John’s". */
function readable(name: string): string {
  return name == name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/(?<!\p{L}\p{M}*|\p{L}{2}[’'])\p{L}/gu, (start) => start.toUpperCase())
        .replace(smallWords, (word) => word.toLowerCase())
        .normalize()
    : name;
}

let timeZones: Set<string> | undefined;

/** Whether this is a city that is known: to whoever asks, to us, or to the platform’s clock. */
function isCity(name: string, names: readonly string[]): boolean {
  timeZones ??= new Set(
    Intl.supportedValuesOf('timeZone').flatMap(
      (zone) =>
        // The oceans’ islands have names like Christmas.
        /^(?:Africa|America|Asia|Australia|Europe)\/(\w+)$/
          .exec(zone)?.[1]
          ?.toUpperCase()
          .replaceAll('_', ' ') ?? [],
    ),
  );
  return cities.test(name) || timeZones.has(name) || names.some((one) => one.toUpperCase() == name);
}

/** What datelines call a country, and the platform does not. */
const alsoCountries = ['England', 'Scotland', 'Wales', 'Gaza', 'Turkey'];
let countries: Set<string> | undefined;

/** Whether this is a country in a language of the large agencies, as the platform knows them. */
function isCountry(name: string | undefined): boolean {
  if (!name) return false;
  countries ??= new Set([
    ...alsoCountries,
    // English papers write "UK", too.
    ...countriesIn('en', 'short'),
    ...['en', 'fr', 'de', 'es', 'it', 'pt'].flatMap((language) => countriesIn(language, 'long')),
  ]);
  return countries.has(name);
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function countriesIn(language: string, style: 'long' | 'short'): string[] {
  const names = new Intl.DisplayNames(language, {type: 'region', style, fallback: 'none'});
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => names.of(code)?.replace('&', 'and') ?? []);
}
