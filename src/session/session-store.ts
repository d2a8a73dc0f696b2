// Who is reading. It asks once for all who want to know, and keeps a token nowhere
// but in memory.

import type {TokenSource} from '../lib/ask-json.js';
import type {Member, Session} from '../model/session.js';
import {warn} from '../lib/warn.js';
import {readSession} from './read-session.js';

/** A token, or how to get one: called anew, with true, when the last one was refused. */
export type Token = string | ((fresh: boolean) => string | Promise<string>);

/** What a page says of its reader, which stands above what is answered. */
export interface GivenSession {
  /** The session endpoint. */
  readonly src?: string;
  readonly member?: Member | null;
  readonly token?: Token;
  readonly loginUrl?: string;
  readonly registerUrl?: string;
}

export class SessionStore {
  /** Finds out who is reading where the page names no session endpoint. */
  otherwise?: () => Promise<Session>;
  readonly #users = new Set<() => void>();
  #given: GivenSession = {};
  #answered?: Session;
  #asked?: Promise<void>;
  #token?: string | Promise<string>;

  /** Who is reading; undefined as long as that is not known. */
  get session(): Session | undefined {
    const {member = this.#answered?.member, loginUrl, registerUrl} = this.#given;
    if (member === undefined) return;
    return {
      member,
      loginUrl: loginUrl || this.#answered?.loginUrl,
      registerUrl: registerUrl || this.#answered?.registerUrl,
      accountUrl: this.#answered?.accountUrl,
    };
  }

  /** The token that calls are signed with, if the page has one. */
  readonly token: TokenSource = async (fresh = false) => {
    const {token} = this.#given;
    if (fresh || !this.#token) this.#token = typeof token == 'function' ? token(fresh) : token;
    try {
      return await this.#token;
    } catch (error) {
      // Perhaps the next time. Everybody may read meanwhile.
      warn(`token: ${error}`);
      return (this.#token = undefined);
    }
  };

  /** Calls `user` after every change. Returns what ends that. */
  join(user: () => void): () => void {
    this.#users.add(user);
    return () => this.#users.delete(user);
  }

  /** Takes what the page says. */
  give(given: GivenSession): void {
    const {token, src} = this.#given;
    const isOther = given.token != token || given.src != src;
    this.#given = given;
    this.#token = undefined;
    if (isOther && this.#asked) void this.reload();
    else this.#tell();
  }

  /** Finds out who is reading, unless somebody has asked before. */
  load(): void {
    if (!this.#asked) void this.reload();
  }

  /** Finds out anew. Who could never be asked about is a guest. */
  reload(): Promise<void> {
    const {src} = this.#given;
    const read = src ? readSession(src, this.token) : this.otherwise?.();
    const asked: Promise<void> = Promise.resolve(read)
      // One failure does not make a guest of a member.
      .catch(() => this.#answered)
      .then((session) => {
        // Otherwise it has been asked again meanwhile.
        if (asked == this.#asked) this.#answered = session ?? {member: null};
        this.#tell();
      });
    return (this.#asked = asked);
  }

  #tell(): void {
    this.#users.forEach((user) => user());
  }
}
