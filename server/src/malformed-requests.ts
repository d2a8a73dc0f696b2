/** Requests that are refused before there is a route for them: problem details, like every refusal. */
import {STATUS_CODES} from 'node:http';
import type {FastifyServerOptions} from 'fastify';
import {asProblem, sendProblem} from './answer-errors.js';
import {Problem} from './problems.js';

/** The settings of Fastify that say how such requests are answered. */
export const answerMalformedRequests = {
  /** An address that cannot be decoded, or whose parts are too long. */
  frameworkErrors(error, _request, reply) {
    sendProblem(reply, asProblem(error));
  },

  /** What is no HTTP, has too large a head, or takes too long to say what it wants. */
  clientErrorHandler({code}: Error & {code?: string}, socket) {
    if (code === 'ECONNRESET' || socket.destroyed) return;
    if (socket.writable) socket.write(writeProblem(problemOf(code)));
    socket.destroy();
  },
} satisfies FastifyServerOptions;

function problemOf(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem('large-head');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem('too-slow');
  return new Problem('bad-request');
}

/** The whole answer as bytes; there is nothing but the connection to send it by. */
function writeProblem({body}: Problem): string {
  const json = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(json)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${json}`;
}
