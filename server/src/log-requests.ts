/**
 * The log: one line of JSON for each request, which says what was asked and how it ended, and nothing
 * of who asked or what they wrote. So it has the route and not the address, whose query is a page's
 * name at best, and no headers.
 */
import type {FastifyInstance, FastifyRequest} from 'fastify';

/** Writes the line once a request has been answered; those that only ask for the server's health have none. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    if (request.routeOptions.url !== '/healthz') {
      const {statusCode: status, elapsedTime} = reply;
      request.log.info({...whatWasAsked(request), status, ms: Math.round(elapsedTime)}, 'answered');
    }
    done();
  });
}

/** What may be said of a request. */
export function whatWasAsked({method, routeOptions}: FastifyRequest) {
  return {method, route: routeOptions.url ?? 'unknown'};
}
