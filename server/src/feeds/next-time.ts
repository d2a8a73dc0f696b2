/** When a source may be asked again: as its publisher wishes, and less often while it fails. */

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/** A publisher who asks for more time than this is taken to have made a mistake. */
const longestWish = 24 * hour;
/** Failures never keep a source from being asked for longer than this, or than its usual interval. */
const longestPause = hour;
/** How long what is gone for good is left alone. It is asked once more then, since mistakes happen. */
export const goneFor = 7 * 24 * hour;

/**
 * For how many milliseconds the publisher wants not to be asked again: what is left of `max-age`, else the
 * time until `Expires`, or the feed's own `ttl` (minutes), whichever is longer.
 */
export function wishOf(headers: Headers, ttl: number | undefined, now: number): number {
  const wish = Math.max(freshFor(headers, now), (ttl ?? 0) * minute);
  return Math.min(Math.max(wish, 0), longestWish);
}

/** `Retry-After` in milliseconds from now, be it seconds or a date; undefined without one. */
export function retryAfter(headers: Headers | undefined, now: number): number | undefined {
  const said = headers?.get('retry-after')?.trim();
  if (!said) return undefined;
  const wait = /^\d+$/.test(said) ? Number(said) * second : Date.parse(said) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestWish);
}

/**
 * How long to leave a source alone that has failed so many times in a row: twice as long each time, and at
 * random up to a third more, so that many that failed together do not come back together.
 */
export function pauseAfter(failures: number, every: number, random: () => number): number {
  const longest = Math.max(every, longestPause);
  const pause = Math.min(every * 2 ** Math.min(failures - 1, 20), longest);
  return pause * (1 + random() / 3);
}

/** An interval with a twentieth more or less, so that sources spread out over it. */
export function spread(every: number, random: () => number): number {
  return every * (0.95 + random() / 10);
}

/**
 * The `ttl` of an RSS channel, in minutes. It is looked for in the text, since it stands before the items
 * and says nothing that an article has.
 */
export function ttlOf(text: string): number | undefined {
  if (!/^\ufeff?\s*</.test(text)) return undefined;
  const [head = ''] = text.split(/<item[\s>]/, 1);
  const [, minutes] = /<ttl>\s*(\d{1,6})\s*<\/ttl>/.exec(head) ?? [];
  return minutes === undefined ? undefined : Number(minutes);
}

/** RFC 9111, section 4.2.1, for a cache of one's own. */
function freshFor(headers: Headers, now: number): number {
  const control = headers.get('cache-control') ?? '';
  if (/\bno-(store|cache)\b/i.test(control)) return 0;
  const [, age] = /\bmax-age\s*=\s*"?(\d+)/i.exec(control) ?? [];
  // How long it has been in a cache on the way.
  const spent = Number(headers.get('age') ?? 0) || 0;
  if (age !== undefined) return (Number(age) - spent) * second;
  const expires = Date.parse(headers.get('expires') ?? '');
  // By the clock of whoever wrote it.
  const date = Date.parse(headers.get('date') ?? '') || now;
  return Number.isNaN(expires) ? 0 : expires - date - spent * second;
}
