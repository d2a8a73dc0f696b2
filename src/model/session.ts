/** Somebody who may write. */
export interface Member {
  readonly id: string;
  readonly name: string;
  /** `moderator` is the one that is known. */
  readonly roles: readonly string[];
}

/** Who is reading. */
export interface Session {
  /** Null for a guest. */
  readonly member: Member | null;
  /** Where a guest signs in; `{page}` in it stands for the page's address. */
  readonly loginUrl?: string;
  /** Where a guest becomes a member; `{page}` as above. */
  readonly registerUrl?: string;
  /** Where a member sees who they are, and signs out. */
  readonly accountUrl?: string;
}
