/** Addresses of sources, as they are written and as they are told. */
import type {Redirect} from './source-error.js';
import {SourceError} from './source-error.js';

const schemes = new Set(['http:', 'https:']);

/** Whether this is an address that can be asked: http(s), whole. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && schemes.has(new URL(text).protocol);
}

/** The address of a source. Throws a {@link SourceError} for what is no web address. */
export function readAddress(address: string): URL {
  if (isWebAddress(address)) return withoutFragment(new URL(address));
  const found = 'is no web address; it has to begin with https:// or http://.';
  throw new SourceError('address', `“${address}”`, found);
}

/** Where a redirect from `base` leads. Throws a {@link SourceError} for what is no web address. */
export function readLocation(location: string, base: URL, redirects: readonly Redirect[]): URL {
  const url = URL.canParse(location, base.href) ? new URL(location, base) : undefined;
  if (url && schemes.has(url.protocol)) return withoutFragment(url);
  const found = `leads on to “${location}”, which is no web address; its publisher has to mend that.`;
  throw new SourceError('redirect', withoutPassword(base), found, {redirects});
}

/** The address as it may be told and written to a log. */
export function withoutPassword({href}: URL): string {
  const url = new URL(href);
  url.username = '';
  url.password = '';
  return url.href;
}

/** What says who asks, where the address has a name and a password in it (RFC 7617). */
export function authorizationOf({username, password}: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  const pair = `${decoded(username)}:${decoded(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that stands for itself.
    return text;
  }
}

function withoutFragment(url: URL): URL {
  url.hash = '';
  return url;
}
