import type {LoadError} from '../lib/load-error.js';
import {NewsEvent} from './news-event.js';

/**
 * A feed could not be loaded, now that retrying did not help. `error.kind` is
 * `network`, `timeout`, `http`, `too-large` or `not-a-feed`; `error.message` says
 * what was found, what was expected and what to do.
 */
export class LoadErrorEvent extends NewsEvent {
  declare readonly error: LoadError;

  constructor(error: LoadError) {
    super('news-error', {error});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-error': LoadErrorEvent;
  }
}
