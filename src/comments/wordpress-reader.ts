// Who is reading, as WordPress knows it.

import type {LoadError} from '../lib/load-error.js';
import {decodeEntities} from '../lib/plain-text.js';
import type {Member} from '../model/session.js';
import type {Site} from './wordpress-site.js';

/** What each site has answered to each token, and what is being asked. */
const readers = new Map<string, Promise<Member | null>>();
const asking = new Set<string>();

/** Who is reading, null for a guest; asked once, and again when it is wanted `anew`. */
export async function whoReads(site: Site, anew = false): Promise<Member | null> {
  const key = `${site.home} ${await site.token()}`;
  const known = readers.get(key);
  if (known && (!anew || asking.has(key))) return known;
  const asked = ask(site).finally(() => asking.delete(key));
  asking.add(key);
  readers.set(key, asked);
  asked.catch(() => readers.delete(key));
  return asked;
}

async function ask(site: Site): Promise<Member | null> {
  try {
    const {json} = await site.callAsMember<{id: number; name: string}>('users/me', {
      _fields: 'id,name',
    });
    return {id: `${json.id}`, name: decodeEntities(`${json.name}`), roles: []};
  } catch (error) {
    if ((error as LoadError).status == 401) return null;
    throw error;
  }
}
