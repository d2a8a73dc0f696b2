import {fetchText} from './fetch-text.js';
import {LoadError} from './load-error.js';

/** Gets the token that a call is signed with, if there is one; a fresh one if the last was refused. */
export type TokenSource = (fresh?: boolean) => Promise<string | undefined>;

/** The source of those who have none. */
const noToken: TokenSource = () => Promise.resolve(undefined);

/** A call of a JSON interface. */
export interface Call<T> {
  readonly url: string;
  /** Makes the value of the JSON that was answered, undefined for nothing; throws if it is not what it should be. */
  readonly read: (json: never) => T;
  /** GET, if not given. */
  readonly method?: string;
  /** What is sent as JSON. */
  readonly content?: object;
  readonly headers?: Record<string, string>;
}

/**
 * Makes a call as the member that `token` stands for, else as the one that the
 * browser's cookie stands for. A token that is refused is replaced once; what is
 * read is then read as a guest. Throws a {@link LoadError}.
 */
export async function askJson<T>(call: Call<T>, token: TokenSource, fresh = false): Promise<T> {
  const {url, read, method, content, headers} = call;
  const bearer = await token(fresh);
  try {
    const text = await fetchText(url, undefined, {
      method,
      // A cookie beside a token could stand for somebody else.
      credentials: bearer || fresh ? 'omit' : 'include',
      body: content && JSON.stringify(content),
      headers: {
        ...(content && {'content-type': 'application/json'}),
        ...(bearer && {authorization: 'Bearer ' + bearer}),
        ...headers,
      },
    });
    return read((text ? JSON.parse(text) : undefined) as never);
  } catch (error) {
    if (!(error instanceof LoadError))
      throw new LoadError('not-a-feed', url, `did not answer as newsrack-server does: ${error}`);
    // Who can no longer be known can still read.
    if (bearer && /401|503/.test(`${error.status}`) && !(fresh && method))
      return askJson(call, fresh ? noToken : token, true);
    throw error;
  }
}
