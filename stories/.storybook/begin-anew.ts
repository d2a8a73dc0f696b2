import type {Loader} from '@storybook/web-components-vite';
import {loadWords} from '../../src/lib/languages.js';
import {connectBy, type Connection} from '../network/connection.js';
import {openServer, type ServerSetup} from '../network/server.js';
import {forgetEvents} from '../support/hear.js';
import {feedWith} from '../samples/feed.js';

/** Gives a story its server, and forgets what an earlier visit to it has left in the browser. */
export const beginAnew: Loader = async ({id, parameters, globals}) => {
  forgetEvents();
  // What is looked at and checked is the story in its words, not the moment before they are there.
  const language = globals.language as string;
  await (loadWords(language) ?? loadWords(language.split('-')[0]!));
  connectBy(globals.connection as Connection);
  openServer(id, {feed: [{json: feedWith()}], ...(parameters.server as ServerSetup | undefined)});
  for (const key of Object.keys(localStorage)) {
    if (key.includes(`/${id}/`)) localStorage.removeItem(key);
  }
  // Where the page is not served securely there is no cache.
  if (!('caches' in globalThis)) return;
  const cache = await caches.open('newsrack');
  const kept = await cache.keys();
  await Promise.all(kept.filter(({url}) => url.includes(id)).map((each) => cache.delete(each)));
};
