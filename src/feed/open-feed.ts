// One store per set of feed addresses per page, so that however many elements
// show a feed, it is fetched once.

import {onPageChange} from '../lib/page-activity.js';
import {safeUrl} from '../lib/safe-url.js';
import {FeedStore} from './feed-store.js';

const stores = new Map<string, FeedStore>();
const inlineStores = new WeakMap<Element, FeedStore>();

const wakeAll = (): void => stores.forEach((store) => store.wake(true));

/**
 * The store for one or several feed addresses, separated by white space and
 * relative to the page.
 */
export function openFeed(src: string): FeedStore {
  const urls = src
    .trim()
    .split(/\s+/)
    .map((address) => safeUrl(address, document.baseURI) ?? address);
  const key = urls.join();
  let store = stores.get(key);
  if (!store)
    stores.set(
      key,
      (store = new FeedStore(urls, () => stores.get(key) == store && stores.delete(key))),
    );
  // The same listener again is no second one.
  onPageChange(wakeAll);
  return store;
}

/** The store for a feed that stands in the page, as the text of `script`. It asks nobody. */
export function openInlineFeed(script: Element): FeedStore {
  let store = inlineStores.get(script);
  if (!store) {
    inlineStores.set(script, (store = new FeedStore([document.baseURI], () => {})));
    store.seed(script.textContent);
    store.wake = store.retry = () => {};
  }
  return store;
}
