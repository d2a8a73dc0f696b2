/** A member as the calls show one. */
import type {Member} from '../db/schema.js';

/** A member in an answer; nothing else of them ever leaves the server. */
export interface MemberView {
  readonly id: string;
  readonly name: string;
  readonly avatar_url: string | null;
  readonly roles: readonly 'moderator'[];
}

/** What others may know of a member. */
export function viewMember({id, name, avatar_url, is_moderator}: Member): MemberView {
  return {id, name, avatar_url, roles: is_moderator ? ['moderator'] : []};
}
