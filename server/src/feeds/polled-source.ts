/**
 * One source as it is known: its last good copy, and when it may be asked again. It is asked conditionally,
 * and whatever goes wrong leaves the copy as it is.
 */
import {fetchPosts, isPostsAddress} from '#newsrack';
import type {Agent} from 'undici';
import {fetchSource} from './fetch-source.js';
import type {FetchedSource} from './fetch-source.js';
import {harmless} from './harmless.js';
import {goneFor, pauseAfter, retryAfter, spread, wishOf} from './next-time.js';
import type {Reader} from './reader.js';
import type {SourceCopies, SourceMemory} from './source-copies.js';
import {digestOf} from './source-copies.js';
import {SourceError} from './source-error.js';
import type {SourceFeed} from './source-feed.js';

/** What is told of a failure may hold what a stranger's server says: so many characters of it. */
const longestFault = 500;

/** What all sources of one configuration have in common. */
export interface PolledWith {
  readonly copies: SourceCopies;
  readonly agent: Agent;
  readonly reader: Reader;
  readonly signal: AbortSignal;
  readonly now: () => number;
  readonly random: () => number;
  /** Is told when a copy could not be kept; the source itself is well then. */
  readonly cannotKeep: (error: unknown) => void;
}

/** How asking ended: there is something new, it is the same as before, or it could not be had. */
export type Outcome = 'changed' | 'unchanged' | 'failed';

/** One source, which several feeds may have. */
export class PolledSource {
  /** What it has; undefined as long as it never had anything. */
  feed: SourceFeed | undefined;
  /** When it is to be asked, in milliseconds since 1970. */
  dueAt = 0;
  private known: SourceMemory;
  private isKept = true;

  /**
   * @param every How often it is asked when nobody says anything else, in milliseconds.
   * @param most How many of its stories are of use.
   */
  constructor(
    readonly url: string,
    readonly every: number,
    private readonly most: number,
    private readonly shared: PolledWith,
  ) {
    this.known = {url};
  }

  /** What is remembered of it. */
  get memory(): SourceMemory {
    return this.known;
  }

  /** Takes the copy that was kept. One that cannot be read any more is asked for anew. */
  async recall(): Promise<void> {
    const {copies} = this.shared;
    const memory = await copies.recall(this.url);
    if (!memory) return;
    const text = await copies.readText(memory);
    try {
      if (text !== undefined) this.feed = await this.read(text, memory.from ?? this.url);
    } catch {
      // Another version took it for a feed, or the machine is too busy to read it in time.
    }
    this.known = memory;
    // Where there is nothing to show, only a server that has failed is left in peace.
    const isPaused = this.feed !== undefined || memory.failures !== undefined;
    const {notBefore = 0} = isPaused ? memory : {};
    // A clock may have been wrong.
    this.dueAt = Math.min(notBefore, this.shared.now() + goneFor);
  }

  /** Asks for it. Never rejects: what goes wrong is in `memory.fault`. */
  async ask(): Promise<Outcome> {
    const {now} = this.shared;
    try {
      return await this.take(await this.fetch());
    } catch (error) {
      if (!this.shared.signal.aborted) this.fail(error, now());
      return 'failed';
    }
  }

  /** Keeps what is remembered, if it has changed since it was kept, and the text, if that has. */
  async keep(text?: string): Promise<void> {
    if (this.isKept) return;
    const {copies, cannotKeep} = this.shared;
    try {
      await copies.keep(this.known, text);
      this.isKept = true;
    } catch (error) {
      cannotKeep(error);
    }
  }

  private read(text: string, url: string): Promise<SourceFeed> {
    return this.shared.reader.read({text, url, most: this.most});
  }

  private async fetch(): Promise<FetchedSource> {
    const {agent, signal} = this.shared;
    // Of what is not there, nobody shall say that it is the same.
    const {etag, lastModified} = this.feed ? this.known : {};
    const ask = (url: string) => fetchSource(url, {agent, signal, etag, lastModified});
    if (!isPostsAddress(this.url)) return ask(this.url);
    // WordPress says what a story needs only when it is asked for it. The first answer stands for all:
    // whether a later page has changed says nothing, since stories move from page to page.
    let first: FetchedSource | undefined;
    const text = await fetchPosts(this.url, async (url) => {
      const answer = await (first ? fetchSource(url, {agent, signal}) : ask(url));
      first ??= answer;
      return answer.text;
    });
    return {...first!, redirects: [], text};
  }

  private async take({status, url, redirects, headers, text}: FetchedSource): Promise<Outcome> {
    const {now, random} = this.shared;
    const time = now();
    const digest = status === 304 ? this.known.digest : digestOf(text);
    const isSame = digest !== undefined && digest === this.known.digest && this.feed !== undefined;
    if (!isSame) this.feed = await this.read(text, url);
    const wish = this.feed?.expired ? Infinity : wishOf(headers, this.feed?.ttl, time);
    const isMoved =
      redirects.length > 0 && redirects.every(({status: how}) => [301, 308].includes(how));
    this.known = {
      url: this.url,
      from: isSame ? this.known.from : url,
      etag: headers.get('etag') ?? (isSame ? this.known.etag : undefined),
      lastModified: headers.get('last-modified') ?? (isSame ? this.known.lastModified : undefined),
      digest,
      checked: time,
      changed: isSame ? this.known.changed : time,
      notBefore: wish > 0 ? time + Math.min(wish, goneFor) : undefined,
      ...(isMoved && {moved: url}),
    };
    this.dueAt = time + Math.max(spread(this.every, random), Math.min(wish, goneFor));
    this.isKept = false;
    if (!isSame) await this.keep(text);
    return isSame ? 'unchanged' : 'changed';
  }

  private fail(error: unknown, time: number): void {
    const {random} = this.shared;
    const failures = (this.known.failures ?? 0) + 1;
    const {status, headers, kind} = error instanceof SourceError ? error : {};
    const pause =
      status === 410
        ? goneFor
        : Math.max(retryAfter(headers, time) ?? 0, pauseAfter(failures, this.every, random));
    this.dueAt = time + pause;
    const fault = harmless(error instanceof Error ? error.message : String(error), longestFault);
    // What its operator can mend is tried again as soon as the program is.
    const isOperators = kind === 'private' || kind === 'address' || kind === 'name';
    this.known = {...this.known, failures, fault, notBefore: isOperators ? undefined : this.dueAt};
    this.isKept = false;
  }
}
