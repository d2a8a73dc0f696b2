/** What a member may do with a comment. */
export type CommentAction = 'reply' | 'edit' | 'delete' | 'report' | 'approve' | 'remove';

/**
 * One comment of a thread, checked at the door. (`Comment` is the DOM's.)
 */
export interface MemberComment {
  readonly id: string;
  /** The comment that it answers. */
  readonly parentId?: string;
  /** Who wrote it; nobody of a removed one. */
  readonly author?: {readonly id: string; readonly name: string};
  /** Plain text with line breaks; of a back end that has only HTML, empty. */
  readonly text: string;
  /** HTML of a stranger's, for the one safe door. */
  readonly html?: string;
  /** When it was posted, in milliseconds since 1970. */
  readonly published: number;
  /** When it was changed last. */
  readonly edited?: number;
  /** A removed one is the place that its replies hang on. */
  readonly status: 'published' | 'pending' | 'removed';
  /** What the reader may do with it. */
  readonly can: readonly CommentAction[];
}

/** A comment's place in its thread, as it is drawn. */
export interface Row {
  readonly comment: MemberComment;
  /** 0 at the top, 1 for a reply, 2 for a reply to a reply and for all below it. */
  readonly depth: number;
  /** The comment that it answers, where that is here. */
  readonly parent?: MemberComment;
}

/** How far replies are set in. */
const deepest = 2;

/**
 * Puts comments in reading order: those that answer none by time, each followed
 * by the replies to it, oldest first. Nothing is lost: a reply to what is not
 * here stands at the top. A removed comment stays only while replies hang on it.
 */
export function arrange(comments: Iterable<MemberComment>, newestFirst: boolean): Row[] {
  const all = [...comments].sort(byTime);
  const byId = new Map(all.map((comment) => [comment.id, comment]));
  const repliesTo = Map.groupBy(all, ({parentId}) => byId.get(parentId!));
  const rows: Row[] = [];
  const add = (comment: MemberComment, depth: number, parent?: MemberComment): void => {
    const at = rows.push({comment, depth: Math.min(depth, deepest), parent});
    // Whoever has been placed is not placed again, however replies may be tangled.
    byId.delete(comment.id);
    for (const reply of repliesTo.get(comment) ?? []) {
      if (byId.has(reply.id)) add(reply, depth + 1, comment);
    }
    if (comment.status == 'removed' && rows.length == at) rows.pop();
  };
  const tops = repliesTo.get(undefined) ?? [];
  if (newestFirst) tops.reverse();
  [...tops, ...all].forEach((comment) => byId.has(comment.id) && add(comment, 0));
  return rows;
}

function byTime(a: MemberComment, b: MemberComment): number {
  return a.published - b.published || (a.id < b.id ? -1 : 1);
}
