import type {FeedText, TextOf} from './entries.js';

/** Elements that a title is given a look with. Closed, or they are part of what it says. */
const inline =
  /<(a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|tt|u)(?:\s[^<>]*)?>([^]*?)<\/\1\s*>/gi;
/** What is longer is no title; looking for pairs in it would take its time. */
const longestTitle = 2000;
/** What needs no closing. */
const lone = /<(?:br|wbr|img)\b[^<>]*>/gi;
const anyTag = /<\/?[a-z][^<>]*>/i;

/**
 * A text as a reader should see it, on one line. A text of RSS is plain text once XML is off it, and so
 * WordPress means it: "<not drones>" stays. But many generators escape twice or leave their
 * HTML in; so entities are read, and pairs of inline tags go and leave what they hold.
 */
export function plainText(text: FeedText | undefined, textOf: TextOf): string | undefined {
  const {value, kind} = text ?? {value: '', kind: 'text'};
  return oneLine(
    kind == 'html'
      ? textOf(value)
      : kind == 'unsure'
        ? decoded(withoutInline(value), textOf)
        : value,
  );
}

/** {@link plainText} of a bare string in a field that RSS leaves open. */
export function plainString(value: string | undefined, textOf: TextOf): string | undefined {
  return plainText({value: value ?? '', kind: 'unsure'}, textOf);
}

/** Whether a body is HTML: it is said to be, or its looks tell. */
export function isHtml({value, kind}: FeedText): boolean {
  return kind == 'html' || (kind == 'unsure' && (anyTag.test(value) || /&#?\w+;/.test(value)));
}

/** A text without white space around it and with single spaces inside; undefined if nothing is left. */
export function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

function withoutInline(text: string): string {
  if (!text.includes('<') || text.length > longestTitle) return text;
  const bare = text.replace(lone, ' ').replace(inline, '$2');
  // Tags stand inside tags.
  return bare == text ? text : withoutInline(bare);
}

/** A text with its entities read and its tags, if any, left as the text that they are. */
export function decoded(text: string, textOf: TextOf): string {
  return text.includes('&') ? textOf(text.replaceAll('<', '&lt;')) : text;
}
