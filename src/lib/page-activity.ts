// Whether it makes sense to ask the network for news: somebody is looking, and
// there is a network.

/** The page is on screen and the browser believes that it is online. */
export function isPageActive(): boolean {
  return !document.hidden && navigator.onLine;
}

/** Calls `act` whenever the page may have come, or gone. Returns what ends that. */
export function onPageChange(act: () => void): () => void {
  document.addEventListener('visibilitychange', act);
  addEventListener('online', act);
  return () => {
    document.removeEventListener('visibilitychange', act);
    removeEventListener('online', act);
  };
}

/** The reader asked to save data: no pictures, no refreshes. */
export function savesData(): boolean {
  // No navigator where elements are drawn on a server.
  return !!(globalThis.navigator as {connection?: {saveData?: boolean}} | undefined)?.connection
    ?.saveData;
}
