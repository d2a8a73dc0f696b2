// Asks whether a feed can be had from other sites, and says what was found.

import {escaped} from '../snippet/markup.js';
import {findingOf, mistakeIn, type Answer, type Finding} from './finding.js';

/** What the asking frame says. */
type Word = {readonly newsrack: 'asker'} | {readonly newsrack: 'answer'; readonly answer: Answer};

/**
 * Asks for each of the feeds whose addresses these are, separated by white space. What is wrong
 * with one of them is said before what is right with others. `asker` is the address of ask.js.
 */
export async function checkFeeds(
  addresses: string,
  asker: string,
  signal: AbortSignal,
): Promise<Finding> {
  const findings = await Promise.all(
    addresses.split(/\s+/).map((address) => checkFeed(address, asker, signal)),
  );
  const bad = findings.find(({state}) => state === 'bad');
  return bad ?? {state: 'good', sentence: findings.map(({sentence}) => sentence).join(' ')};
}

async function checkFeed(address: string, asker: string, signal: AbortSignal): Promise<Finding> {
  const mistake = mistakeIn(address, location);
  return mistake ?? findingOf(await askElsewhere(address, asker, signal), address);
}

/** Asks from a frame of nobody's origin. */
function askElsewhere(address: string, asker: string, signal: AbortSignal): Promise<Answer> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Asks for the feed';
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<!doctype html><script src="${escaped(asker)}"></script>`;
  return new Promise<Answer>((resolve, reject) => {
    const close = new AbortController();
    const end = (): void => {
      close.abort();
      frame.remove();
    };
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason as Error);
    });
    const listen = ({source, data}: MessageEvent<Word | null>): void => {
      if (source !== frame.contentWindow) return;
      if (data?.newsrack === 'asker') frame.contentWindow!.postMessage(address, '*');
      if (data?.newsrack !== 'answer') return;
      end();
      resolve(data.answer);
    };
    addEventListener('message', listen, {signal: close.signal});
    document.body.append(frame);
  });
}
