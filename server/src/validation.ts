/** Checks requests against the schemas of the OpenAPI document. */
import {Ajv2020} from 'ajv/dist/2020.js';
import type {FastifySchemaCompiler} from 'fastify';

const settings = {useDefaults: true, strict: false} as const;

/** Of the address and the headers, where everything is text that may stand for a number. */
const forText = new Ajv2020({...settings, coerceTypes: true});

/** Of bodies: JSON has types, and a number is not a text. */
const forJson = new Ajv2020(settings);

/** Compiles the check of one part of a request. */
export const compileValidation: FastifySchemaCompiler<object> = ({schema, httpPart}) =>
  (httpPart === 'body' ? forJson : forText).compile(schema);
