/** When the stories are from. */
import type {Rule} from '../finding.js';
import type {Item} from '../subject.js';
import {counted} from '../words.js';

/** By how much a clock may be wrong without anybody noticing. */
const quarter = 15 * 60 * 1000;
/** RFC 3339, which also lets one write a space and small letters. */
const rfc3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
const zone = /([Zz]|[+-]\d\d:?\d\d|\b(GMT|UTC?|[ECMP][SD]T))$/;

const moments = ['date_published', 'date_modified', '_newsrack.expires', '_newsrack.embargo'];

const fixOfDates = {
  'JSON Feed': 'Write dates as RFC 3339: "2026-11-22T09:30:00Z".',
  RSS: 'Write <pubDate> as RFC 822: Sun, 22 Nov 2026 09:30:00 GMT; <dc:date> as 2026-11-22T09:30:00Z.',
  Atom: 'Write dates as RFC 3339: 2026-11-22T09:30:00Z.',
  WordPress: 'Ask for the field “date_gmt” as well; see _fields in the address.',
};

export const dateRules: readonly Rule[] = [
  {
    code: 'date-missing',
    severity: 'warning',
    title: 'An item has no date',
    why: 'It is shown without a time, and after all that have one.',
    fix: {
      'JSON Feed': 'Give the item a "date_published", such as "2026-11-22T09:30:00Z".',
      RSS: 'Give the <item> a <pubDate>, such as Sun, 22 Nov 2026 09:30:00 GMT.',
      Atom: 'Give the <entry> a <published>, such as 2026-11-22T09:30:00Z.',
      WordPress: fixOfDates.WordPress,
    },
    find({shown}) {
      const places = shown
        .filter(({data}) => !textAt(data, 'date_published'))
        .map((item) => ({item, field: 'date_published'}));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has no date', 'have no date', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'date-unreadable',
    severity: 'warning',
    title: 'A date cannot be read',
    why: 'It counts as absent: the story stands undated at the end, or is never withdrawn.',
    fix: fixOfDates,
    find({shown}) {
      const places = shown.flatMap((item) =>
        moments
          .filter((field) => textAt(item.data, field) && !isRead(item, field))
          .map((field) => ({item, field, value: textAt(item.data, field)})),
      );
      if (places.length === 0) return undefined;
      const count = new Set(places.map(({item}) => item)).size;
      return {
        sentence: `${counted(count, 'has a date that cannot be read', 'have dates that cannot be read', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'date-without-zone',
    severity: 'warning',
    title: 'A date does not say its time zone',
    why: 'It is taken for UTC, so that a story that was written elsewhere seems hours older than it is, or not written yet.',
    fix: fixOfDates,
    find({shown}) {
      const places = shown
        .filter((item) => isRead(item, 'date_published'))
        .map((item) => ({
          item,
          field: 'date_published',
          value: textAt(item.data, 'date_published'),
        }))
        .filter(({value}) => !zone.test(value) && value.includes(':'));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has a date without a time zone', 'have dates without a time zone', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'date-unusual',
    severity: 'advice',
    title: 'A date is written in another way than the format asks for',
    why: 'The elements read it. Other readers may not.',
    fix: fixOfDates,
    find({shown, format}) {
      if (format !== 'JSON Feed') return undefined;
      const places = shown
        .filter((item) => isRead(item, 'date_published'))
        .map((item) => ({
          item,
          field: 'date_published',
          value: textAt(item.data, 'date_published'),
        }))
        .filter(({value}) => zone.test(value) && !rfc3339.test(value));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has a date in another form than RFC 3339', 'have dates in another form than RFC 3339', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'date-ahead',
    severity: 'warning',
    title: 'A date lies in the future',
    why: 'The story stands above all news until then. Often local time is written as UTC. What is more than a day ahead, newsrack-server feed takes for undated.',
    fix: 'See whether the clock and the time zone of the publishing system are right. For a story that is not to be shown yet there is “embargo” in _newsrack.',
    find({shown, now}) {
      const places = shown
        .filter(({article}) => (article.published ?? 0) > now + quarter)
        .map((item) => ({
          item,
          field: 'date_published',
          value: textAt(item.data, 'date_published'),
        }));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has a date that lies ahead', 'have dates that lie ahead', shown.length)}.`,
        places,
      };
    },
  },
];

/** Whether the reader has made something of the date in this field. */
function isRead({article}: Item, field: string): boolean {
  const {published, modified, expires, embargo} = article!;
  const read = {
    date_published: published,
    date_modified: modified,
    '_newsrack.expires': expires,
    '_newsrack.embargo': embargo,
  };
  return read[field as keyof typeof read] !== undefined;
}

/** The text in a field, or '' if there is none. */
function textAt(data: Item['data'], field: string): string {
  let value: unknown = data;
  for (const name of field.split('.')) {
    value = value instanceof Object ? (value as Record<string, unknown>)[name] : undefined;
  }
  if (value === undefined || value === null) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).trim();
}
