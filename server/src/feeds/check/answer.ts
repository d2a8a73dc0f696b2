/** How a feed came: what a browser on a page of another site would meet. */

/** One answer that led on to another address. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly status: number;
  readonly headers: Headers;
}

/** What was answered, and how. */
export interface Answer {
  /** The address that was asked for, without a password. */
  readonly asked: string;
  /** Whether there were a name and a password in it. */
  readonly hasPassword?: boolean;
  /** The address that answered in the end. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly hops: readonly Hop[];
  /** From the question to the end of the answer. */
  readonly seconds: number;
  /** The site whose page asked. */
  readonly origin: string;
}

/**
 * Whom browsers name as the one who asks after these redirects: behind one to another site nobody learns which
 * page it is (the Fetch standard calls its origin tainted).
 */
export function askingOrigin({origin}: Answer, hops: readonly Hop[]): string {
  const isTold = hops.every(({from, to}) => new URL(from).origin === new URL(to).origin);
  return isTold ? origin : 'null';
}

/** Whether browsers let pages of https load it, because it never leaves their machine. */
export function isOwnMachine({hostname}: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);
}
