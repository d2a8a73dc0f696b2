// Moments as readers say them, by Intl. Times are milliseconds since 1970.

/** "3 hours ago", for up to a week back; then the date. Never in the future. */
export function ago(time: number, language: string): string {
  const minutes = Math.max(0, Math.floor((Date.now() - time) / 60_000));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  return days > 6
    ? format(time, language, {dateStyle: 'medium'})
    : new Intl.RelativeTimeFormat(language, {numeric: 'auto'}).format(
        -(days || hours || minutes),
        days ? 'day' : hours ? 'hour' : minutes ? 'minute' : 'second',
      );
}

/** "14:05" for a time of today, else the date with it. */
export function clockTime(time: number, language: string): string {
  const isToday = new Date(time).toDateString() == new Date().toDateString();
  return format(time, language, {dateStyle: isToday ? undefined : 'medium', timeStyle: 'short'});
}

/** "Sunday, 22 November 2026 at 14:05". */
export function fullDate(time: number, language: string): string {
  return format(time, language, {dateStyle: 'full', timeStyle: 'short'});
}

function format(time: number, language: string, style: Intl.DateTimeFormatOptions): string {
  return new Date(time).toLocaleString(language, style);
}
