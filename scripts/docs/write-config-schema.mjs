/**
 * Writes server/newsrack.config.schema.json, for editors: the very schema that the server checks the file
 * with, with the sentences that stand above the fields in server/src/feeds/config.ts. With `--check` it writes
 * nothing, and fails where the file is not what it would write.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import ts from 'typescript';
import {configSchema} from '../../server/dist/feeds/config-schema.js';
import {root} from '../run.mjs';

const file = path.join(root, 'server/newsrack.config.schema.json');
const source = path.join(root, 'server/src/feeds/config.ts');

/** What our own formats are to a program that does not know them; the server’s check knows more. */
const formats = {
  'web-address': {format: 'uri', pattern: '^https?://'},
  language: {pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'},
  network: {},
};

const sentences = sentencesIn(readFileSync(source, 'utf8'));
const {feeds} = configSchema.properties;
const feed = feeds.additionalProperties;
const of = (schema, name) => described(schema, sentences.get(name));
const whole = of(configSchema, 'FeedsConfig');
const made = of(feed, 'FeedConfig');
const text = JSON.stringify(
  plain({
    ...whole,
    $schema: 'http://json-schema.org/draft-07/schema#',
    properties: {
      ...whole.properties,
      feeds: {
        ...whole.properties.feeds,
        additionalProperties: {
          ...made,
          properties: {
            ...made.properties,
            sources: {
              ...made.properties.sources,
              items: of(feed.properties.sources.items, 'SourceConfig'),
            },
          },
        },
      },
    },
  }),
);
const wanted = await format(text, {...(await resolveConfig(file)), parser: 'json'});

if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted);
} else if (readFileSync(file, 'utf8') !== wanted) {
  console.error(`${path.relative(root, file)} is not what the server checks. Run: npm run docs`);
  process.exitCode = 1;
}

/** By the names of interfaces: what is said above each of their fields. */
function sentencesIn(code) {
  const {statements} = ts.createSourceFile('config.ts', code, ts.ScriptTarget.Latest, true);
  return new Map(
    statements.filter(ts.isInterfaceDeclaration).map(({name, members}) => [
      name.text,
      new Map(
        members.map((member) => {
          const [{comment = ''} = {}] = ts.getJSDocCommentsAndTags(member);
          return [member.name.text, comment.replaceAll(/\s+/g, ' ')];
        }),
      ),
    ]),
  );
}

/** The schema of an object, with what is said of its fields. */
function described(schema, said) {
  const fields = Object.entries(schema.properties).map(([name, field]) => {
    const description = said.get(name);
    return [name, description ? {description, ...field} : field];
  });
  return {...schema, properties: Object.fromEntries(fields)};
}

/** Without formats of our own. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Object)) return value;
  const {format: name, ...rest} = value;
  const fields = Object.entries(rest).map(([key, one]) => [key, plain(one)]);
  return {...Object.fromEntries(fields), ...(typeof name === 'string' ? formats[name] : {})};
}
