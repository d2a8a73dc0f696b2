import type {CommentAction, MemberComment} from '../model/member-comment.js';

type Json = Record<string, unknown>;

/** A comment, from what the server says of it. */
export function readComment(json: Json): MemberComment {
  const {id, parent_id, author, content_text, published_at, edited_at, status, can} = json;
  const writer = author as Json | null;
  return {
    id: `${id}`,
    parentId: asText(parent_id),
    author: writer ? {id: `${writer.id}`, name: `${writer.name}`} : undefined,
    text: `${content_text}`,
    published: Date.parse(`${published_at}`) || 0,
    edited: Date.parse(`${edited_at}`) || undefined,
    status: status as MemberComment['status'],
    can: (can as string[]).flatMap((each) =>
      each == 'moderate' ? moderation(status) : (each as CommentAction),
    ),
  };
}

function moderation(status: unknown): CommentAction[] {
  return status == 'pending' ? ['approve', 'remove'] : ['remove'];
}

/** A text, if there is one. */
export function asText(value: unknown): string | undefined {
  return value ? `${value as string}` : undefined;
}
