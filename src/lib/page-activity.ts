// Whether it makes sense to ask the network for news: somebody is looking, and
// there is a network.

/** The page is on screen and the browser believes that it is online. */
export function isPageActive(): boolean {
  return !document.hidden && navigator.onLine;
}

/** Calls `act`, for as long as the page lives, whenever it may have come back. */
export function onPageChange(act: () => void): void {
  document.addEventListener('visibilitychange', act);
  addEventListener('online', act);
}

/** The reader asked to save data: no pictures, no refreshes. */
export function savesData(): boolean {
  // No navigator where elements are drawn on a server.
  return !!(globalThis.navigator as {connection?: {saveData?: boolean}} | undefined)?.connection
    ?.saveData;
}
