/** An absolute http(s) address for what a feed has, relative or not; undefined for anything else. */
export function httpUrl(value: string | undefined, base: string): string | undefined {
  const text = value?.trim();
  if (!text || !URL.canParse(text, base)) return;
  const {href, protocol} = new URL(text, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
