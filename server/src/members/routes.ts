/** The calls about members and their sessions. */
import type {FastifyInstance, FastifyRequest} from 'fastify';
import {addRoute} from '../api-document.js';
import type {Context} from '../context.js';
import type {Member} from '../db/schema.js';
import {comesFromTrustedPage, ownOrigin} from '../origins.js';
import {Problem} from '../problems.js';
import {register, signIn, signOut} from './enter.js';
import {viewMember} from './member-view.js';

interface Credentials {
  email: string;
  password: string;
}

/** Adds the calls about members and their sessions. */
export function registerMembers(app: FastifyInstance, context: Context): void {
  const {config} = context;

  /** A foreign page must not sign its visitor in as somebody of its choosing. */
  const refuseForeignPage = (request: FastifyRequest): void => {
    if (request.headers.origin !== undefined && !comesFromTrustedPage(request, config)) {
      throw new Problem('origin');
    }
  };

  const describe = (request: FastifyRequest, member: Member | null) => {
    const origin = ownOrigin(request, config);
    return {
      member: member && viewMember(member),
      login_url: `${origin}/sign-in?return_to={page}`,
      register_url: `${origin}/register?return_to={page}`,
      account_url:
        member && request.viewer.via !== 'token' ? `${origin}/account?return_to={page}` : null,
    };
  };

  addRoute(app, 'getSession', (request, reply) => {
    return reply.send(describe(request, request.viewer.member));
  });

  addRoute(app, 'signIn', async (request, reply) => {
    refuseForeignPage(request);
    const member = await signIn(context, request, reply, request.body as Credentials);
    return describe(request, member);
  });

  addRoute(app, 'signOut', async (request, reply) => {
    refuseForeignPage(request);
    await signOut(context, request, reply);
    return reply.status(204).send();
  });

  addRoute(app, 'registerMember', async (request, reply) => {
    refuseForeignPage(request);
    const typed = request.body as Credentials & {name: string};
    const member = await register(context, request, reply, typed);
    return reply.status(201).send({member: viewMember(member)});
  });
}
