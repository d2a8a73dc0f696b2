/** Looks for everything there is to find in a feed. */
import {families} from './all-rules.js';
import {familyOf} from './family.js';
import type {Example, Finding, Fix, Found, Kind, Place, Severity} from './finding.js';
import {pathOf} from './path-of.js';
import type {Subject} from './subject.js';
import {harmless} from '../harmless.js';

/** How many places are shown of each finding. */
const most = 3;
/** How much of what stands there, in characters. */
const longest = 80;

const ranks: readonly Severity[] = ['error', 'warning', 'advice'];

/** What is to be said of the feed, what matters most first. */
export function judge(subject: Subject): Finding[] {
  const findings = families.flatMap(({rules}) =>
    rules.flatMap((rule) => {
      const found = rule.find(subject);
      return found ? [findingOf(rule, found, subject)] : [];
    }),
  );
  return inOrder(findings);
}

/** What matters most first, and else in the order given. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity));
}

/** What is to be done about a kind of finding in this family of formats. */
export function fixFor(fix: Fix, subject: Pick<Subject, 'format'>): string {
  return typeof fix === 'string' ? fix : fix[familyOf(subject.format)];
}

function findingOf(
  {code, severity, why, fix}: Kind,
  {sentence, places, fix: own}: Found,
  subject: Subject,
): Finding {
  return {
    code,
    severity,
    sentence,
    why,
    fix: own ?? fixFor(fix, subject),
    ...(places && {
      count: new Set(places.map(({item}) => item)).size,
      examples: places.slice(0, most).map((place) => exampleOf(place, subject)),
    }),
  };
}

function exampleOf({item, field, value}: Place, {format}: Subject): Example {
  const {index, data, article} = item;
  const id = data['id'];
  return {
    item: index + 1,
    path: pathOf(format, index, field),
    ...(typeof id === 'string' || typeof id === 'number' ? {id: harmless(String(id))} : {}),
    ...(article && {title: harmless(article.title, longest)}),
    ...(value !== undefined && value !== '' && {value: harmless(show(value), longest)}),
  };
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
