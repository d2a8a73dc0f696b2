import {NewsEvent} from './news-event.js';

/**
 * A guest wants to sign in, or to register. Cancel it to let them do so your own
 * way; otherwise the browser follows the link.
 */
export class SignInRequestEvent extends NewsEvent {
  constructor(bubbles = true) {
    super('news-sign-in-request', {}, {bubbles, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'news-sign-in-request': SignInRequestEvent;
  }
}
