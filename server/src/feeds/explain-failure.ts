/** Turns what can go wrong with a request for a source into a sentence that says what to do. */
import {STATUS_CODES} from 'node:http';
import {PrivateAddressError} from './guarded-agent.js';
import {TooLongError, UnknownEncodingError} from './read-body.js';
import type {Redirect, SourceErrorKind} from './source-error.js';
import {SourceError} from './source-error.js';

/** What is known of the request that failed. */
export interface Failed {
  readonly url: string;
  readonly redirects: readonly Redirect[];
  readonly limits: {readonly bytes: number; readonly seconds: number};
  /** Whether the caller has stopped it. */
  readonly isStopped: boolean;
  /** Whether its time was over. */
  readonly isTooSlow: boolean;
}

/** The error to throw for it. One that says nothing of the source is returned as it is. */
export function explainFailure(error: unknown, failed: Failed): unknown {
  if (error instanceof SourceError) return error;
  const {url, redirects, limits, isStopped, isTooSlow} = failed;
  const explained = (kind: SourceErrorKind, found: string) =>
    new SourceError(kind, url, found, {redirects, cause: error});

  if (isStopped) return explained('stopped', 'was not waited for, since the server stops.');
  if (isTooSlow) {
    const found = `took longer than ${limits.seconds} s and was given up; its server is slow, or sends without an end.`;
    return explained('slow', found);
  }
  // Where a name has several addresses, each has an error of its own.
  const cause = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  if (cause instanceof PrivateAddressError) {
    const found = `leads to ${cause.address}, which is not on the open internet; if that is meant, name it in “allowPrivate”.`;
    return explained('private', found);
  }
  if (cause instanceof TooLongError) return tooLong(url, limits.bytes, redirects);
  if (cause instanceof UnknownEncodingError) {
    const found = `is packed as “${cause.message}”, which was not asked for; its server has to send it as gzip, deflate or br, or as it is.`;
    return explained('answer', found);
  }
  const {code = codeOfClass(cause)} = cause as NodeJS.ErrnoException;
  if (typeof code !== 'string') return error;
  const [kind, found] = sentenceForCode(code);
  return found === undefined ? error : explained(kind, `${found} (${code})`);
}

/** What of undici's has no code but the name of its class. */
function codeOfClass(error: unknown): string | undefined {
  return (error as Error | undefined)?.name === 'HTTPParserError' ? 'HPE_INVALID' : undefined;
}

/** A body that is longer than allowed. */
export function tooLong(url: string, most: number, redirects: readonly Redirect[]): SourceError {
  const size = most >= 2 ** 20 ? `${Math.round(most / 2 ** 20)} MiB` : `${most} bytes`;
  const found = `is longer than ${size} and was given up; feeds have a few hundred KiB. Ask for fewer items.`;
  return new SourceError('size', url, found, {redirects});
}

/** What an answer that is neither 2xx nor 304 means, and what to do. */
export function sentenceForStatus(status: number): string {
  const answers = `answers ${status}, ${STATUS_CODES[status] ?? 'which is unknown'}:`;
  if (status === 404) return `${answers} there is nothing here. Look for the feed’s new address.`;
  if (status === 410) return `${answers} it is gone for good. Do without it.`;
  if (status === 304) {
    return `${answers} nothing new, though nobody asked whether. Its server is at fault.`;
  }
  if (status === 401 || status === 403 || status === 451) {
    return `${answers} its server does not let us in. Ask its publisher to.`;
  }
  if (status === 429) return `${answers} its server is asked too often. Ask less often.`;
  if (status >= 500) return `${answers} an error of its server, which may pass by itself.`;
  if (status >= 300 && status < 400) return `${answers} it leads on, but does not say where to.`;
  return `${answers} a feed was expected, with 200.`;
}

function sentenceForCode(code: string): [SourceErrorKind, string | undefined] {
  if (/^(ENOTFOUND|ENODATA|EAI_\w+)$/.test(code)) {
    return ['name', 'has a host whose name leads nowhere; check how it is written.'];
  }
  if (/TIMEOUT|^ETIMEDOUT$/.test(code)) {
    return ['slow', 'does not answer in time; its server is slow or away.'];
  }
  if (/^(ECONNREFUSED|EHOST\w+|ENET\w+|EADDRNOTAVAIL)$/.test(code)) {
    return ['connection', 'cannot be reached: nobody answers there.'];
  }
  if (/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|Z_BUF_ERROR|UND_ERR_RES_CONTENT_LENGTH\w+)$/.test(code)) {
    return ['connection', 'ended before it was whole; its server has cut the connection.'];
  }
  if (/^(CERT_|ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO)/.test(code)) {
    return ['certificate', 'cannot show that it is who it says; its certificate has to be mended.'];
  }
  if (/^(HPE_|UND_ERR_HEADERS_OVERFLOW)/.test(code)) {
    return ['answer', 'answers with what is no HTTP.'];
  }
  if (/^(Z_|ERR_|BROTLI)/.test(code)) {
    return ['answer', 'is packed in a way that cannot be undone; its server is at fault.'];
  }
  return ['connection', undefined];
}
