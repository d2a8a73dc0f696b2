/**
 * Holds every answer of the server against openapi.yaml: its status, type and headers have to be
 * there, and its body has to be what the schema says and nothing more.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {parse} from 'yaml';

const file = new URL('../../openapi.yaml', import.meta.url);
export const document = resolved(parse(readFileSync(file, 'utf8')));

const ajv = new Ajv2020({allErrors: true, strict: false});
addFormats.default(ajv);
const validators = new Map();

/** Every operation of the document, as `{method, path, operation}`. */
export const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => method !== 'parameters')
    .map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation: {
        ...operation,
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])],
      },
      pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    })),
);

/** Fails when this answer is not one that the document has for the call. */
export function checkAnswer(method, address, {status, headers, text}) {
  const {pathname} = new URL(address, 'http://server');
  if (!/^\/(api|feeds)\/|^\/healthz$/.test(pathname)) return;
  const call = `${method} ${pathname} → ${status}`;
  const found =
    operations.find((one) => one.method === method && one.path === pathname) ??
    operations.find((one) => one.method === method && one.pattern.test(pathname));
  // What the document does not have is not there.
  const answer = found
    ? found.operation.responses[status]
    : status === 404 && document.components.responses.NotFound;
  assert.ok(answer, `${call} is not in openapi.yaml: ${text}`);

  for (const [name, {required, schema}] of Object.entries(answer.headers ?? {})) {
    const value = headers.get(name);
    if (value === null) assert.ok(!required, `${call} has no ${name}`);
    else
      checkSchema(`${call}, ${name},`, schema, schema.type === 'integer' ? Number(value) : value);
  }
  const types = Object.keys(answer.content ?? {});
  if (types.length === 0) return assert.equal(text ?? '', '', `${call} has a body`);
  const type = headers.get('content-type')?.split(';')[0];
  assert.ok(types.includes(type), `${call} has the type ${type}`);
  if (!type.endsWith('json')) return;
  checkSchema(call, answer.content[type].schema, JSON.parse(text));
}

/** Fails when this is not a comment as the document describes it. */
export function checkComment(comment) {
  checkSchema('The comment', document.components.schemas.Comment, comment);
}

/** Fails when this is not a thread's state as the document describes it. */
export function checkThread(thread) {
  checkSchema('The thread', document.components.schemas.ThreadState, thread);
}

function checkSchema(what, schema, value) {
  if (!validators.has(schema)) validators.set(schema, ajv.compile(closed(schema)));
  const validate = validators.get(schema);
  const ok = validate(value);
  assert.ok(ok, `${what} is not as in openapi.yaml: ${ajv.errorsText(validate.errors)}`);
}

/** The same schema with no room for what it does not name. */
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  return copy.properties ? {additionalProperties: false, ...copy} : copy;
}

function resolved(whole) {
  const resolve = (node) => {
    if (Array.isArray(node)) return node.map(resolve);
    if (typeof node !== 'object' || node === null) return node;
    const {$ref, ...rest} = node;
    const own = Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [key, resolve(value)]),
    );
    if (!$ref) return own;
    const target = $ref
      .slice(2)
      .split('/')
      .reduce((place, key) => place[key], whole);
    return {...resolve(target), ...own};
  };
  return resolve(whole);
}
