/** Turns whatever is thrown into the problem that the client is told of. */
import type {FastifyError, FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {isUnavailable} from './db/is-unavailable.js';
import {Problem} from './problems.js';

/** Answers every error and every unknown address with problem details. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = asProblem(error);
    if (problem.body.status >= 500) logError(request, error);
    return sendProblem(reply, problem);
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, new Problem('not-found')));
}

/** Sends a problem as the answer. */
export function sendProblem(
  reply: FastifyReply,
  {body, retryAfter, challenge}: Problem,
): FastifyReply {
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  // RFC 9110, section 11.6.1: a 401 says how to sign in. Browsers show no box for Bearer.
  if (body.status === 401) void reply.header('www-authenticate', challenge);
  return reply
    .status(body.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(body);
}

/** The problem that an error is to the client. */
export function asProblem(error: FastifyError): Problem {
  if (error instanceof Problem) return error;
  if (isUnavailable(error)) return new Problem('unavailable', {retryAfter: 5});
  if (error.validation) return new Problem('bad-request', {detail: sentenceFor(error)});
  const {statusCode = 500} = error;
  if (statusCode === 404 || statusCode === 413 || statusCode === 415) {
    return new Problem(
      ({404: 'not-found', 413: 'too-large', 415: 'not-json'} as const)[statusCode],
    );
  }
  if (statusCode >= 400 && statusCode < 500) return new Problem('bad-request');
  return new Problem('internal');
}

/** What the parts of a request are called where a person reads it. */
const parts = {
  body: 'the body',
  querystring: 'the address’s query',
  params: 'the address',
  headers: 'the request’s headers',
};

/** Says which value is wrong and how, without repeating it. */
function sentenceFor({validation, validationContext}: FastifyError): string {
  const [first] = validation ?? [];
  const part = parts[validationContext ?? 'body'];
  const place = first?.instancePath.slice(1).replaceAll('/', '.');
  const where = place ? `“${place}” in ${part}` : capitalised(part);
  // A pattern is for machines to read.
  const how =
    first?.keyword === 'pattern' ? 'has a form that is not possible there' : first?.message;
  return `${where} ${how ?? 'is wrong'}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Logs what went wrong without what the reader wrote: a database's `detail` would quote it. */
function logError(request: FastifyRequest, {name, message, code, stack}: FastifyError): void {
  request.log.error({error: {name, message, code, stack}}, 'request failed');
}
