import type {Manifest} from './elements.js';
import type {ThemeBook} from './themes.js';

/** What the build knows and the page carries; scripts/bundle/builder.mjs puts it in place of this name. */
declare const BUILT: {
  /** dist/custom-elements.json */
  readonly manifest: Manifest;
  /** dist/themes/tokens.json */
  readonly themeBook: ThemeBook;
  /** BCP 47 tags of the languages that the elements have words in. */
  readonly languages: readonly string[];
  /** dist/integrity.json: what pins each file that a page loads. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The version in package.json. */
  readonly version: string;
};

export const {manifest, themeBook, languages, integrity, version} = BUILT;
