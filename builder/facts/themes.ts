// The themes there are, and what each says of every custom property.

/** dist/themes/tokens.json: the custom properties, and what each theme sets them to. */
export interface ThemeBook {
  readonly tokens: readonly Token[];
  readonly themes: readonly Theme[];
}

/** A custom property. */
export interface Token {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly default: string;
}

/** A named set of values for the custom properties. */
export interface Theme {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The custom properties that a theme sets otherwise than they are by themselves. */
export function propertiesOf({tokens, themes}: ThemeBook, name: string): Record<string, string> {
  const {values = {}} = themes.find((theme) => theme.name === name) ?? {};
  return Object.fromEntries(
    tokens
      .filter((token) => values[token.name] && values[token.name] !== token.default)
      .map((token) => [token.name, values[token.name]!]),
  );
}

/** The custom properties that hold a colour. */
export function coloursOf({tokens}: ThemeBook): Token[] {
  return tokens.filter(({type}) => type === 'color');
}
