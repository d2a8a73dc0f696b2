/** The JSON Schema of the feed and its extension, which the package for pages ships. */
import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import type {ErrorObject} from 'ajv';

interface Schema {
  readonly definitions: {
    readonly extension: {readonly properties: Readonly<Record<string, object>>};
  };
}

/** A feed that is wrong throughout is no more wrong for being long. */
const most = 1000;

// The server's build copies it from schemas/ to beside the code.
const file = new URL('../../feed.schema.json', import.meta.url);

let compiled: {validate: ReturnType<Ajv['compile']>; schema: Schema} | undefined;

/** Read once, and only where a feed is checked. */
function open() {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  // Formats are dates and addresses, of which other rules say more than that they are wrong.
  const ajv = new Ajv({allErrors: true, validateFormats: false, strict: false});
  return (compiled ??= {validate: ajv.compile(schema), schema});
}

/** What in a feed the schema does not let through, as far as its first thousand items go. */
export function mistakesIn({
  items,
  ...feed
}: Readonly<Record<string, unknown>>): readonly ErrorObject[] {
  const {validate} = compiled ?? open();
  const looked = Array.isArray(items) ? (items as unknown[]).slice(0, most) : items;
  return validate({...feed, items: looked}) ? [] : (validate.errors ?? []);
}

/** The fields that `_newsrack` has in an item. */
export function knownFields(): readonly string[] {
  return Object.keys((compiled ?? open()).schema.definitions.extension.properties);
}
