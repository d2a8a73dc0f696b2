// Dates as feeds write them. RSS asks for RFC 822 and Atom for RFC 3339; what stands there is
// anything that a person, or a template in any language, takes for a date.

/** Hours from UTC of the zones that feeds name. RFC 822's, and those of the places news comes from. */
const zones: Record<string, number> = {
  __proto__: null as never,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  ast: -4,
  adt: -3,
  nst: -3.5,
  ndt: -2.5,
  brt: -3,
  art: -3,
  bst: 1,
  west: 1,
  cet: 1,
  met: 1,
  mez: 1,
  cest: 2,
  mest: 2,
  mesz: 2,
  eet: 2,
  eest: 3,
  sast: 2,
  wat: 1,
  cat: 2,
  eat: 3,
  msk: 3,
  trt: 3,
  gst: 4,
  pkt: 5,
  ist: 5.5,
  npt: 5.75,
  wib: 7,
  ict: 7,
  hkt: 8,
  sgt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  acst: 9.5,
  aest: 10,
  acdt: 10.5,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
};

/** How the names of the months begin in English and in the languages whose templates forget that it is asked for. */
const months =
  'jan|ene|gen|sty|янв_feb|fév|fev|lut|фев_mar|mär|mrz|maa|mrt|már|мар_apr|avr|abr|kwi|апр_may|mai|maj|mei|mag|máj|ма[йя]_jun|juin|giu|cze|июн_jul|juil|lug|lip|июл_aug|aoû|aou|ago|sie|авг_sep|set|wrz|сен_oct|okt|out|ott|paź|окт_nov|noy|lis|ноя_dec|déc|dez|dic|des|gru|ara|дек'
    .split('_')
    .map((starts) => new RegExp(`^(${starts})`));

const iso =
  /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:[t\s]+(\d\d?)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?\s*(.*))?)?)?$/;

/**
 * A date of a feed as RFC 3339 in UTC; undefined where it is none. One that names no zone
 * is taken for UTC, so that every reader sees the same moment.
 */
export function feedDate(value: string | undefined): string | undefined {
  // What is longer is no date, and costs time.
  const text = inOrder(value?.trim().slice(0, 99).toLowerCase() ?? '');
  const [, ...parts] = iso.exec(text) ?? [];
  if (parts[0]) {
    const [year = '', month = '1', day = '1', hour = '0', minute = '0', second = '0', zone = ''] =
      parts;
    return moment([+year, +month, +day, +hour, +minute, +second], zone);
  }
  // Seconds, or milliseconds, since 1970.
  if (/^\d{9,13}$/.test(text)) {
    return rfc3339(+text * (text.length > 11 ? 1 : 1000));
  }
  // What stands in brackets names the zone once more.
  return inWords(text.replace(/\(.*/, ''));
}

/** Dates in figures with the year first: "2024/9/2", "2024年9月2日"; and those of Europe, which have points: "02.09.2024". */
function inOrder(text: string): string {
  const two = (figures: string) => figures.padStart(2, '0');
  return text
    .replace(
      /^(\d{4})([-/.]|年 ?)(\d\d?)([-/.]|月 ?)(\d\d?)(?!\d)日?/,
      (_, year: string, __, month: string, ___, day: string) => `${year}-${two(month)}-${two(day)}`,
    )
    .replace(
      /^(\d\d?)\.(\d\d?)\.(\d{4})(?!\d),?/,
      (_, day: string, month: string, year: string) => `${year}-${two(month)}-${two(day)}`,
    );
}

/** "Wed, 02 Oct 2002 13:00:00 EST", "October 2, 2002 1:00 pm", "Mi, 2. Okt 02 13:00 MESZ". */
function inWords(text: string): string | undefined {
  const clock = /(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:[.,]\d+)?\s*(?:([ap])\.?m\b)?/.exec(
    text.replace(/\d+\.(?= ?\p{L})/gu, ' '),
  );
  const [time = '', hours = '0', minute = '0', second = '0', half] = clock ?? [];
  const [before = '', after = ''] = time ? text.split(time.trim(), 2) : [text];
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  // The day of the week comes first, and "mar." is a Tuesday too: so the last word counts.
  const month = words
    .filter((word) => !Object.hasOwn(zones, word))
    .map((word) => months.findIndex((starts) => starts.test(word)) + 1)
    .filter(Boolean)
    .at(-1);
  const numbers = before.match(/\d+/g) ?? [];
  const year = /(?:^|[\s,-])(\d{4})\b/.exec(before + ' ' + after.replace(/[+-]\d{4}/, ''))?.[1];
  const day = numbers.find((number) => number.length < 3);
  if (!month || !day || !(year ?? numbers[1])) return;
  const hour = half ? (+hours % 12) + (half == 'p' ? 12 : 0) : +hours;
  return moment([fullYear(year ?? numbers[1]!), month, +day, hour, +minute, +second], after);
}

/** RFC 822 has years of two digits: those of this century, unless they lie far ahead. */
function fullYear(year: string): number {
  return year.length > 2 ? +year : +year + (+year < 70 ? 2000 : 1900);
}

function moment(
  [year, month, day, hour, minute, second]: [number, number, number, number, number, number],
  zone: string,
): string | undefined {
  const isPossible =
    year > 1000 &&
    month > 0 &&
    month < 13 &&
    day > 0 &&
    day < 32 &&
    hour < 25 &&
    minute < 60 &&
    second < 61;
  const ms = Date.UTC(year, month - 1, day, hour, minute, second) - offset(zone) * 3_600_000;
  return isPossible ? rfc3339(ms) : undefined;
}

/** Hours from UTC that a zone stands for; 0 for one that nobody knows. */
function offset(zone: string): number {
  const [, sign, hours, minutes = '0'] = /([+-])(\d\d?):?(\d\d)?/.exec(zone) ?? [];
  if (sign) return (+hours! + +minutes / 60) * (sign == '-' ? -1 : 1);
  // "Pacific Standard Time" is PST.
  const name = / time\b/.test(zone)
    ? zone.match(/\b[a-z]/g)!.join('')
    : zone.match(/\b[a-z]{3,4}\b/)?.[0];
  return (name && zones[name]) || 0;
}

function rfc3339(ms: number): string | undefined {
  const date = new Date(ms);
  const text = Number.isNaN(+date) ? '' : date.toISOString();
  return /^\d/.test(text) ? text.replace('.000Z', 'Z') : undefined;
}
