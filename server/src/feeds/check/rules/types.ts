/** Fields of a JSON Feed that are not what the schema says, and those that it does not know. */
import type {Place, Rule} from '../finding.js';
import {knownFields, mistakesIn} from '../feed-schema.js';
import type {Item} from '../subject.js';
import {counted, listed} from '../words.js';

/** What the schema calls the types, in words. */
const types: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

export const typeRules: readonly Rule[] = [
  {
    code: 'type-wrong',
    severity: 'warning',
    title: 'A field is of the wrong type',
    why: 'Mostly such a field counts as absent. It never costs the item.',
    fix: 'Write numbers without quotation marks, lists in [ ] even where they have one member only, and leave out what is empty instead of writing null. The schema newsrack/feed.schema.json shows it in editors.',
    find({data, format, items}) {
      if (format !== 'JSON Feed') return undefined;
      const wrong = mistakesIn(data)
        .filter(({keyword}) => keyword === 'type')
        .map(({instancePath, params}) => ({
          names: instancePath.split('/').slice(1),
          wanted: types[String((params as {type: unknown}).type)] ?? 'something else',
        }))
        // What may be of several types is wrong by each of them.
        .filter(({names}) => names.at(-1) !== 'license' && names.length > 0);
      const ofFeed = wrong.filter(({names}) => names[0] !== 'items' || names.length < 3);
      const places = wrong
        .filter(({names}) => names[0] === 'items' && names.length > 2)
        .map(({names}) => placeOf(names, items));
      if (wrong.length === 0) return undefined;
      if (places.length === 0) {
        const [first] = ofFeed;
        return {sentence: `“${first!.names.join('.')}” ought to be ${first!.wanted}.`};
      }
      const fields = [...new Set(places.map(({field}) => field!.replaceAll(/\[\d+\]/g, '')))];
      const count = new Set(places.map(({item}) => item)).size;
      const named = listed(fields.slice(0, 4).map((field) => `“${field}”`));
      return {
        sentence: `${counted(count, 'has', 'have', items.length)} what is of the wrong type: ${named}.`,
        places,
      };
    },
  },
  {
    code: 'field-unknown',
    severity: 'advice',
    title: 'A field of _newsrack is unknown',
    why: 'It is passed over. Perhaps it is misspelt, or of a newer version.',
    fix: 'See docs/feed-extension.md for the fields that there are.',
    find({format, items}) {
      if (format !== 'JSON Feed') return undefined;
      const known = new Set(knownFields());
      const places = items.flatMap((item) =>
        Object.keys(extensionOf(item))
          .filter((name) => !known.has(name))
          .map((name) => ({
            item,
            field: `_newsrack.${name}`,
            value: extensionOf(item)[name],
          })),
      );
      if (places.length === 0) return undefined;
      const names = [...new Set(places.map(({field}) => field.slice('_newsrack.'.length)))];
      return {
        sentence: `“_newsrack” has unknown fields: ${listed(names.slice(0, 4).map((name) => `“${name}”`))}.`,
        places,
      };
    },
  },
];

function extensionOf({data}: Item): Record<string, unknown> {
  const value = data['_newsrack'];
  return value instanceof Object && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The place that a JSON pointer below the items names: `items`, `3`, `tags`, `0`. */
function placeOf([, index, ...names]: readonly string[], items: readonly Item[]): Place {
  const item = items[Number(index)]!;
  const field = names.reduce(
    (path, name) => (/^\d+$/.test(name) ? `${path}[${name}]` : path ? `${path}.${name}` : name),
    '',
  );
  const value = names.reduce<unknown>(
    (owner, name) => (owner as Record<string, unknown>)[name],
    item.data,
  );
  return {item, field, value: value === null ? 'null' : value};
}
