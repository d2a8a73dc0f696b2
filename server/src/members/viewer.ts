/** Who is asking. */
import {createHash} from 'node:crypto';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import type {Context} from '../context.js';
import type {Member} from '../db/schema.js';
import {mayUseCookie} from '../origins.js';

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

/** Finds out who is asking, before any route runs. */
export function registerViewer(app: FastifyInstance, context: Context): void {
  app.decorateRequest('viewer', null as unknown as Viewer);
  app.addHook('onRequest', async (request) => {
    request.viewer = await resolveViewer(request, context);
  });
}

async function resolveViewer(request: FastifyRequest, context: Context): Promise<Viewer> {
  const token = request.cookies['newsrack'];
  if (!token || !mayUseCookie(request, context.config)) return guest;
  const member = await context.database.db
    .selectFrom('sessions')
    .innerJoin('members', 'members.id', 'sessions.member_id')
    .selectAll('members')
    .where('token_hash', '=', createHash('sha256').update(token).digest('hex'))
    .where('expires_at', '>', context.config.now().toISOString())
    .executeTakeFirst();
  return member ? {member, via: 'cookie'} : guest;
}
