// A WordPress site: where its routes are, how a member's calls are signed, and
// what its refusals mean.

import type {TokenSource} from '../lib/ask-json.js';
import {fetchText} from '../lib/fetch-text.js';
import {LoadError} from '../lib/load-error.js';

/** An answer's JSON, and the headers beside it. */
export interface Answer<T> {
  readonly json: T;
  readonly headers: Headers;
}

/** What a route is asked with, besides its name. */
export type Parameters = Readonly<Record<string, string | number>>;

export interface Site {
  /** The address of its front page. */
  readonly home: string;
  /** What the page signs its calls with. */
  readonly token: TokenSource;
  /** The address of a route beside `comments`, such as `posts/4`. */
  at(route: string, parameters?: Parameters): string;
  /** Reads as anybody may. A signature that has run out would spoil even that. */
  read<T>(route: string, parameters: Parameters): Promise<Answer<T>>;
  /** Calls as the member that the token, or else the browser's cookie, stands for; 401 if there is none. */
  callAsMember<T>(route: string, parameters: Parameters, content?: object): Promise<Answer<T>>;
}

/** The nonces that sites gave out, by the address they are had from. */
const nonces = new Map<string, Promise<string | undefined>>();

/** The site whose comments are at `src`, an absolute address with `/wp-json/` or `?rest_route=` in it. */
export function wordpressSite(src: string, token: TokenSource): Site {
  const {origin, pathname} = new URL(src);
  const path = pathname.replace(/[^/]*(\/wp\/v2\/comments\/?)?$/, '').replace(/index\.php\/$/, '');
  const home = origin + path;

  const at = (route: string, parameters: Parameters = {}): string => {
    const url = new URL(src);
    const {searchParams} = url;
    const own = searchParams.get('rest_route');
    if (own) searchParams.set('rest_route', own.replace(lastPart, route));
    else url.pathname = url.pathname.replace(lastPart, route);
    for (const [name, value] of Object.entries(parameters)) searchParams.set(name, `${value}`);
    return url.href;
  };

  /** What proves to the site who calls; undefined for a guest. */
  const sign = async (fresh: boolean): Promise<RequestInit | undefined> => {
    const given = await token(fresh);
    if (given && !looksLikeNonce.test(given)) {
      const authorization = /^(Basic|Bearer) /.test(given) ? given : 'Bearer ' + given;
      // A cookie beside it would win, and then lack its nonce.
      return {credentials: 'omit', headers: {authorization}};
    }
    const nonce = given || (await ownNonce(home, fresh));
    return nonce ? {credentials: 'include', headers: {'x-wp-nonce': nonce}} : undefined;
  };

  const callAsMember = async <T>(
    route: string,
    parameters: Parameters,
    content?: object,
    fresh = false,
  ): Promise<Answer<T>> => {
    const url = at(route, parameters);
    const signature = await sign(fresh);
    if (!signature)
      throw new LoadError('http', url, 'is for members, and nobody is signed in', 401);
    try {
      return await call<T>(url, {
        ...signature,
        ...(content && {
          method: 'POST',
          body: JSON.stringify(content),
          headers: {...signature.headers, 'content-type': 'application/json'},
        }),
      });
    } catch (error) {
      // A good nonce without a member is a guest's, and a new one would be, too.
      const mayBeStale =
        signature.credentials == 'omit' || codeOf(error) == 'rest_cookie_invalid_nonce';
      if (fresh || !mayBeStale || (error as LoadError).status != 401) throw error;
      return callAsMember(route, parameters, content, true);
    }
  };

  return {
    home,
    token,
    at,
    callAsMember,
    read: (route, parameters) => call(at(route, parameters), {}),
  };
}

/** The route that `src` names, which others stand beside. */
const lastPart = /comments\/?$/;
const looksLikeNonce = /^[\da-f]{10}$/;

/** What the site's refusals are to us, where their own status says something else. */
const meanings: Readonly<Record<string, number>> = {
  // No prototype, or `constructor` would be found in it.
  __proto__: null as never,
  rest_comment_login_required: 401,
  rest_cookie_invalid_nonce: 401,
  rest_cannot_read: 404,
  rest_cannot_read_post: 403,
  comment_content_column_length: 413,
  rest_comment_content_invalid: 422,
  comment_flood: 429,
};

/** How long a member has to wait between two comments; the site does not say. In milliseconds. */
const floodPause = 15_000;

/** The word by which the site names its refusal. The sentence beside it is in the site's language. */
export function codeOf(error: unknown): string {
  try {
    return `${(JSON.parse((error as LoadError).body) as {code: string}).code}`;
  } catch {
    // A proxy's page, or no answer at all.
    return '';
  }
}

async function call<T>(url: string, init: RequestInit): Promise<Answer<T>> {
  let headers!: Headers;
  let text: string;
  try {
    text = await fetchText(url, undefined, init, (sent) => (headers = sent));
  } catch (error) {
    throw meant(error as LoadError);
  }
  try {
    return {json: JSON.parse(text) as T, headers};
  } catch {
    throw new LoadError('not-a-feed', url, 'did not answer JSON; is the REST API open to all?');
  }
}

function meant(error: LoadError): LoadError {
  const {kind, url, status, retryAfter, body} = error;
  const code = codeOf(error);
  if (!code) return error;
  const ours = meanings[code] ?? status;
  const pause = retryAfter || (code == 'comment_flood' ? floodPause : 0);
  return new LoadError(kind, url, `answered ${status} ${code}`, ours, pause, body);
}

/**
 * The nonce that belongs to the browser's cookie: printed into the page, else
 * asked for. It can be had by pages of the same origin only.
 */
function ownNonce(home: string, fresh: boolean): Promise<string | undefined> | undefined {
  if (new URL(home).origin != location.origin) return;
  const {nonce} = (globalThis as {wpApiSettings?: {nonce?: string}}).wpApiSettings ?? {};
  const url = home + 'wp-admin/admin-ajax.php?action=rest-nonce';
  // One from the page may be as old as a cache.
  if (fresh || !nonces.has(url)) {
    nonces.set(url, !fresh && nonce ? Promise.resolve(nonce) : askNonce(url));
  }
  return nonces.get(url);
}

/** A guest is answered 400, and may sign in later. */
async function askNonce(url: string): Promise<string | undefined> {
  const text = await fetchText(url).catch(() => '');
  if (looksLikeNonce.test(text)) return text;
  nonces.delete(url);
  return;
}
