// One store per session endpoint per page, so that however many elements want to
// know who is reading, it is asked once.

import {askJson, type TokenSource} from '../lib/ask-json.js';
import {safeUrl} from '../lib/safe-url.js';
import type {Member, Session} from '../model/session.js';
import {SessionStore} from './session-store.js';

const stores = new Map<string, SessionStore>();

/** The store for a session endpoint, relative to the page. */
export function openSession(src: string): SessionStore {
  const url = safeUrl(src, document.baseURI) ?? src;
  let store = stores.get(url);
  if (!store) stores.set(url, (store = new SessionStore((token) => readSession(src, token))));
  return store;
}

/**
 * Asks a session endpoint, relative to the page, who is reading: newsrack-server's,
 * or that of a server that speaks as it does.
 */
export function readSession(src: string, token: TokenSource): Promise<Session> {
  const url = safeUrl(src, document.baseURI) ?? src;
  const read = ({member, login_url, register_url}: Record<string, unknown>): Session => ({
    member: member ? readMember(member as Record<string, unknown>) : null,
    loginUrl: safeUrl(login_url, url),
    registerUrl: safeUrl(register_url, url),
  });
  return askJson({url, read}, token);
}

function readMember({id, name, roles}: Record<string, unknown>): Member {
  return {id: `${id}`, name: `${name}`, roles: (roles as unknown[]).map(String)};
}
