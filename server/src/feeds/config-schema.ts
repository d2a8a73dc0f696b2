/**
 * The JSON Schema of `newsrack.config.json`, which the file is checked with. Formats are ours: see
 * `check-config.ts`.
 */

const text = {type: 'string', minLength: 1};
const address = {type: 'string', format: 'web-address'};
const words = {type: 'array', items: text, minItems: 1};
const limit = {type: 'integer', minimum: 1, maximum: 1000};
/** A week at most; less than ten seconds would be taken for an attack. */
const every = {type: 'integer', minimum: 10, maximum: 604_800};

const license = {
  anyOf: [
    text,
    {
      type: 'object',
      properties: {name: text, url: address},
      additionalProperties: false,
      minProperties: 1,
    },
  ],
};

const source = {
  type: 'object',
  required: ['url'],
  additionalProperties: false,
  properties: {
    url: address,
    name: text,
    home_page_url: address,
    icon: address,
    language: {type: 'string', format: 'language'},
    license,
    attribution: text,
    limit,
    city: text,
    addTags: words,
    onlyTags: words,
    include: words,
    exclude: words,
    every,
  },
};

const feed = {
  type: 'object',
  required: ['title', 'sources'],
  additionalProperties: false,
  properties: {
    title: text,
    home_page_url: address,
    description: text,
    icon: address,
    language: {type: 'string', format: 'language'},
    limit,
    cities: words,
    onlyTags: words,
    utm: {
      type: 'object',
      properties: {source: text, medium: text, campaign: text},
      additionalProperties: false,
      minProperties: 1,
    },
    license,
    attribution: text,
    sources: {type: 'array', minItems: 1, items: source},
  },
};

export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The feeds that newsrack-server makes',
  type: 'object',
  required: ['feeds'],
  additionalProperties: false,
  properties: {
    $schema: {type: 'string'},
    feeds: {
      type: 'object',
      minProperties: 1,
      propertyNames: {pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$'},
      additionalProperties: feed,
    },
    allowPrivate: {type: 'array', items: {type: 'string', format: 'network'}},
    every,
  },
};
