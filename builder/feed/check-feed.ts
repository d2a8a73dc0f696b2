// Asks whether a feed can be had from other sites, and says what was found.

import {fetchPosts, isPostsAddress} from '../../src/feed/formats/wordpress-request.js';
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
  return mistake ?? findingOf(await askAsElementsDo(address, asker, signal), address);
}

/** The answer that an element would get: it asks WordPress for more than stands in the address. */
async function askAsElementsDo(
  address: string,
  asker: string,
  signal: AbortSignal,
): Promise<Answer> {
  if (!isPostsAddress(address)) return askElsewhere(address, asker, signal);
  let answer: Answer = {kind: 'unreachable'};
  try {
    const text = await fetchPosts(address, async (url) => {
      answer = await askElsewhere(url, asker, signal);
      if (answer.kind !== 'text' || answer.status !== 200) throw new Error('no posts');
      return answer.text;
    });
    return {kind: 'text', status: 200, text};
  } catch {
    signal.throwIfAborted();
    return answer;
  }
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
