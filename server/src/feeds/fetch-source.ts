/**
 * Asks for one source: the server's only door to addresses that its operator has configured. It follows
 * redirects itself and looks at each address anew, connects to the open internet alone unless more is
 * allowed, and gives up what is too long or too slow.
 */
import type {Agent, Dispatcher} from 'undici';
import {request} from 'undici';
import {decodeSource} from './decode-source.js';
import {explainFailure, sentenceForStatus, tooLong} from './explain-failure.js';
import type {AgentOptions} from './guarded-agent.js';
import {makeAgent} from './guarded-agent.js';
import {version} from './program-version.js';
import {acceptedEncodings, readBody} from './read-body.js';
import {authorizationOf, readAddress, readLocation, withoutPassword} from './source-address.js';
import type {Redirect} from './source-error.js';
import {SourceError} from './source-error.js';

/** How much is done for one source. */
export interface FetchLimits extends Pick<AgentOptions, 'allowPrivate'> {
  /** The longest body, in bytes when it is unpacked. Default: 8 MiB. */
  readonly bytes?: number;
  /** How long all of it may take, in seconds. Default: 15. */
  readonly seconds?: number;
  /** How many redirects are followed. Default: 5. */
  readonly redirects?: number;
}

/** What a request for a source can say. */
export interface FetchOptions extends FetchLimits {
  /** What an earlier answer was called: the answer is 304 while it is still the same. */
  readonly etag?: string;
  readonly lastModified?: string;
  /**
   * Asks as a page of this origin would, to learn whether it may read the answer: behind a redirect to another
   * site, as “null”.
   */
  readonly origin?: string;
  /** More headers. They go to the source's own origin alone, and not along with a redirect to another. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Connections that are kept between requests. Without it there is one for this request alone. */
  readonly agent?: Agent;
  /** Stops it. */
  readonly signal?: AbortSignal;
  /** Is told of each redirect with the headers that came with it, before it is followed. */
  readonly heedRedirect?: (redirect: Redirect, headers: Headers) => void;
}

/** A source that was answered with 2xx, or with 304. */
export interface FetchedSource {
  readonly status: number;
  /** Where it was in the end, without a password. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
  readonly headers: Headers;
  /** What was answered; nothing for a 304. */
  readonly text: string;
  /** What its bytes were in, as the WHATWG names it; absent for a 304. */
  readonly encoding?: string;
  /** Its length when unpacked. */
  readonly bytes: number;
}

/** The longest body when nothing else is said, in bytes. */
export const mostBytes = 8 * 1024 * 1024;

/** Feeds first, since some sites answer the same address with a page or a feed. */
const accept =
  'application/feed+json, application/atom+xml, application/rss+xml, application/json;q=0.9, ' +
  'application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1';
const userAgent = `newsrack-server/${version} (+https://www.npmjs.com/package/newsrack-server)`;
const redirecting = new Set([301, 302, 303, 307, 308]);

/** A request as it is on its way. */
type Asking = FetchOptions & {readonly agent: Agent; readonly signal: AbortSignal};

/** Asks for a source. Throws a {@link SourceError} for whatever is neither 2xx nor 304. */
export async function fetchSource(
  address: string,
  options: FetchOptions = {},
): Promise<FetchedSource> {
  const {seconds = 15, allowPrivate, signal} = options;
  const first = readAddress(address);
  const redirects: Redirect[] = [];
  const place = {url: withoutPassword(first)};
  const agent = options.agent ?? makeAgent({allowPrivate, connectSeconds: seconds});
  const timeOut = new AbortController();
  const timer = setTimeout(() => timeOut.abort(), seconds * 1000);
  const stop = () => timeOut.abort();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, {once: true});
  try {
    return await follow(first, {...options, agent, signal: timeOut.signal}, redirects, place);
  } catch (error) {
    throw explainFailure(error, {
      url: place.url,
      redirects,
      limits: {bytes: options.bytes ?? mostBytes, seconds},
      isStopped: signal?.aborted ?? false,
      isTooSlow: timeOut.signal.aborted,
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    // Whatever is left of the connection is of no use to anybody.
    if (!options.agent) void agent.destroy();
  }
}

/** Asks, and goes where the answers lead. Notes the way in `redirects`, and where it is in `place`. */
async function follow(
  first: URL,
  options: Asking,
  redirects: Redirect[],
  place: {url: string},
): Promise<FetchedSource> {
  const {redirects: most = 5} = options;
  const seen = new Set<string>();
  let {origin} = options;
  for (let url = first; ;) {
    place.url = withoutPassword(url);
    seen.add(url.href);
    const answer = await ask(url, url.origin === first.origin, {...options, origin});
    const location = redirecting.has(answer.statusCode) && headerOf(answer, 'location');
    if (!location) return readAnswer(answer, options, redirects, place.url);

    await passOver(answer, options);
    const next = readLocation(location, url, redirects);
    // Who is let in by a name and a password stays so, on the same server.
    if (next.origin === first.origin && !next.username) {
      next.username = first.username;
      next.password = first.password;
    }
    const to = withoutPassword(next);
    const redirect = {from: place.url, to, status: answer.statusCode};
    redirects.push(redirect);
    options.heedRedirect?.(redirect, headersOf(answer));
    if (seen.has(next.href)) {
      const found = `leads back to ${to}, in a circle; its publisher has to mend that.`;
      throw new SourceError('redirect', place.url, found, {redirects});
    }
    if (redirects.length > most) {
      const found = `is more than ${most} redirects away; give the address where they end.`;
      throw new SourceError('redirect', withoutPassword(first), found, {redirects});
    }
    // As browsers do (the Fetch standard calls such an origin tainted).
    if (origin !== undefined && next.origin !== url.origin) origin = 'null';
    url = next;
  }
}

/** Sends one request. */
function ask(url: URL, isOwnOrigin: boolean, options: Asking): Promise<Dispatcher.ResponseData> {
  const {agent, signal, etag, lastModified, origin, headers = {}} = options;
  const authorization = authorizationOf(url);
  return request(withoutPassword(url), {
    dispatcher: agent,
    signal,
    headers: {
      accept,
      'accept-encoding': acceptedEncodings,
      'user-agent': userAgent,
      ...(isSendable(etag) && {'if-none-match': etag}),
      ...(isSendable(lastModified) && {'if-modified-since': lastModified}),
      ...(origin !== undefined && {origin}),
      ...(authorization !== undefined && {authorization}),
      ...(isOwnOrigin && headers),
    },
  });
}

async function readAnswer(
  answer: Dispatcher.ResponseData,
  options: Asking,
  redirects: readonly Redirect[],
  url: string,
): Promise<FetchedSource> {
  const {bytes: most = mostBytes} = options;
  const {statusCode: status, body} = answer;
  const headers = headersOf(answer);
  const known = {status, url, redirects, headers};
  const isSame = status === 304 && (isSendable(options.etag) || isSendable(options.lastModified));
  const isAnswer = status >= 200 && status < 300 && status !== 204;
  if (!isAnswer) {
    await passOver(answer, options);
    if (isSame) return {...known, text: '', bytes: 0};
    throw new SourceError('status', url, sentenceForStatus(status), {redirects, status, headers});
  }
  // What says itself that it is too long is not begun with.
  if (Number(headers.get('content-length')) > most) {
    body.on('error', () => {}).destroy();
    throw tooLong(url, most, redirects);
  }
  const bytes = await readBody(body, headers.get('content-encoding') ?? '', most);
  const type = headers.get('content-type');
  // JSON is in UTF-8, whatever its server says of all its files.
  const decoded = decodeSource(bytes, type && /\bjson\b/i.test(type) ? undefined : type);
  return {...known, ...decoded, bytes: bytes.length};
}

/** Reads what is of no use, so that the connection can be used again; if it is long, gives that up. */
async function passOver({body}: Dispatcher.ResponseData, {signal}: Asking): Promise<void> {
  await body.dump({limit: 64 * 1024, signal}).catch(() => {});
}

function headersOf(answer: Dispatcher.ResponseData): Headers {
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(answer.headers)) {
    for (const one of [value].flat()) {
      // What is no text at all is not told of.
      if (isSendable(one)) headers.append(name, one);
    }
  }
  return headers;
}

function headerOf({headers}: Dispatcher.ResponseData, name: string): string | undefined {
  return [headers[name]].flat()[0]?.trim() || undefined;
}

/** Whether a text can be a header's value. What a server has sent once cannot always be sent back. */
function isSendable(text: string | undefined): text is string {
  return text !== undefined && /^[\t\x20-\x7e\x80-\xff]+$/.test(text);
}
