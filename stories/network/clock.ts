/**
 * When stories take place. The clock starts at the same moment every time and runs on from there, so
 * that what a story says of time is the same on every machine and every day.
 */
export const now = Date.parse('2026-11-22T12:00:20Z');

const RealDate = Date;
const shift = now - RealDate.now();

/** The browser’s own dates, of another day. */
class StoryDate extends RealDate {
  constructor(...values: unknown[]) {
    // Without a value it is the present; with some, what these say.
    super(...((values.length ? values : [StoryDate.now()]) as [number]));
  }

  static override now(): number {
    return RealDate.now() + shift;
  }
}

/** Sets the page’s clock. */
export function startClock(): void {
  globalThis.Date = new Proxy(StoryDate, {
    // Called as a function, Date says what time it is.
    apply: () => new StoryDate().toString(),
  }) as unknown as DateConstructor;
}

/** So many minutes before the stories begin, in milliseconds since 1970. */
export const minutesAgo = (minutes: number): number => now - minutes * 60_000;
