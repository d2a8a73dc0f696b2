/** Says of a source what its operator should know. */
import type {PolledSource} from './polled-source.js';
import {withoutPassword} from './source-address.js';

const units = [
  [24 * 60 * 60 * 1000, 'd'],
  [60 * 60 * 1000, 'h'],
  [60 * 1000, 'min'],
  [1000, 's'],
] as const;

/** What its operator should know of a source, a sentence for each thing; none when all is well. */
export function tellSource(source: PolledSource, now: number): string[] {
  return [tellFault(source, now), tellMove(source), tellEmpty(source)].filter(
    (sentence) => sentence !== undefined,
  );
}

/** Why the source could not be had, and what is shown of it instead. */
function tellFault({memory, feed}: PolledSource, now: number): string | undefined {
  const {fault, checked, notBefore = 0} = memory;
  if (fault === undefined) return undefined;
  const copy =
    feed && checked !== undefined
      ? `Its last good copy, ${ageOf(now - checked)} old, is used.`
      : 'There is no copy of it: nothing of it is shown.';
  const again =
    notBefore > now ? ` It is not asked again before ${ageOf(notBefore - now)} have passed.` : '';
  const sentence = /[.!?]$/.test(fault) ? fault : `${fault}.`;
  return `${sentence} ${copy}${again}`;
}

/** Where the source has moved for good. */
function tellMove({url, memory: {moved}}: PolledSource): string | undefined {
  return moved && `${spoken(url)} has moved for good to ${moved}; put that into the configuration.`;
}

/** That what was answered is in order, and nothing: whoever made it may not have meant to. */
function tellEmpty({url, feed}: PolledSource): string | undefined {
  return feed?.articles.length === 0
    ? `${spoken(url)} is a feed without stories, so nothing of it is shown.`
    : undefined;
}

const spoken = (url: string): string => withoutPassword(new URL(url));

/** A length of time in its largest unit: `3 h`. */
export function ageOf(milliseconds: number): string {
  const [size, name] = units.find(([one]) => milliseconds >= one) ?? units.at(-1)!;
  return `${Math.max(0, Math.floor(milliseconds / size))} ${name}`;
}
