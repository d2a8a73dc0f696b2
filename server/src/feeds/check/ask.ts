/** Gets at what is to be checked: an address, a file, or standard input. */
import {createReadStream, existsSync} from 'node:fs';
import path from 'node:path';
import {stdin} from 'node:process';
import type {Readable} from 'node:stream';
import {pathToFileURL} from 'node:url';
import {fetchPosts, isPostsAddress} from '#newsrack';
import {decodeSource} from '../decode-source.js';
import {fetchSource, mostBytes} from '../fetch-source.js';
import {readBody, TooLongError} from '../read-body.js';
import {authorizationOf, isWebAddress, withoutPassword} from '../source-address.js';
import {SourceError} from '../source-error.js';
import type {Answer, Hop} from './answer.js';
import {failed, failedToAsk} from './failures.js';
import type {Finding} from './finding.js';
import {spokenName} from './spoken-name.js';

/** The site whose page asks; nobody can own it. */
export const partner = 'https://partner.example';
/** How long the elements wait for an answer, in seconds. */
const patienceOfElements = 10;
/** Every address that there is. */
const everywhere = ['0.0.0.0/0', '::/0'];

/** What was found there: a text, or why there is none. */
export type Asked = Found | {readonly failure: Finding};

interface Found {
  readonly url: string;
  readonly text: string;
  /** What its bytes were in, as the WHATWG names it. */
  readonly encoding: string;
  readonly answer?: Answer;
}

/** What can be chosen of asking. */
export interface AskOptions {
  /** Whether addresses of private networks and of this machine may be asked. */
  readonly allowPrivate?: boolean;
  /** How long an answer may take, in seconds. Default: as long as the elements wait. */
  readonly patience?: number;
}

/** Gets at an input as the command line has it: an address, the name of a file, or `-`. */
export async function ask(input: string, options: AskOptions = {}): Promise<Asked> {
  if (input === '-') return read(input, stdin, pathToFileURL('stdin').href);
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(input)) return askAddress(input, options);
  const file = path.resolve(input);
  if (!existsSync(file)) {
    const sentence = `There is no file ${spokenName(input)}. An address begins with https://.`;
    return {failure: failed('address', sentence)};
  }
  return read(input, createReadStream(file), pathToFileURL(file).href);
}

/** Reads a file, or standard input, and no more of it than the elements would. */
async function read(input: string, stream: Readable, url: string): Promise<Asked> {
  const name = spokenName(input);
  try {
    return {url, ...decodeSource(await readBody(stream, '', mostBytes))};
  } catch (error) {
    if (error instanceof TooLongError) {
      const sentence = `${name} is larger than ${mostBytes / 2 ** 20} MiB; feeds have a few hundred KiB.`;
      return {failure: failed('size', sentence)};
    }
    const {code = ''} = error as NodeJS.ErrnoException;
    const why = {EISDIR: 'it is a folder', EACCES: 'you may not'}[code] ?? code;
    return {failure: failed('address', `${name} cannot be read: ${why}.`)};
  }
}

/** Asks as the elements do on a page of {@link partner}. */
async function askAddress(
  asked: string,
  {allowPrivate, patience = patienceOfElements}: AskOptions,
): Promise<Asked> {
  if (!isWebAddress(asked)) {
    const sentence = `${spokenName(asked)} is no web address; it has to begin with https:// or http://.`;
    return {failure: failed('address', sentence)};
  }
  let answer: Answer | undefined;
  let encoding = 'utf-8';
  const askOne = async (address: string): Promise<string> => {
    const started = performance.now();
    const hops: Hop[] = [];
    const source = await fetchSource(address, {
      origin: partner,
      seconds: patience,
      allowPrivate: allowPrivate ? everywhere : [],
      heedRedirect: (redirect, headers) => hops.push({...redirect, headers}),
    });
    answer ??= {
      asked: withoutPassword(new URL(address)),
      hasPassword: authorizationOf(new URL(address)) !== undefined,
      url: source.url,
      status: source.status,
      headers: source.headers,
      hops,
      seconds: (performance.now() - started) / 1000,
      origin: partner,
    };
    encoding = source.encoding ?? encoding;
    return source.text;
  };
  try {
    const text = await (isPostsAddress(asked) ? fetchPosts(asked, askOne) : askOne(asked));
    return {url: answer!.url, text, encoding, answer};
  } catch (error) {
    if (!(error instanceof SourceError) || error.kind === 'stopped') throw error;
    return {failure: failedToAsk(error)};
  }
}
