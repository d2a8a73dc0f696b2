/** Small things that the sentences of the report are made of. */

/** `1 item has` and `3 items have`; with a whole that is larger, `3 of 20 items have`. */
export function counted(count: number, one: string, many: string, whole?: number): string {
  const verb = count === 1 ? one : many;
  if (whole === undefined || whole <= count) {
    const all = whole === count && count > 2 ? 'all ' : '';
    return capital(`${all}${count} ${count === 1 ? 'item' : 'items'} ${verb}`);
  }
  return `${count} of ${whole} items ${verb}`;
}

/** The names in a list as one writes them: `a, b and c`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** `250 kB`; `8.0 MB`. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
