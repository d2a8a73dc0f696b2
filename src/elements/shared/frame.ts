// The one frame of every element that loads something, so that loading, empty,
// failed, stale and ready look and sound the same everywhere.

import {html, nothing, type TemplateResult} from 'lit';
import {directionOf, languageOf} from '../../lib/language.js';
import type {LoadError} from '../../lib/load-error.js';
import {messages} from '../../lib/messages.js';
import {clockTime} from '../../lib/time-phrases.js';
import type {LazyElement} from '../../wiring/lazy-element.js';

/** What stands in the frame. */
export interface Framed {
  readonly heading?: string;
  /** The heading's level. */
  readonly level: number;
  /** How many new things wait to be let in. */
  readonly waiting: string | false;
  readonly letIn: () => void;
  /** There is something to show. */
  readonly isReady: boolean;
  /** It has arrived, were it nothing. */
  readonly isLoaded: boolean;
  /** What is shown; before it is there, something of the size that it will have. */
  readonly content: unknown;
  /** What the reader sets it with. It stands below, whatever the face. */
  readonly controls?: unknown;
  /** What is said where nothing is shown. */
  readonly emptyMessage?: string;
  readonly error?: LoadError;
  /** When the content was answered, in milliseconds since 1970. */
  readonly fetched?: number;
  readonly retry: () => void;
  readonly slotChanged?: () => void;
}

/** Draws the frame in the face that fits, in the words of `host`. */
export function frame(host: LazyElement, framed: Framed): TemplateResult {
  const {heading, waiting, isReady, isLoaded, error} = framed;
  const face = isReady ? 'ready' : isLoaded ? 'empty' : error ? 'failed' : 'loading';
  return html`<section
    aria-labelledby=${heading ? 'heading' : nothing}
    aria-busy=${face == 'loading'}
    dir=${host.closest('[dir]') || directionOf(languageOf(host)) == 'ltr' ? nothing : 'rtl'}
    class=${face}
  >
    ${
      heading
        ? html`<header>
            <div id="heading" part="heading" role="heading" aria-level=${framed.level}>
              ${heading}
            </div>
            ${waiting ? html`<button @click=${framed.letIn}>${waiting}</button>` : nothing}
          </header>`
        : nothing
    }
    <div inert=${isReady ? nothing : ''}>${face == 'empty' ? nothing : framed.content}</div>
    ${framed.controls}
    <p part="status">
      ${face == 'empty' ? framed.emptyMessage : nothing}
      ${
        error
          ? html`${
                isLoaded
                  ? host.say(messages.stale, clockTime(framed.fetched!, languageOf(host)))
                  : host.say(/work|time/.test(error.kind) ? messages.unreachable : messages.failed)
              } <button @click=${framed.retry}>${host.say(messages.retry)}</button>`
          : nothing
      }
    </p>
    <slot hidden=${face == 'failed' ? nothing : ''} @slotchange=${framed.slotChanged}></slot>
  </section>`;
}
