import {warn} from './warn.js';

/** `value` if it is one of `options`; the first of them if it is absent, or not one, and then the publisher is told. */
export function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  options: readonly T[],
): T {
  const found = options.find((option) => option == value);
  if (value && !found) warn(`${name}="${value}" is not one of ${options.join(', ')}`);
  return found ?? options[0]!;
}

/** `value` if it is a whole number from 1 to `most`; else `fallback`, and the publisher is told. */
export function within(name: string, value: number, most: number, fallback: number): number {
  if (value > 0 && value <= most && value % 1 == 0) return value;
  if (value != undefined) warn(`${name}="${value}" is not a whole number from 1 to ${most}`);
  return fallback;
}
