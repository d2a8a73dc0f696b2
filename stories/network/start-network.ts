import {setupWorker} from 'msw/browser';
import {commentHandlers} from './comment-handlers.js';
import {feedHandlers} from './feed-handlers.js';
import {wordpressHandlers} from './wordpress-handlers.js';

let started: Promise<void> | undefined;

/**
 * Puts recorded answers in the place of the network. The service worker stands beside the page,
 * wherever the Storybook is served from.
 */
export function startNetwork(): Promise<void> {
  return (started ??= begin());
}

async function begin(): Promise<void> {
  // MSW takes the worker away with the last page. A page that opens at that moment would be left
  // without one, so it may stay: where no story is open, it does nothing.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation());
  await setupWorker(...feedHandlers, ...commentHandlers, ...wordpressHandlers).start({
    serviceWorker: {url: './mockServiceWorker.js'},
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
  await beControlled();
}

/** How long a worker may need to take over the page, in milliseconds. */
const patience = 1000;

/** Waits until the worker has the page. A page that was reloaded past it is reloaded as usual. */
async function beControlled(): Promise<void> {
  const {serviceWorker} = navigator;
  const key = 'reloaded for the network';
  if (serviceWorker.controller) return sessionStorage.removeItem(key);
  await Promise.race([
    new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve)),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  if (serviceWorker.controller) return;
  if (sessionStorage.getItem(key)) throw new Error('The service worker does not take the page.');
  sessionStorage.setItem(key, 'once');
  location.reload();
  await new Promise(() => {});
}
