/** Everything that a publisher has chosen: what the snippet is made from. */
export interface Settings {
  /** The address of the feed; empty while there is none. */
  readonly feed: string;
  readonly elements: readonly ChosenElement[];
  /** The name of a theme; empty for the elements' own look, which follows the page. */
  readonly theme: string;
  /** Colours in place of the theme's: `#rrggbb` by custom property. */
  readonly colours: Readonly<Record<string, string>>;
  readonly scheme: Scheme;
  /** BCP 47 tag; empty for the language of the page around. */
  readonly language: string;
  /** The widest that the elements become, in pixels; undefined for as wide as their place. */
  readonly width?: number;
  readonly form: Form;
}

/** An element, and the attributes that are not as they are by themselves. */
export interface ChosenElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Light or dark: as the page around, always one, or as the reader's device has it. */
export const schemes = ['page', 'light', 'dark', 'device'] as const;
export type Scheme = (typeof schemes)[number];

/** Tags of ours, or places for editors that strip these. */
export const forms = ['tags', 'places'] as const;
export type Form = (typeof forms)[number];

/** The least and the most that a width may be, in pixels. */
export const widths = {least: 200, most: 2000};

/** What is chosen before anybody has chosen anything. */
export const untouched: Settings = {
  feed: '',
  elements: [{tag: 'recent-news', attributes: {}}],
  theme: '',
  colours: {},
  scheme: 'page',
  language: '',
  form: 'tags',
};

/** The attributes chosen for an element, or undefined where it is not shown. */
export function attributesOf(
  {elements}: Settings,
  tag: string,
): ChosenElement['attributes'] | undefined {
  return elements.find((element) => element.tag === tag)?.attributes;
}
