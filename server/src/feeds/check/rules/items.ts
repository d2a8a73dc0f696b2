/** Items that do not show, and why. */
import {blankOpaque} from '../blank-opaque.js';
import {familyOf} from '../family.js';
import type {Found, Rule} from '../finding.js';
import type {Loss, Subject} from '../subject.js';
import {counted} from '../words.js';

/** What is said of the items that are lost in this way. */
function lost(
  {items}: Subject,
  loss: Loss,
  {one, many, field}: {one: string; many: string; field?: string},
): Found | undefined {
  const places = items
    .filter((item) => item.loss === loss)
    .map((item) => ({item, field, value: field && item.data[field]}));
  if (places.length === 0) return undefined;
  return {sentence: `${counted(places.length, one, many, items.length)}.`, places};
}

/** Of RSS and Atom, an item with nothing to tell it by is left out while it is read. */
function unread({format, text, items}: Subject): Found | undefined {
  const family = familyOf(format);
  if (family !== 'RSS' && family !== 'Atom') return undefined;
  const written = blankOpaque(text).match(/<(?:\w+:)?(?:item|entry)[\s>]/gi)?.length ?? 0;
  const missing = written - items.length;
  if (missing <= 0) return undefined;
  const words = counted(missing, 'has', 'have', written);
  return {
    sentence: `${words} neither id nor address nor title, or cannot be read, and ${missing === 1 ? 'is' : 'are'} not shown.`,
  };
}

export const itemRules: readonly Rule[] = [
  {
    code: 'id-missing',
    severity: 'error',
    title: 'An item has no id',
    why: 'What has no id cannot be told from other stories, and is not shown.',
    fix: {
      'JSON Feed': 'Give the item an "id" that it keeps for ever; its address is a good one.',
      RSS: 'Give the <item> a <guid> that it keeps for ever, or at least a <link>.',
      Atom: 'Give the <entry> an <id> that it keeps for ever.',
      WordPress: 'Ask for the field “id” as well; see _fields in the address.',
    },
    find: (subject) =>
      lost(subject, 'no id', {
        one: 'has no id and is not shown',
        many: 'have no id and are not shown',
        field: 'id',
      }) ?? unread(subject),
  },
  {
    code: 'words-missing',
    severity: 'error',
    title: 'An item has no words',
    why: 'Without a title, a summary or a text there is nothing to show of it.',
    fix: {
      'JSON Feed': 'Give the item a "title", or take it out.',
      RSS: 'Give the <item> a <title>, or take it out.',
      Atom: 'Give the <entry> a <title>, or take it out.',
      WordPress: 'Give the post a title. Of one under a password WordPress gives away no text.',
    },
    find: (subject) =>
      lost(subject, 'no words', {
        one: 'has neither title nor text and is not shown',
        many: 'have neither title nor text and are not shown',
      }),
  },
  {
    code: 'id-repeated',
    severity: 'error',
    title: 'An item has the id of another',
    why: 'Of the items with one id only the first is shown.',
    fix: {
      'JSON Feed': 'Give each item an "id" of its own.',
      RSS: 'Give each <item> a <guid> of its own.',
      Atom: 'Give each <entry> an <id> of its own.',
      WordPress: 'The same post came twice; see whether the address asks for one page only.',
    },
    find: (subject) =>
      lost(subject, 'same id', {
        one: 'has the id of an earlier one and is not shown',
        many: 'have the id of an earlier one and are not shown',
        field: 'id',
      }),
  },
  {
    code: 'story-repeated',
    severity: 'warning',
    title: 'An item has the address of another',
    why: 'Items with one address are one story, of which the first is shown.',
    fix: 'Give each story an address of its own. Parts of one page can be told apart by their query (?part=2), not by what stands behind #.',
    find: (subject) =>
      lost(subject, 'same story', {
        one: 'has the address of an earlier one and is not shown',
        many: 'have the address of an earlier one and are not shown',
        field: 'url',
      }),
  },
  {
    code: 'item-expired',
    severity: 'advice',
    title: 'An item is past its time',
    why: 'From the moment in “expires” on nobody is shown it, as its publisher wants.',
    fix: 'Nothing, if that is meant. Such items can be taken out of the feed.',
    find: (subject) =>
      lost(subject, 'expired', {
        one: 'is past its “expires” and is not shown any more',
        many: 'are past their “expires” and are not shown any more',
        field: '_newsrack.expires',
      }),
  },
  {
    code: 'item-embargoed',
    severity: 'warning',
    title: 'An item is before its time',
    why: 'The elements do not show it before the moment in “embargo”, but whoever opens the feed can read it.',
    fix: 'Add the item to the feed when its time has come; newsrack-server feed does that.',
    find: (subject) =>
      lost(subject, 'embargoed', {
        one: 'waits for its “embargo” and is not shown yet',
        many: 'wait for their “embargo” and are not shown yet',
        field: '_newsrack.embargo',
      }),
  },
];
