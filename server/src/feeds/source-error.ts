/** Why a source could not be had. */

/**
 * What went wrong, for machines:
 * - `address`: it is no http(s) address
 * - `private`: it leads to an address that only this machine or its network can reach
 * - `name`: its host has no address
 * - `connection`: nobody answers there, or the connection was cut
 * - `certificate`: its host cannot show who it is
 * - `slow`: it took too long
 * - `size`: it is longer than allowed
 * - `redirect`: it leads on in a circle, too often, or to nowhere
 * - `status`: it answered with an error
 * - `answer`: what it answered is no HTTP, or packed in a way that cannot be undone
 * - `stopped`: the server was told to stop meanwhile
 */
export type SourceErrorKind =
  | 'address'
  | 'private'
  | 'name'
  | 'connection'
  | 'certificate'
  | 'slow'
  | 'size'
  | 'redirect'
  | 'status'
  | 'answer'
  | 'stopped';

/** One step of a redirect. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** 301 and 308 are for good; 302, 303 and 307 for now. */
  readonly status: number;
}

/** What is known beside the sentence. */
export interface SourceErrorDetails {
  /** The redirects that were followed before it. */
  readonly redirects?: readonly Redirect[];
  /** What was answered, where something was. */
  readonly status?: number;
  readonly headers?: Headers;
  readonly cause?: unknown;
}

/**
 * A source that could not be had. Its message says what was found and what to do, and follows the address
 * in a sentence: “https://a.example/feed answers 404, …”.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly redirects: readonly Redirect[];
  readonly status: number | undefined;
  readonly headers: Headers | undefined;

  /** @param url The address that was asked in the end, without a password. */
  constructor(
    readonly kind: SourceErrorKind,
    readonly url: string,
    found: string,
    {redirects = [], status, headers, cause}: SourceErrorDetails = {},
  ) {
    super(`${url} ${found}`, {cause});
    this.redirects = redirects;
    this.status = status;
    this.headers = headers;
  }
}
