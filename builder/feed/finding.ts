// What was found at the address of a feed, and what to say of it to its publisher.

import {readFeed} from '../../src/feed/read-feed.js';
import {LoadError} from '../../src/lib/load-error.js';
import type {Article} from '../../src/model/article.js';
import {formatOf} from './format-of.js';

/** What became of asking for a feed as a page of another site does. */
export type Answer =
  | {readonly kind: 'text'; readonly status: number; readonly text: string}
  /** Something is there, and may not be read from other sites. */
  | {readonly kind: 'withheld'}
  | {readonly kind: 'unreachable'};

/** What to say, and how it stands. */
export interface Finding {
  readonly state: 'good' | 'bad';
  readonly sentence: string;
  /** Whether what is missing is a header, so that it is worth saying how one is added. */
  readonly needsHeader?: boolean;
}

/** The header that lets every site read a feed. */
export const header = 'Access-Control-Allow-Origin: *';

/** Judges what was answered at an address. */
export async function findingOf(answer: Answer, url: string): Promise<Finding> {
  const {host} = new URL(url);
  switch (answer.kind) {
    case 'withheld':
      return {
        state: 'bad',
        needsHeader: true,
        sentence:
          `${host} answers, but does not let other sites read this address, so that no page but ` +
          `its own can show it. Its answer needs the header “${header}”.`,
      };
    case 'unreachable':
      return {
        state: 'bad',
        sentence: `Nothing answers at this address. Is it spelled correctly, and is ${host} up?`,
      };
    case 'text':
      return answer.status === 200 ? findingOfText(answer.text, url) : refused(answer.status, host);
  }
}

function refused(status: number, host: string): Finding {
  const why =
    status === 404 || status === 410
      ? 'there is nothing at this address'
      : status === 401 || status === 403
        ? 'this address is not for everybody'
        : 'something is wrong there';
  return {state: 'bad', sentence: `${host} says that ${why} (it answered ${status}, not 200).`};
}

async function findingOfText(text: string, url: string): Promise<Finding> {
  try {
    const {title, articles, skipped} = await readFeed(text, url, false);
    const name = title ? `“${title}”` : 'The feed';
    const lack = skipped === 1 ? 'item lacks' : 'items lack';
    const words = [
      `${name} can be shown on any site.`,
      `It is ${formatOf(text)}, with ${counted(articles.length, 'story', 'stories')}.`,
      skipped && `${skipped} ${lack} an id or any words, and cannot be shown.`,
      ...advice(articles),
    ];
    return {state: 'good', sentence: words.filter(Boolean).join(' ')};
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const found = error.message.slice(url.length).trim();
    return {state: 'bad', sentence: `What is at this address ${found}.`};
  }
}

/** What its publisher could add, so that its stories show as well as they can. */
function advice(articles: readonly Article[]): string[] {
  const uncredited = articles.filter(({image}) => image && !image.credit).length;
  const undated = articles.filter(({published}) => published === undefined).length;
  return [
    ...(uncredited
      ? [`${counted(uncredited, 'picture names', 'pictures name')} nobody who made it.`]
      : []),
    ...(undated
      ? [
          `${counted(undated, 'story has no date, and stands', 'stories have no date, and stand')} last.`,
        ]
      : []),
  ];
}

function counted(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}

/** What is wrong with an address by itself, before anybody is asked. */
export function mistakeIn(address: string, page: {readonly protocol: string}): Finding | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return {state: 'bad', sentence: 'This is not the address of a feed. One begins with https://.'};
  }
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'http:' && page.protocol === 'https:' && !isHere) {
    return {
      state: 'bad',
      sentence:
        'This address begins with http://, and browsers let no page that begins with https:// ' +
        'load it. Use the feed’s https:// address.',
    };
  }
  return undefined;
}
