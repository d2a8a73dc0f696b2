export interface Fact {
  title: string;
  links: string[];
  dates: string[];
}
export function missing(
  facts: readonly Fact[],
  items: readonly {title?: string; url?: string; date_published?: string}[],
): string[];
