/** The report in words for people, in lines that fit every terminal. */
import type {Example, Finding, Severity} from './finding.js';
import type {FeedFacts, FeedReport, Report} from './report.js';
import {harmless} from '../harmless.js';
import {listed, sizeOf} from './words.js';

const width = 80;
const indent = '  ';

/** The codes that colour a terminal’s text. */
const colours: Readonly<Record<Severity, number>> = {error: 31, warning: 33, advice: 36};

/** How the report is to look. */
export interface Look {
  /** Whether it goes to a terminal that shows colours. */
  readonly isColoured: boolean;
}

/** All of it, with a line feed at the end. */
export function writeReport(report: Report, look: Look): string {
  const parts = report.reports.map((one) => writeOne(one, look));
  return `${[...parts, wrapped(summaryOf(report))].join('\n\n')}\n`;
}

function writeOne({input, feed, answer, findings}: FeedReport, look: Look): string {
  const head = [input === '-' ? 'Standard input' : harmless(input, 500)];
  if (feed) head.push(...aboutFeed(feed).map((line) => wrapped(line)));
  if (answer && answer.redirects.length > 0) head.push(wrapped(`It was found at ${answer.url}.`));
  return [head.join('\n'), ...findings.map((finding) => writeFinding(finding, look))].join('\n\n');
}

function aboutFeed(feed: FeedFacts): string[] {
  const {format, version, title, language, items, shown, newest, oldest, bytes} = feed;
  const number = /(\d[\d.]*)$/.exec(version ?? '')?.[1];
  const what = [
    number ? `${format} ${number}` : format,
    ...(language ? [`in “${harmless(language, 20)}”`] : []),
    items === 1 ? '1 item' : `${items} items`,
    sizeOf(bytes),
  ].join(', ');
  const lines = [title ? `“${harmless(title, 100)}”: ${what}.` : `${what}.`];
  if (items === 0) return lines;
  const span = newest && oldest ? spanOf(dayOf(oldest), dayOf(newest)) : '';
  const many =
    shown === items
      ? items === 1
        ? 'It shows'
        : 'All show'
      : `${shown} of them ${shown === 1 ? 'shows' : 'show'}`;
  return [...lines, `${many}${span}.`, ...aboutCities(feed)];
}

function aboutCities({placed, shown}: FeedFacts): string[] {
  const {field, tag, place, dateline, nowhere} = placed;
  if (shown === 0 || nowhere === shown) return [];
  const by = [
    [field, 'by the feed’s word'],
    [tag, 'by a tag'],
    [place, 'by a place’s name'],
    [dateline, 'by the dateline'],
  ] as const;
  const found = by.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`);
  return [`In a city: ${listed(found)}${nowhere > 0 ? `; ${nowhere} are in none` : ''}.`];
}

function writeFinding(finding: Finding, {isColoured}: Look): string {
  const {code, severity, sentence, why, fix, examples = [], count = 0} = finding;
  const mark = isColoured ? `\u001B[${colours[severity]}m${severity}\u001B[0m` : severity;
  const [first = '', ...rest] = wrapped(`${severity}  ${sentence} [${code}]`, indent).split('\n');
  const lines = [mark + first.slice(severity.length), ...rest, wrapped(`${indent}${why}`, indent)];
  lines.push(wrapped(`${indent}Fix: ${fix}`, indent.repeat(2)));
  for (const example of examples) {
    lines.push(wrapped(`${indent}At ${placeOf(example)}`, indent.repeat(2)));
  }
  const places = new Set(examples.map(({item}) => item)).size;
  if (count > places && places > 0) lines.push(`${indent}and in ${count - places} more`);
  return lines.join('\n');
}

function placeOf({path, title, id, value}: Example): string {
  const name = title ?? id;
  const what = value === undefined || value === title ? '' : `: ${value}`;
  return `${path}${name ? ` (“${name}”)` : ''}${what}`;
}

function summaryOf({errors, warnings, advice}: Report): string {
  const parts = [
    ...(errors > 0 ? [errors === 1 ? '1 error' : `${errors} errors`] : []),
    ...(warnings > 0 ? [warnings === 1 ? '1 warning' : `${warnings} warnings`] : []),
    ...(advice > 0 ? [advice === 1 ? '1 piece of advice' : `${advice} pieces of advice`] : []),
  ];
  return parts.length > 0 ? `${listed(parts)}.` : 'Nothing to mend.';
}

function spanOf(first: string, last: string): string {
  return first === last ? `, of ${first}` : `, from ${first} to ${last}`;
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The text in lines, of which all but the first begin with `margin`. Long words stay whole. */
function wrapped(text: string, margin = ''): string {
  const [, start = '', rest = ''] = /^( *)([^]*)$/.exec(text) ?? [];
  const lines = [start];
  for (const word of rest.split(' ')) {
    const line = lines.at(-1)!;
    if (line.trim() !== '' && line.length + 1 + word.length > width) lines.push(margin + word);
    else lines[lines.length - 1] = line.trim() === '' ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}
