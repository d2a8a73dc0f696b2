// Runs in a frame of nobody's origin, so that the feed is asked as any other site asks it,
// even where the builder stands on the feed's own.

import type {Answer} from './finding.js';

/** How long an answer may take, in milliseconds. */
const patience = 10_000;

addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
  if (source !== parent || typeof data !== 'string') return;
  void ask(data).then((answer) => parent.postMessage({newsrack: 'answer', answer}, '*'));
});
parent.postMessage({newsrack: 'asker'}, '*');

async function ask(url: string): Promise<Answer> {
  const init: RequestInit = {credentials: 'omit', signal: AbortSignal.timeout(patience)};
  try {
    const response = await fetch(url, init);
    return {kind: 'text', status: response.status, text: await response.text()};
  } catch {
    try {
      // Without asking to read it, so that any answer at all will do.
      await fetch(url, {...init, mode: 'no-cors'});
      return {kind: 'withheld'};
    } catch {
      return {kind: 'unreachable'};
    }
  }
}
