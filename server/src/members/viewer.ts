/** Who is asking. */
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import type {Context} from '../context.js';
import type {Member} from '../db/schema.js';
import {comesFromTrustedPage, mayUseCookie} from '../origins.js';
import {Problem} from '../problems.js';
import {KeysUnavailable} from './publisher-keys.js';
import {readSessionCookie, writeSessionCookie} from './session-cookie.js';
import {findSession} from './sessions.js';
import {findSsoMember} from './sso-member.js';
import {readSsoSettings} from './sso-settings.js';
import {makeTokenReader, TokenRefused} from './sso-token.js';
import type {SsoIdentity} from './sso-token.js';

/** Who is asking, and how we know. A guest has neither. */
export interface Viewer {
  readonly member: Member | null;
  readonly via: 'cookie' | 'token' | null;
}

/** Nobody in particular. */
export const guest: Viewer = {member: null, via: null};

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking. Known from the first hook on. */
    viewer: Viewer;
  }
}

type TokenReader = (token: string) => Promise<SsoIdentity>;

/** What a browser sends without asking anybody's leave; everything else changes something. */
const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Finds out who is asking, before any route runs. A token goes before a cookie and never falls back
 * to one. A cookie counts only from pages that are trusted with it: elsewhere a read is a guest's,
 * and a write is refused with 403 `#origin`.
 */
export function registerViewer(app: FastifyInstance, context: Context): void {
  const settings = readSsoSettings(context.config);
  const readToken = settings && makeTokenReader(settings, context.config.now);
  app.decorateRequest('viewer', null as unknown as Viewer);
  app.addHook('onRequest', (request, reply, done) => {
    request.viewer = guest;
    if (!isAboutSomebody(request)) return done();
    const token = readBearer(request);
    if (token === null && request.headers.cookie === undefined) return done();
    const asked =
      token === null ? askCookie(request, reply, context) : askToken(token, readToken, context);
    asked.then((viewer) => {
      request.viewer = viewer;
      done();
    }, done);
  });
}

/** The token of RFC 6750, section 2.1, or null. Other schemes are for proxies in front of us. */
function readBearer({headers}: FastifyRequest): string | null {
  return (
    /^bearer(?: +(.*))?$/i
      .exec(headers.authorization ?? '')
      ?.slice(1)
      .join('')
      .trim() ?? null
  );
}

async function askCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
): Promise<Viewer> {
  const token = readSessionCookie(request, context.config);
  if (token === null) return guest;
  if (isCall(request) && !HARMLESS.has(request.method)) {
    if (!comesFromTrustedPage(request, context.config)) throw new Problem('origin');
  }
  if (!mayUseCookie(request, context.config)) return guest;
  const session = await findSession(context, token);
  if (!session) return guest;
  if (session.isProlonged) writeSessionCookie(request, reply, context.config, token);
  return {member: session.member, via: 'cookie'};
}

/** The script, the health check and the like are for everybody and do without the database. */
function isAboutSomebody({url}: FastifyRequest): boolean {
  return /^\/(api\/|sign-in|sign-out|register|account)/.test(url);
}

/** The pages' forms have a check of their own, which answers with a page. */
function isCall({url}: FastifyRequest): boolean {
  return url.startsWith('/api/');
}

async function askToken(
  token: string,
  readToken: TokenReader | null,
  context: Context,
): Promise<Viewer> {
  if (!readToken) throw refuse('This server takes no tokens.');
  try {
    return {member: await findSsoMember(context, await readToken(token)), via: 'token'};
  } catch (error) {
    if (error instanceof TokenRefused) throw refuse(error.message);
    if (error instanceof KeysUnavailable) {
      throw new Problem('unavailable', {
        detail: 'The publisher’s keys cannot be reached at the moment. Try again in a few seconds.',
        retryAfter: 5,
      });
    }
    throw error;
  }
}

/** RFC 6750, section 3.1: `invalid_token` tells the page to get another one. */
function refuse(reason: string): Problem {
  return new Problem('sign-in', {
    detail: `${reason} Reload the page; if that does not help, tell its publisher.`,
    challenge: 'Bearer error="invalid_token"',
  });
}
