/**
 * The one place that opens a stream of server-sent events: tells the data and id
 * of each event of one of `types`, and calls `fail` once the browser has given up.
 * Returns what closes it. https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function liveEvents(
  url: string,
  types: readonly string[],
  tell: (data: string, id: string) => void,
  fail: () => void,
): () => void {
  const source = new EventSource(url);
  for (const type of types) {
    source.addEventListener(type, ({data, lastEventId}: MessageEvent<string>) =>
      tell(data, lastEventId),
    );
  }
  source.onerror = () => {
    // Otherwise it is connecting again by itself.
    if (source.readyState == source.CLOSED) fail();
  };
  return () => source.close();
}
