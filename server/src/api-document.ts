/**
 * The OpenAPI document, which is where requests are described and nowhere else: routes are added by
 * the name of their operation and take their address and their schemas from it.
 */
import {readFileSync} from 'node:fs';
import type {FastifyInstance, FastifySchema, HTTPMethods, RouteOptions} from 'fastify';
import {parse} from 'yaml';

type Json = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {readonly content: {readonly 'application/json': {readonly schema: Json}}};
  readonly responses: Record<string, {readonly content?: Record<string, {readonly schema: Json}>}>;
}

type PathItem = Record<string, Operation> & {readonly parameters?: readonly Parameter[]};

interface Described {
  readonly method: HTTPMethods;
  readonly url: string;
  readonly schema: FastifySchema;
}

const operations = readOperations();

/**
 * Adds the route of this operation. What does not fit its schemas is refused before the handler runs.
 * Throws when the document has no such operation.
 */
export function addRoute(
  app: FastifyInstance,
  operationId: string,
  handler: RouteOptions['handler'],
  options: Partial<RouteOptions> = {},
): void {
  const operation = operations.get(operationId);
  if (!operation) throw new Error(`openapi.yaml has no operation "${operationId}".`);
  app.route({...options, ...operation, handler});
}

function readOperations(): Map<string, Described> {
  const file = new URL('../openapi.yaml', import.meta.url);
  const text = parse(readFileSync(file, 'utf8')) as Json;
  const {paths} = resolveReferences(text, text) as {paths: Record<string, PathItem>};
  const found = new Map<string, Described>();
  for (const [path, {parameters: shared = [], ...methods}] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>)) {
      const parameters = [...shared, ...(operation.parameters ?? [])];
      found.set(operation.operationId, {
        method: method.toUpperCase(),
        url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
        schema: schemaOf(operation, parameters),
      });
    }
  }
  return found;
}

function schemaOf({requestBody, responses}: Operation, parameters: Parameter[]): FastifySchema {
  const body = requestBody?.content['application/json'].schema;
  return {
    params: objectOf(parameters, 'path'),
    querystring: objectOf(parameters, 'query'),
    headers: objectOf(parameters, 'header'),
    ...(body && {body}),
    response: Object.fromEntries(
      Object.entries(responses).flatMap(([status, {content}]) => {
        const schema = content?.['application/json']?.schema;
        return schema ? [[status, schema]] : [];
      }),
    ),
  };
}

function objectOf(parameters: Parameter[], place: Parameter['in']): Json {
  const wanted = parameters.filter((parameter) => parameter.in === place);
  // Node has the names of headers in lower case.
  const nameOf = ({name}: Parameter) => (place === 'header' ? name.toLowerCase() : name);
  return {
    type: 'object',
    required: wanted.filter(({required}) => required).map(nameOf),
    properties: Object.fromEntries(
      wanted.map((parameter) => [nameOf(parameter), parameter.schema]),
    ),
  };
}

/** Puts what a `$ref` points at in its place. The document has no circles. */
function resolveReferences(node: unknown, document: Json): unknown {
  if (Array.isArray(node)) return node.map((item) => resolveReferences(item, document));
  if (typeof node !== 'object' || node === null) return node;
  const {$ref, ...rest} = node as Json;
  const own = Object.entries(rest).map(([key, value]) => [key, resolveReferences(value, document)]);
  if (typeof $ref !== 'string') return Object.fromEntries(own);
  const target = $ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((place, key) => (place as Json)[key], document);
  return {...(resolveReferences(target, document) as Json), ...Object.fromEntries(own)};
}
