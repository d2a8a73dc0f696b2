// The real newsrack-server that the test runner has at /api/, and what tests do with it.

import type {CommentBackend} from '../../src/comments/comment-backend.js';
import {listenTo} from '../../src/comments/listen-to.js';
import {newsrackBackend} from '../../src/comments/newsrack-backend.js';
import type {LoadError} from '../../src/lib/load-error.js';
import type {MemberComment} from '../../src/model/member-comment.js';
import {afterTest} from '../support/after-test.js';
import type {World} from './backend-contract.js';

/** The address of its comments. */
export const src = new URL('/api/comments', location.href).href;
/** A reader whom the page has no token for. */
export const noToken = (): Promise<undefined> => Promise.resolve(undefined);

/** A thread of its own at the comments' address `at`, read by whom a publisher's token names. */
export function open(at = src): Promise<World> {
  const thread = crypto.randomUUID();
  let token: string | undefined;
  return Promise.resolve({
    backend: newsrackBackend(at, () => Promise.resolve(token)),
    thread,
    signIn: async (name) => void (token = await tokenOf(thread, name)),
    signOut: () => void (token = undefined),
    close: async () => {
      const authorization = `Bearer ${await tokenOf(thread, 'Mod', 'moderator')}`;
      await ask('PATCH', `threads?thread=${thread}`, {closed: true}, {authorization});
    },
  });
}

/** What is told of a thread from now on, oldest first. */
export function listen(backend: CommentBackend, thread: string, changed?: string): MemberComment[] {
  const heard: MemberComment[] = [];
  const tell = (comment?: MemberComment): unknown => heard.push(comment!);
  const fail = (): void => {
    throw new Error('The browser has given the stream up.');
  };
  afterTest(listenTo(backend)!({thread, after: changed}, tell, fail));
  return heard;
}

/** Cuts every live stream, and keeps it cut until they are up again. */
export async function turnStreams(way: 'up' | 'down'): Promise<void> {
  await fetch(`/test-streams/${way}`, {method: 'POST'});
}

/** A token for a member who is known in one thread only. */
export async function tokenOf(thread: string, name: string, role = ''): Promise<string> {
  const query = new URLSearchParams({name, role});
  const id = encodeURIComponent(`${thread} ${name}`);
  return (await fetch(`/test-members/${id}/token?${query}`)).text();
}

/** A call that the elements do not make. */
export async function ask(
  method: string,
  path: string,
  content?: object,
  headers?: object,
): Promise<void> {
  const response = await fetch(`/api/${path}`, {
    method,
    headers: {...(content && {'content-type': 'application/json'}), ...headers},
    body: content && JSON.stringify(content),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
}

/** What a call fails with; fails itself if it does not. */
export async function errorOf(call: Promise<unknown>): Promise<LoadError> {
  try {
    await call;
  } catch (error) {
    return error as LoadError;
  }
  throw new Error('It did not fail.');
}
