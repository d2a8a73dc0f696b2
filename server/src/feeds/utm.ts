/** What is added to links so that a publisher sees where readers come from. */
import type {UtmConfig} from './config.js';

/**
 * The address with these parameters; one that it has already is replaced. Everything else of it stays as it
 * is written. Stories are told apart without such parameters, so it is still the same story.
 */
export function addUtm(address: string, utm: UtmConfig = {}): string {
  const added = (['source', 'medium', 'campaign'] as const).flatMap((name) => {
    const value = utm[name];
    return value === undefined ? [] : [[`utm_${name}`, encodeURIComponent(value)] as const];
  });
  if (added.length === 0) return address;
  const names = new Set<string>(added.map(([name]) => name));
  const [, before = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address)!;
  const kept = query.split('&').filter((part) => part && !names.has(part.split('=')[0]!));
  const all = [...kept, ...added.map((pair) => pair.join('='))];
  return `${before}?${all.join('&')}${fragment}`;
}
