/** What kind of failure it was; a word for machines. */
export type LoadErrorKind = 'network' | 'timeout' | 'http' | 'too-large' | 'not-a-feed';

/**
 * Why something could not be loaded. The message is for the publisher and says
 * what was found, what was expected and what to do; readers get a sentence of
 * their own.
 */
export class LoadError extends Error {
  constructor(
    readonly kind: LoadErrorKind,
    /** The address that was asked. */
    readonly url: string,
    message: string,
    /** The HTTP status, where the answer was not a good one. */
    readonly status?: number,
    /** Milliseconds for which the server asked to be left alone. */
    readonly retryAfter = 0,
    /** The body of the answer to a call that was refused. */
    readonly body = '',
  ) {
    super(url + ' ' + message);
  }
}
