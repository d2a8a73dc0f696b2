/**
 * Puts a feed on the test server and says what was asked of it.
 *
 *     const feed = await serveFeed({version: …, items: […]});   // always this feed
 *     const feed = await serveFeed([{status: 503}, {json: …}]); // an error, then a feed
 *     … <recent-news src=${feed.url}>
 *     expect(await feed.log()).to.have.length(1);
 */

/** One answer of the server. Each request takes the next; the last one repeats. */
export interface FeedAnswer {
  /** 200 if not given. A redirect is a 302 with a `Location` header. */
  status?: number;
  /** Sent as well as `Content-Type: application/feed+json` and `Cache-Control: no-store`, or in their place. */
  headers?: Record<string, string>;
  /** The body as text, well formed or not. */
  body?: string;
  /** The body as JSON. */
  json?: unknown;
  /** A valid feed of exactly so many bytes, streamed without a length. */
  sizeBytes?: number;
  /** How long to wait before the first byte. */
  delayMs?: number;
  /** Never answers at all. */
  hang?: true;
  /** Sends status and headers, and then nothing more. */
  hangAfterHead?: true;
  /** Drops the connection after so many bytes of the body. */
  cutAfter?: number;
}

/** One request that the server has seen. */
export interface FeedRequest {
  /** When it came, in milliseconds since 1970. */
  at: number;
  method: string;
  /** What of its address lies below the feed's own, with the query. */
  path: string;
  /** What was sent. */
  body: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Whether the browser hung up before the answer was complete. */
  aborted: boolean;
}

/** A feed on the test server. */
export interface ServedFeed {
  url: string;
  /** What has been asked so far, oldest first. */
  log(): Promise<FeedRequest[]>;
  /** Replaces the answers, and empties the log. */
  answer(answers: Answers): Promise<void>;
}

/** Scripted answers, or one feed that is always answered. */
export type Answers = readonly FeedAnswer[] | {version: string; items: readonly unknown[]};

export async function serveFeed(answers: Answers): Promise<ServedFeed> {
  const url = new URL(`/test-feeds/${crypto.randomUUID()}`, location.href).href;
  const answer = async (next: Answers) => {
    const list = 'version' in next ? [{json: next}] : next;
    const response = await fetch(url, {method: 'PUT', body: JSON.stringify(list)});
    if (!response.ok) throw new Error(`The test server refused the answers: ${response.status}.`);
  };
  await answer(answers);
  return {
    url,
    log: async () => (await fetch(`${url}/log`)).json() as Promise<FeedRequest[]>,
    answer,
  };
}
