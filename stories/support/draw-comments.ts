import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import type {LoadError} from '../../src/lib/load-error.js';
import type {Member} from '../../src/model/session.js';
import {draw, type Attributes} from './draw.js';
import {MemoryBackend, type Said} from './memory-backend.js';

/** What a story says of a thread, besides the attributes of the element. */
export interface ThreadArgs {
  readonly said?: readonly Said[];
  /** Who is reading; null for a guest. */
  readonly member?: Member | null;
  readonly isClosed?: boolean;
  /** The page does not say where one signs in. */
  readonly hidesLinks?: boolean;
  /** Reading fails with this the first time. */
  readonly failure?: LoadError;
  /** Reading is never answered. */
  readonly isSilent?: boolean;
}

/** Where guests of stories are sent. */
export const links = {
  loginUrl: 'https://harbour-post.example/sign-in?return_to={page}',
  registerUrl: 'https://harbour-post.example/register?return_to={page}',
};

/** Comments in memory, as `args` say. */
export function backendOf(args: ThreadArgs): MemoryBackend {
  const backend = new MemoryBackend(args.said);
  Object.assign(backend, {
    member: args.member ?? null,
    isClosed: !!args.isClosed,
    links: args.hidesLinks ? {} : links,
    failure: args.failure,
  });
  if (args.isSilent) backend.read = () => new Promise(() => {});
  return backend;
}

/**
 * The comments of a thread of its own, called `thread`. Whatever an earlier visit
 * to the story left in the form is forgotten.
 */
export function drawComments(
  attributes: Attributes,
  args: ThreadArgs,
  thread: string,
): MemberCommentsElement {
  for (const key of Object.keys(localStorage)) {
    if (key.endsWith(` ${thread}`)) localStorage.removeItem(key);
  }
  const element = draw('member-comments', {...attributes, thread}) as MemberCommentsElement;
  element.backend = backendOf(args);
  return element;
}
