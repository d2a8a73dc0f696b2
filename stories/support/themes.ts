// The custom properties and the themes, as the build describes them.

import look from '../../dist/themes/tokens.json' with {type: 'json'};

/** A public custom property. */
export interface Token {
  readonly name: string;
  /** `color`, `dimension`, `fontFamily`, `number` and so on. */
  readonly type: string;
  readonly description: string;
  readonly default?: string;
}

/** A ready-made look. */
export interface Theme {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** Every custom property there is. */
export const tokens: readonly Token[] = look.tokens;

/** Every theme there is. */
export const themes: readonly Theme[] = look.themes;

const styleSheets = import.meta.glob<string>('../../dist/themes/*.css', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** The stylesheet of a theme. */
export function styleSheetOf(name: string): string {
  return styleSheets[`../../dist/themes/${name}.css`] ?? '';
}
