// Shows a snippet, and measures it: in the window that is shown and, out of sight, in a phone's.

import type {Measured, Report, Sizes} from './report.js';
import {margins, Preview} from './preview.js';

/** The width of a phone's window, in pixels. */
const phone = 390;

/** What is known of a snippet that is shown. */
export interface Measurement {
  readonly measured: Measured;
  readonly isScriptMissing: boolean;
}

/** Shows snippets on a stage. */
export class MeasuredPreview {
  readonly #stage: HTMLElement;
  readonly #wide: Preview;
  readonly #narrow: Preview;
  #sizes: {wide?: Sizes; narrow?: Sizes} = {};
  #needsNarrow = false;

  /**
   * `backstage` is out of sight. `tell` is called when a snippet has been measured, and when its
   * sizes change after that.
   */
  constructor(
    stage: HTMLElement,
    backstage: HTMLElement,
    reporter: string,
    private readonly tell: (measurement: Measurement) => void,
  ) {
    this.#stage = stage;
    this.#wide = new Preview(stage, reporter, (report) => this.#take('wide', report));
    this.#narrow = new Preview(backstage, reporter, (report) => this.#take('narrow', report));
  }

  /** Whether this snippet is what is shown, or about to be. */
  shows(snippet: string): boolean {
    return this.#wide.shows(snippet);
  }

  /** Shows a snippet whose elements are so wide at most, or as wide as the stage; nothing if it is empty. */
  show(snippet: string, width: number | undefined): void {
    if (this.shows(snippet)) return;
    this.#sizes = {};
    this.#needsNarrow = (width ?? this.#stage.clientWidth) > phone;
    this.#wide.show(snippet, width);
    this.#narrow.show(this.#needsNarrow ? snippet : '', phone - margins);
  }

  #take(which: 'wide' | 'narrow', {isReady, isScriptMissing, sizes}: Report): void {
    if (isReady) this.#sizes[which] = sizes;
    const {wide = {}, narrow} = this.#sizes;
    const isMeasured = this.#sizes.wide && (narrow || !this.#needsNarrow);
    if (isMeasured || isScriptMissing) this.tell({measured: {wide, narrow}, isScriptMissing});
  }
}
