/** Headlines, summaries and who wrote them. */
import type {Rule} from '../finding.js';
import {counted} from '../words.js';

/** A tag of HTML or an entity, which plain text has no use for. */
const markup =
  /<\/?(a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|li|mark|p|q|s|small|span|strong|sub|sup|time|u|ul|wbr)(\s[^<>]*)?\/?>|&(#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;
/** What stands where a letter could not be read, or was read in a wrong character set. */
const garbled = /\uFFFD|[ÃÂ](?![«»\u00A0])[\u0080-\u00BF]|â€[\u0080-\u2122]/;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

export const wordRules: readonly Rule[] = [
  {
    code: 'title-missing',
    severity: 'warning',
    title: 'An item has no title',
    why: 'Its summary stands in for it, or the beginning of its text, which is longer than a headline.',
    fix: {
      'JSON Feed': 'Give the item a "title".',
      RSS: 'Give the <item> a <title>.',
      Atom: 'Give the <entry> a <title>.',
      WordPress: 'Give the post a title.',
    },
    find({shown}) {
      const places = shown
        .filter(({data}) => !isText(data['title']))
        .map((item) => ({item, field: 'title'}));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has no title', 'have no title', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'title-markup',
    severity: 'warning',
    title: 'A title has tags or entities in it',
    why: 'Titles are plain text. Common entities are read as they were meant; tags are shown as they stand.',
    fix: {
      'JSON Feed': 'Write titles as plain text: “Fish & chips”, not “Fish &amp; chips”.',
      RSS: 'Escape titles once, not twice: &amp; and not &amp;amp;. Leave tags out.',
      Atom: 'Say <title type="html"> where titles have tags or entities in them.',
      WordPress: 'Take the tags out of the post’s title.',
    },
    find({shown}) {
      const places = shown
        .filter(({data}) => isText(data['title']) && markup.test(data['title']))
        .map((item) => ({item, field: 'title', value: item.data['title']}));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has tags or entities in its title', 'have tags or entities in their titles', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'letters-garbled',
    severity: 'warning',
    title: 'Letters are garbled',
    why: 'Somewhere text of one character set was read as another. Readers see “Ã©” for “é”, or a question mark in a box.',
    fix: 'See that database, publishing system and feed all use UTF-8.',
    find({shown, encoding}) {
      // In another encoding all letters beyond English ones are garbled, which a rule of its own says.
      if (encoding !== 'utf-8') return undefined;
      const places = shown.flatMap((item) => {
        const {title, summary = ''} = item.article;
        const field = garbled.test(title) ? 'title' : garbled.test(summary) ? 'summary' : undefined;
        return field ? [{item, field, value: field === 'title' ? title : summary}] : [];
      });
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has garbled letters', 'have garbled letters', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'summary-missing',
    severity: 'advice',
    title: 'An item has no summary',
    why: 'A card then has no words under its headline.',
    fix: {
      'JSON Feed': 'Give the item a "summary": a sentence or two of plain text.',
      RSS: 'Give the <item> a <description> of a sentence or two, and its text as <content:encoded>.',
      Atom: 'Give the <entry> a <summary> of a sentence or two.',
      WordPress: 'Write an excerpt for the post, and ask for the field “excerpt”.',
    },
    find({shown}) {
      const places = shown
        .filter(({article}) => !article.summary)
        .map((item) => ({item, field: 'summary'}));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'has no summary', 'have no summary', shown.length)}.`,
        places,
      };
    },
  },
  {
    code: 'author-missing',
    severity: 'advice',
    title: 'An item does not say who wrote it',
    why: 'A card then has no byline.',
    fix: {
      'JSON Feed': 'Give the item, or the feed, "authors": [{"name": "…"}].',
      RSS: 'Give the <item> a <dc:creator> with the name.',
      Atom: 'Give the <entry>, or the feed, an <author><name>…</name></author>.',
      WordPress: 'Some security plugins hide authors; let them show the names.',
    },
    find({shown}) {
      const places = shown
        .filter(({article}) => article.authors.length === 0)
        .map((item) => ({item, field: 'authors'}));
      if (places.length === 0) return undefined;
      return {
        sentence: `${counted(places.length, 'does not say who wrote it', 'do not say who wrote them', shown.length)}.`,
        places,
      };
    },
  },
];
