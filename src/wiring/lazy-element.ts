// What every element has that loads something: it waits until it comes near the
// viewport, follows the clock, and gives the focus back to the reader.

import {LitElement, type PropertyDeclarations} from 'lit';
import {within} from '../lib/choose.js';
import {onTick} from '../lib/clock.js';
import {languageOf} from '../lib/language.js';
import type {Phrase} from '../lib/phrase.js';
import {say} from '../lib/words.js';

/** An element that loads what it shows once it comes near the viewport. */
export abstract class LazyElement extends LitElement {
  /** @internal Tells this element from one that the page calls the same. */
  static readonly newsrack = true;

  static override properties: PropertyDeclarations = {
    src: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    eager: {type: Boolean},
  };

  /** The address of what the element loads. */
  declare src?: string;
  /** The level of the element's heading, 1 to 6. */
  declare headingLevel: number;
  /** Fetch at once, not first when the element comes near the viewport. */
  declare eager: boolean;

  /** What takes the focus after an update, since the reader asked for it; a selector. */
  protected focusNext?: string;
  #isNear = false;
  #disconnect?: () => void;

  constructor() {
    super();
    this.headingLevel = 2;
    this.eager = false;
  }

  /** @internal Whether the time to load has come. */
  get active(): boolean {
    return this.#isNear || this.eager;
  }

  /** The level of the element's heading, checked. */
  protected get level(): number {
    return within('heading-level', this.headingLevel, 6, 2);
  }

  /** The time to load may have come. */
  protected abstract wake(): void;

  /** @internal A phrase in the language that the element stands in. */
  say(phrase: Phrase, value?: string | number): string {
    return say(languageOf(this), phrase, value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stopTicking = onTick(this.stateChanged);
    const near = new IntersectionObserver(
      (entries) => {
        this.#isNear ||= entries.at(-1)!.isIntersecting;
        this.wake();
      },
      {rootMargin: '800px'},
    );
    near.observe(this);
    this.#disconnect = () => {
      stopTicking();
      near.disconnect();
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnect!();
  }

  protected override updated(): void {
    const target = this.focusNext && this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (target) {
      this.focusNext = undefined;
      // Unless the reader has gone on to something else.
      if (document.activeElement == document.body || this.matches(':focus-within')) target.focus();
    }
  }

  /** @internal What the element shows is not what it was. */
  readonly stateChanged = (): void => {
    this.requestUpdate();
  };
}
