import type {ElementFacts} from './facts/elements.js';
import type {ThemeBook} from './facts/themes.js';
import type {Finding} from './feed/finding.js';
import type {Settings} from './settings.js';
import type {Snippet} from './snippet/snippet.js';

/** All that the page shows. */
export interface State {
  readonly settings: Settings;
  readonly elements: readonly ElementFacts[];
  readonly themeBook: ThemeBook;
  readonly languages: readonly string[];
  readonly snippet: Snippet;
  /** What was found at the feed's address; undefined while it is asked, or if there is none. */
  readonly finding?: Finding;
  readonly isAsking: boolean;
  /** Whether the snippet has the sizes of what is chosen now. */
  readonly isMeasured: boolean;
  /** What to know before it is pasted. */
  readonly hints: readonly string[];
  /** The last word on copying. */
  readonly copied: string;
}

/** What the page lets its reader do. */
export interface Actions {
  /** Changes a part of the settings. Changes of one `field` in a row are one step back. */
  change(part: Partial<Settings>, field: string): void;
  /** Copies a text, which `place` shows. */
  copy(text: string, place: Element): void;
}
