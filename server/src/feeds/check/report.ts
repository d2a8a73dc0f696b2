/** The report on one feed, as machines get it with `--json`. Its shape is a promise: see docs/check.md. */
import type {SourceFormat} from '../read-source.js';
import type {Answer} from './answer.js';
import type {Finding, Severity} from './finding.js';
import {judge} from './judge.js';
import type {Placing} from './placed-by.js';
import {placedBy} from './placed-by.js';
import type {Subject} from './subject.js';

/** The version of the shape. It goes up when something is taken away or changes its meaning. */
export const reportVersion = 1;

/** What is known of a feed, beside what is wrong with it. */
export interface FeedFacts {
  readonly format: SourceFormat;
  /** The `version` of a JSON Feed. */
  readonly version?: string;
  readonly title?: string;
  readonly language?: string;
  /** How many items there are, and how many of them show. */
  readonly items: number;
  readonly shown: number;
  /** The dates of the newest and the oldest story that show. */
  readonly newest?: string;
  readonly oldest?: string;
  readonly bytes: number;
  /** By what the stories that show are placed in a city. */
  readonly placed: Readonly<Record<Placing | 'nowhere', number>>;
}

/** How the feed came. */
export interface AnswerFacts {
  readonly url: string;
  readonly status: number;
  readonly contentType?: string;
  readonly seconds: number;
  readonly redirects: readonly {
    readonly from: string;
    readonly to: string;
    readonly status: number;
  }[];
}

/** The report on one address or file. */
export interface FeedReport {
  /** What was asked for, as it was written, without a password. */
  readonly input: string;
  /** Absent where there was no feed to be read. */
  readonly feed?: FeedFacts;
  /** Absent for a file, and where nobody answered. */
  readonly answer?: AnswerFacts;
  readonly findings: readonly Finding[];
}

/** Everything, as `--json` prints it. */
export interface Report {
  readonly version: typeof reportVersion;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
  readonly reports: readonly FeedReport[];
}

/** The report on a feed that could be read. */
export function reportOn(input: string, subject: Subject): FeedReport {
  return {
    input,
    feed: factsOf(subject),
    ...(subject.answer && {answer: answerFactsOf(subject.answer)}),
    findings: judge(subject),
  };
}

/** Everything that was asked for in one. */
export function gather(reports: readonly FeedReport[]): Report {
  const count = (severity: Severity) =>
    reports.flatMap(({findings}) => findings).filter((one) => one.severity === severity).length;
  return {
    version: reportVersion,
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
    reports,
  };
}

/** What is told of how a feed came. */
export function answerFactsOf({url, status, headers, seconds, hops}: Answer): AnswerFacts {
  const contentType = headers.get('content-type');
  return {
    url,
    status,
    ...(contentType !== null && {contentType}),
    seconds: Math.round(seconds * 1000) / 1000,
    redirects: hops.map(({from, to, status: moved}) => ({from, to, status: moved})),
  };
}

function factsOf({format, data, items, shown, bytes, cities}: Subject): FeedFacts {
  const dates = shown.flatMap(({article}) => article.published ?? []).sort((a, b) => a - b);
  const [oldest, newest] = [dates[0], dates.at(-1)];
  const placed = {field: 0, tag: 0, place: 0, dateline: 0, nowhere: 0};
  for (const {article} of shown) placed[placedBy(article, cities)?.by ?? 'nowhere']++;
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : undefined);
  return {
    format,
    ...(format === 'JSON Feed' && {version: text('version')}),
    title: text('title'),
    language: text('language'),
    items: items.length,
    shown: shown.length,
    ...(newest !== undefined && {newest: new Date(newest).toISOString()}),
    ...(oldest !== undefined && {oldest: new Date(oldest).toISOString()}),
    bytes,
    placed,
  };
}
