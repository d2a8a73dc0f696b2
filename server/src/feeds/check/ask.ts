/** Gets at what is to be checked: an address, a file, or standard input. */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {stdin} from 'node:process';
import {pathToFileURL} from 'node:url';
import {fetchPosts, isPostsAddress} from '#newsrack';
import {decodeSource} from '../decode-source.js';
import {fetchSource} from '../fetch-source.js';
import {SourceError} from '../source-error.js';
import type {Answer, Hop} from './answer.js';
import {failed} from './failures.js';
import type {Finding} from './finding.js';

/** The site whose page asks; nobody can own it. */
export const partner = 'https://partner.example';
/** How long the elements wait for an answer, in seconds. */
const patienceOfElements = 10;
/** Every address that there is. */
const everywhere = ['0.0.0.0/0', '::/0'];

/** What was found there: a text, or why there is none. */
export type Asked =
  | {readonly url: string; readonly text: string; readonly answer?: Answer}
  | {readonly failure: Finding};

/** What can be chosen of asking. */
export interface AskOptions {
  /** Whether addresses of private networks and of this machine may be asked. */
  readonly allowPrivate?: boolean;
  /** How long an answer may take, in seconds. Default: as long as the elements wait. */
  readonly patience?: number;
}

/** Gets at an input as the command line has it: an address, the name of a file, or `-`. */
export async function ask(input: string, options: AskOptions = {}): Promise<Asked> {
  if (input === '-') return {url: pathToFileURL('stdin').href, text: await readAll()};
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(input)) return askAddress(input, options);
  const file = path.resolve(input);
  if (!existsSync(file)) {
    const sentence = `There is no file “${input}”. An address begins with https://.`;
    return {failure: failed('address', sentence)};
  }
  try {
    return {url: pathToFileURL(file).href, text: decodeSource(await readFile(file))};
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException;
    const why = {EISDIR: 'it is a folder', EACCES: 'you may not'}[code] ?? code;
    return {failure: failed('address', `“${input}” cannot be read: ${why}.`)};
  }
}

async function readAll(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Buffer);
  return decodeSource(Buffer.concat(chunks));
}

/** Asks as the elements do on a page of {@link partner}. */
async function askAddress(
  asked: string,
  {allowPrivate, patience = patienceOfElements}: AskOptions,
): Promise<Asked> {
  let answer: Answer | undefined;
  const askOne = async (address: string): Promise<string> => {
    const started = performance.now();
    const hops: Hop[] = [];
    const {text, ...source} = await fetchSource(address, {
      origin: partner,
      seconds: patience,
      allowPrivate: allowPrivate ? everywhere : [],
      heedRedirect: (redirect, headers) => hops.push({...redirect, headers}),
    });
    answer ??= {
      asked: address,
      url: source.url,
      status: source.status,
      headers: source.headers,
      hops,
      seconds: (performance.now() - started) / 1000,
      origin: partner,
    };
    return text;
  };
  try {
    const text = await (isPostsAddress(asked) ? fetchPosts(asked, askOne) : askOne(asked));
    return {url: answer!.url, text, answer};
  } catch (error) {
    if (!(error instanceof SourceError) || error.kind === 'stopped') throw error;
    return {failure: failed(error.kind, error.message)};
  }
}
