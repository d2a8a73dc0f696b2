/** Which pages may act for a member by cookie. */
import type {FastifyRequest} from 'fastify';
import type {Config} from './config.js';

/** The server's own origin: the configured one, or the one that this request was sent to. */
export function ownOrigin(request: FastifyRequest, config: Config): string {
  if (config.publicUrl !== undefined) return config.publicUrl;
  const said = `${request.protocol}://${request.host}`;
  // A default port is left out, as browsers do in `Origin`; what cannot be a host matches nothing.
  return URL.canParse(said) ? new URL(said).origin : said;
}

/**
 * Whether the page that sent this request may use the reader's cookie: the server's own pages and
 * those that the operator allows. Browsers leave `Origin` out of plain reads from the same origin.
 */
export function mayUseCookie(request: FastifyRequest, config: Config): boolean {
  const {origin} = request.headers;
  return origin === undefined || isTrusted(origin, request, config);
}

/** Whether this request says that it comes from a trusted page, as a write by cookie has to. */
export function comesFromTrustedPage(request: FastifyRequest, config: Config): boolean {
  const {origin} = request.headers;
  return origin !== undefined && isTrusted(origin, request, config);
}

function isTrusted(origin: string, request: FastifyRequest, config: Config): boolean {
  return origin === ownOrigin(request, config) || config.allowOrigins.includes(origin);
}
