// What the tests of WordPress’ comments have in common: a site, its comments, and its members.

import {expect} from '@open-wc/testing';
import type {CommentBackend, CommentPage} from '../../src/comments/comment-backend.js';
import {wordpressBackend} from '../../src/comments/wordpress-backend.js';
import type {LoadError} from '../../src/lib/load-error.js';
import {afterTest} from '../support/after-test.js';
import {
  setUpWordPress,
  type WordPressCall,
  type WordPressSetup,
  type WordPressSite,
} from '../support/wordpress-site.js';

export const noToken = () => Promise.resolve(undefined);

/** A comment of the site’s, posted in this minute of an hour. */
export const at = (minute: number, id = minute, more = {}) => ({
  id,
  content: `<p>Comment ${id}</p>\n`,
  date_gmt: `2026-11-20T18:${String(minute).padStart(2, '0')}:00`,
  author_name: 'Sam',
  ...more,
});

/** So many comments, one a minute. */
export const minutes = (count: number) => Array.from({length: count}, (_, index) => at(index + 1));

/** Opens a site; `read` reads what stands under its post 4. */
export async function open(setup: WordPressSetup = {}, token?: string) {
  const site = await setUpWordPress(setup);
  const backend = wordpressBackend(site.src, () => Promise.resolve(token));
  return {site, backend, read: (query = {}) => backend.read({thread: '4', ...query})};
}

/** Opens a site whose member Amal has signed in, by cookie. */
export async function openForMember(setup: WordPressSetup = {users: [{name: 'Amal'}]}) {
  const world = await open(setup);
  await world.site.control({signIn: 'Amal'});
  return {...world, post: (text: string, more = {}) => say(world.backend, text, more)};
}

let keys = 0;

/** Posts a text under post 4. */
export const say = (backend: CommentBackend, text: string, more = {}) =>
  backend.post({thread: '4', text, key: `wordpress-${++keys}`, ...more});

export const idsOf = ({comments}: CommentPage) => comments.map(({id}) => Number(id));

/** What a call is refused with. */
export async function errorOf(call: Promise<unknown>): Promise<LoadError> {
  const error = await call.then(() => undefined).catch((thrown: LoadError) => thrown);
  expect(error, 'it should have been refused').to.not.equal(undefined);
  return error!;
}

/** The calls that a site has had for such a route. */
export const asked = async (site: WordPressSite, route: RegExp): Promise<WordPressCall[]> =>
  (await site.log()).filter((call) => route.test(call.route));

/** Puts an element into the page’s head until the test is over. */
export function putIntoHead(name: string, attributes: Record<string, string>): void {
  const element = document.createElement(name);
  Object.entries(attributes).forEach((pair) => element.setAttribute(...pair));
  document.head.append(element);
  afterTest(() => element.remove());
}

/** Prints a nonce into the page, as WordPress does for its own scripts. */
export function printNonce(nonce: string): void {
  const page = globalThis as {wpApiSettings?: object};
  page.wpApiSettings = {nonce};
  afterTest(() => delete page.wpApiSettings);
}
