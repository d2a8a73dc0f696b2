// The one place that holds timers, so that every wait can be found and cancelled.

/** The longest wait a browser's timer can hold, in milliseconds. */
const longest = 2 ** 31 - 1;

/** Calls `act` once after so many milliseconds. Returns what cancels it. */
export function after(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, Math.min(milliseconds, longest));
  return () => clearTimeout(timer);
}
