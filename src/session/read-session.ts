import {askJson, type TokenSource} from '../lib/ask-json.js';
import {safeUrl} from '../lib/safe-url.js';
import type {Member, Session} from '../model/session.js';

/**
 * Asks a session endpoint, relative to the page, who is reading: newsrack-server's,
 * or that of a server that speaks as it does.
 */
export function readSession(src: string, token: TokenSource): Promise<Session> {
  const url = safeUrl(src, document.baseURI) ?? src;
  const read = ({
    member,
    login_url,
    register_url,
    account_url,
  }: Record<string, unknown>): Session => ({
    member: member ? readMember(member as Record<string, unknown>) : null,
    loginUrl: safeUrl(login_url, url),
    registerUrl: safeUrl(register_url, url),
    accountUrl: safeUrl(account_url, url),
  });
  return askJson({url, read}, token);
}

function readMember({id, name, roles}: Record<string, unknown>): Member {
  return {id: `${id}`, name: `${name}`, roles: (roles as unknown[]).map(String)};
}
