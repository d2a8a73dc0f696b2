/** The names in a comma-separated attribute; none where there is no such attribute. */
export function namesIn(list: string | null | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
