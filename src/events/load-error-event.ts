import type {LoadError} from '../lib/load-error.js';

/**
 * A feed could not be loaded, now that retrying did not help. `error.kind` is
 * `network`, `timeout`, `http`, `too-large` or `not-a-feed`; `error.message` says
 * what was found, what was expected and what to do.
 */
export class LoadErrorEvent extends Event {
  constructor(readonly error: LoadError) {
    super('news-error', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-error': LoadErrorEvent;
  }
}
