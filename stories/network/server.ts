import type {Member, Session} from '../../src/model/session.js';
import {MemoryBackend, type Said} from '../support/memory-backend.js';
import type {Answer} from './answers.js';

/** The origin that every story’s feed, comments and session come from. */
export const origin = 'https://harbour-post.example';

/** What a story says of its server, as the parameter `server`. */
export interface ServerSetup {
  /** Answers to requests for the feed: the first, the second and so on; the last from then on. */
  readonly feed?: readonly Answer[];
  /** What other publishers answer to every request for their feeds, by the end of its address. */
  readonly sources?: Readonly<Record<string, Answer>>;
  /** What has been said under the story. */
  readonly said?: readonly Said[];
  /** Who is reading; a guest, unless given. */
  readonly member?: Member | null;
  /** Whom this token stands for. */
  readonly token?: string;
  /** Nobody may comment any more. */
  readonly isClosed?: boolean;
  /** It does not say where one signs in. */
  readonly hidesLinks?: boolean;
  /** Answers to requests for comments, before those that follow from what has been said. */
  readonly comments?: readonly Answer[];
  /** What the session endpoint answers every time. */
  readonly session?: Answer;
}

/** Where guests are sent. */
export const links: Omit<Session, 'member'> = {
  loginUrl: `${origin}/sign-in?return_to={page}`,
  registerUrl: `${origin}/register?return_to={page}`,
};

/** The server of one story. It is there as long as the page is. */
export interface StoryServer {
  readonly setup: ServerSetup;
  /** Answers to the next requests for the feed. */
  readonly feed: Answer[];
  /** Answers to the next requests about comments, in the place of its own. */
  readonly comments: Answer[];
  /** What keeps its comments, and knows who is reading. */
  readonly thread: MemoryBackend;
}

const servers = new Map<string, StoryServer>();

/** Gives the story called `id` a server of its own, in the place of an earlier one. */
export function openServer(id: string, setup: ServerSetup): void {
  const thread = new MemoryBackend(setup.said);
  thread.member = setup.member ?? null;
  thread.isClosed = !!setup.isClosed;
  if (!setup.hidesLinks) thread.links = links;
  const {feed = [], comments = []} = setup;
  servers.set(id, {setup, feed: [...feed], comments: [...comments], thread});
}

/** The server of the story called `id`. */
export function serverOf(id: string): StoryServer {
  const server = servers.get(id);
  if (!server) throw new Error(`The story ${id} has no server.`);
  return server;
}

// No two stories share an address, nor what the browser keeps under it.
/** Where the feed of a story is, or its feed in a certain language. */
export const feedAt = (id: string, language?: string): string =>
  [origin, id, ...(language ? [language] : []), 'feed.json'].join('/');
/** Where the feeds of other publishers are that a story shows. */
export const sourcesAt = (id: string, ...names: readonly string[]): string =>
  names.map((name) => `${origin}/${id}/sources/${name}`).join(' ');
/** Where the comments of a story are. */
export const commentsAt = (id: string): string => `${origin}/${id}/comments`;
/** Where the session endpoint of a story is. */
export const sessionAt = (id: string): string => `${origin}/${id}/session`;
/** Where the comments of a story are, if a WordPress keeps them. */
export const wordpressAt = (id: string): string => `${origin}/${id}/wp-json/wp/v2/comments`;
