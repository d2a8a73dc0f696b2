import {LoadError} from './load-error.js';
import {after} from './timers.js';

/** The longest an answer may take, head and body, in seconds. */
const patience = 10;
/** The largest body that is read, in MiB. */
const largest = 8;

/**
 * The one place that calls `fetch`. Answers the body as text (UTF-8, without a
 * byte order mark) or throws a {@link LoadError}; a call that `signal` aborted
 * throws one too. `heed` is shown the headers of an answer, good or bad.
 */
export async function fetchText(
  url: string,
  signal?: AbortSignal,
  init?: RequestInit,
  heed?: (headers: Headers) => void,
): Promise<string> {
  // Not AbortSignal.any and .timeout: WebKit may collect such a signal while the request runs.
  const abort = new AbortController();
  let room = largest * 2 ** 20;
  let isLate = false;
  const cancel = after(patience * 1000, () => {
    isLate = true;
    abort.abort();
  });
  signal?.addEventListener('abort', () => abort.abort());
  try {
    const {ok, status, headers, body} = await fetch(url, {...init, signal: abort.signal});
    heed?.(headers);
    // Counted while it is read, so that a body that is too large is never held whole.
    const counted = body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          room -= chunk.length;
          if (room < 0) controller.error();
          else controller.enqueue(chunk);
        },
      }),
    );
    const text = ok || init ? await new Response(counted).text() : '';
    if (!ok) {
      throw new LoadError(
        'http',
        url,
        `answered ${status}, not 200`,
        status,
        waitWanted(headers),
        text,
      );
    }
    return text;
  } catch (error) {
    // What a stream fails with is lost on its way through a Response.
    throw error instanceof LoadError
      ? error
      : room < 0
        ? new LoadError('too-large', url, `is larger than ${largest} MiB; offer fewer items`)
        : isLate
          ? new LoadError('timeout', url, `did not answer within ${patience} s`)
          : new LoadError(
              'network',
              url,
              `could not be fetched; is it up, with CORS headers? ${error}`,
            );
  } finally {
    cancel();
    // Closes the connection of a body that was not read to its end.
    abort.abort();
  }
}

/** `Retry-After` (RFC 9110 section 10.2.3), seconds or a date, in milliseconds from now. */
function waitWanted(headers: Headers): number {
  const value = headers.get('retry-after') ?? '';
  return +value * 1000 || Date.parse(value) - Date.now() || 0;
}
