/** The cookie that holds a session's token. */
import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Config} from '../config.js';
import {ownOrigin} from '../origins.js';
import {isToken} from './session-token.js';
import {SESSION_SECONDS} from './sessions.js';

/** Under https the prefix makes browsers refuse the cookie from anywhere but this very host. */
function nameCookie(request: FastifyRequest, config: Config): {name: string; secure: boolean} {
  const secure = ownOrigin(request, config).startsWith('https:');
  return {name: secure ? '__Host-newsrack' : 'newsrack', secure};
}

/** The token that the browser sent, or null if there is none or it cannot be one. */
export function readSessionCookie(request: FastifyRequest, config: Config): string | null {
  const token = request.cookies[nameCookie(request, config).name];
  return isToken(token) ? token : null;
}

/** Gives the browser a token to keep, out of reach of scripts, or takes the one it has (`null`). */
export function writeSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  config: Config,
  token: string | null,
): void {
  const {name, secure} = nameCookie(request, config);
  void reply.setCookie(name, token ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: token === null ? 0 : SESSION_SECONDS,
  });
}
