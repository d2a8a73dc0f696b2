/** Checks what an operator has written, and says what is wrong with it so that it can be mended. */
import {Ajv2020} from 'ajv/dist/2020.js';
import type {ErrorObject} from 'ajv/dist/2020.js';
import leven from 'leven';
import {configSchema} from './config-schema.js';
import {isLanguage} from './language-tag.js';
import {readNetwork} from './public-address.js';
import {isWebAddress} from './source-address.js';

const ajv = new Ajv2020({allErrors: true, verbose: true});
ajv.addFormat('web-address', isWebAddress);
ajv.addFormat('network', isNetwork);
ajv.addFormat('language', isLanguage);
const validate = ajv.compile(configSchema);

/** What each of our formats is, for a person. */
const formats: Record<string, string> = {
  'web-address': 'a web address that begins with https:// or http://',
  network: 'a network such as 10.1.0.0/16, or an address such as 127.0.0.1',
  language: 'the tag of a language, such as en or pt-BR',
};

/** What the types of JSON are called. */
const types: Record<string, string> = {
  string: 'a text',
  integer: 'a whole number',
  object: 'an object in {}',
  array: 'a list in []',
};

/** The faults of a configuration, each a sentence with its place, what was found and what was expected. */
export function checkConfig(config: unknown): string[] {
  if (validate(config)) return [];
  const errors = validate.errors ?? [];
  // What could be one of two things has errors for both of them; the last error says both.
  const sentences = errors
    .filter(({schemaPath, propertyName}) => !/\/anyOf\/\d/.test(schemaPath) && !propertyName)
    .map(sentenceFor);
  return [...new Set(sentences)];
}

function sentenceFor(error: ErrorObject): string {
  const {keyword, data, parentSchema = {}} = error;
  const place = placeOf(error.instancePath);
  const params = error.params as Record<string, string | number>;
  const found = `${place} is ${shown(data)};`;
  switch (keyword) {
    case 'additionalProperties':
      return unknownName(place, String(params.additionalProperty), parentSchema);
    case 'required':
      return `${place} has no “${params.missingProperty}”, which is needed.`;
    case 'propertyNames':
      return `${place} has the name “${params.propertyName}”; a name has letters a to z, digits, - and _ alone, since files and addresses are called by it.`;
    case 'type':
      return `${found} it has to be ${types[String(params.type)]}.`;
    case 'format':
      return `${found} it has to be ${formats[String(params.format)]}.`;
    case 'minimum':
      return `${found} it has to be ${params.limit} or more.`;
    case 'maximum':
      return `${found} it has to be ${params.limit} or less.`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `${place} is empty; say something, or leave it out if it is not needed.`;
    case 'anyOf':
      return `${found} it has to be a text, or an object with “name”, “url” or both.`;
    default:
      return `${found} that cannot be: it ${error.message}.`;
  }
}

/** Says which name was meant, if one is near. */
function unknownName(place: string, name: string, schema: Record<string, unknown>): string {
  const known = Object.keys(schema.properties ?? {}).filter((one) => one !== '$schema');
  const distances = known.map((one) => ({one, far: leven(name.toLowerCase(), one.toLowerCase())}));
  distances.sort((a, b) => a.far - b.far);
  const [nearest] = distances;
  const isNear = nearest && nearest.far <= Math.max(2, Math.floor(name.length / 3));
  const hint = isNear ? `Did you mean “${nearest.one}”?` : `There are ${known.join(', ')}.`;
  return `${place} has “${name}”, which is unknown. ${hint}`;
}

/** `/feeds/world/sources/0/url` as a person would write it: `feeds.world.sources[0].url`. */
function placeOf(pointer: string): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const place = parts
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
  return place || 'The file';
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function isNetwork(text: string): boolean {
  try {
    return Boolean(readNetwork(text));
  } catch {
    return false;
  }
}
