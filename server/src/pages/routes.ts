/** The pages that the server has of its own: to sign in, to register, and who one is. */
import formbody from '@fastify/formbody';
import type {FastifyError, FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {asProblem} from '../answer-errors.js';
import type {Context} from '../context.js';
import type {Member} from '../db/schema.js';
import {register, signIn, signOut} from '../members/enter.js';
import type {Faults} from '../members/enter.js';
import {ownOrigin} from '../origins.js';
import {Problem} from '../problems.js';
import {renderAccount} from './account-page.js';
import {renderRegisterForm, renderSignInForm} from './form-page.js';
import type {FormState} from './form-page.js';
import {html} from './html.js';
import type {Html} from './html.js';
import {renderPage} from './layout.js';
import {isOwnForm, setPageHeaders} from './policy.js';
import {readReturnTo} from './return-to.js';

/** A form at the door: how it looks, and what happens when it is sent. */
interface Door {
  readonly path: '/sign-in' | '/register';
  readonly title: string;
  readonly render: (state: FormState) => Html;
  readonly enter: (
    context: Context,
    request: FastifyRequest,
    reply: FastifyReply,
    typed: {name: string; email: string; password: string},
  ) => Promise<Member>;
}

const doors: readonly Door[] = [
  {path: '/sign-in', title: 'Sign in', render: renderSignInForm, enter: signIn},
  {path: '/register', title: 'Register', render: renderRegisterForm, enter: register},
];

/** Adds the pages. They have no scripts, and their forms are sent as browsers send them. */
export function registerPages(app: FastifyInstance, context: Context): void {
  void app.register(async (scope) => {
    await scope.register(formbody);
    scope.removeContentTypeParser('application/json');
    addPages(scope, context);
  });
}

function addPages(scope: FastifyInstance, context: Context): void {
  const {config} = context;
  const site = {name: config.siteName, stylesheet: config.stylesheet ?? null};

  const send = (request: FastifyRequest, reply: FastifyReply, page: Page) => {
    const {title, main, returnTo = null, hasPicture = false} = page;
    setPageHeaders(request, reply, config, {returnTo, hasPicture});
    return reply.send(renderPage(site, title, main));
  };

  const findReturnTo = (request: FastifyRequest, text: unknown) =>
    readReturnTo(text, ownOrigin(request, config), (origin) =>
      config.allowOrigins.includes(origin),
    );

  const sendAccount = (request: FastifyRequest, reply: FastifyReply, member: Member) => {
    const returnTo = findReturnTo(request, fieldsOf(request.query)['return_to']);
    const main = renderAccount({
      name: member.name,
      avatarUrl: member.avatar_url,
      isModerator: member.is_moderator === 1,
      returnTo,
    });
    return send(request, reply, {title: 'Your account', main, returnTo, hasPicture: true});
  };

  scope.addHook('preHandler', (request, _reply, done) => {
    const isForeign = request.method === 'POST' && !isOwnForm(request, ownOrigin(request, config));
    done(isForeign ? new Problem('origin', {detail: FOREIGN_FORM}) : undefined);
  });

  scope.setErrorHandler((error: FastifyError, request, reply) => {
    const {body, retryAfter} = asProblem(error);
    if (body.status >= 500) request.log.error({error: {name: error.name, code: error.code}});
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    const main = html`<h1>${body.title}</h1>
      <p class="notice">${body.detail}</p>
      <p><a href="/sign-in">Sign in</a></p>`;
    return send(request, reply.status(body.status), {title: body.title, main});
  });

  for (const {path, title, render, enter} of doors) {
    scope.get(path, (request, reply) => {
      const {member} = request.viewer;
      if (member) return sendAccount(request, reply, member);
      const returnTo = findReturnTo(request, fieldsOf(request.query)['return_to']);
      return send(request, reply, {title, main: render({returnTo}), returnTo});
    });

    scope.post(path, async (request, reply) => {
      const {name = '', email = '', password = '', ...rest} = fieldsOf(request.body);
      const returnTo = findReturnTo(request, rest['return_to']);
      try {
        await enter(context, request, reply, {name, email, password});
      } catch (error) {
        const state = explain(error);
        if (!state) throw error;
        const {status, retryAfter, ...shown} = state;
        if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
        const main = render({...shown, returnTo, typed: {name, email}});
        return send(request, reply.status(status), {title: `Error: ${title}`, main, returnTo});
      }
      // 303 makes a GET of it, so that going back or reloading sends no password again.
      return reply.redirect(returnTo ?? '/account', 303);
    });
  }

  scope.get('/account', (request, reply) => {
    const {member} = request.viewer;
    return member ? sendAccount(request, reply, member) : reply.redirect('/sign-in', 303);
  });

  scope.post('/sign-out', async (request, reply) => {
    await signOut(context, request, reply);
    return reply.redirect('/sign-in', 303);
  });
}

const FOREIGN_FORM =
  'This form was not sent from a page of this site. Open the page and try again.';

interface Page {
  readonly title: string;
  readonly main: Html;
  readonly returnTo?: string | null;
  readonly hasPicture?: boolean;
}

/** The fields of a form or of an address, each once and as text; anything else is as good as none. */
function fieldsOf(source: unknown): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(source ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

type Explained = Pick<FormState, 'faults' | 'notice'> & {status: number; retryAfter?: number};

/** What the form says about a refusal that is the visitor's to mend, or null for any other. */
function explain(error: unknown): Explained | null {
  if (!(error instanceof Problem)) return null;
  const {kind, body, retryAfter} = error;
  const {status, detail} = body;
  if (kind === 'check-fields') return {status, faults: body['fields'] as Faults};
  // The password is what a visitor types again; a mistaken address stands above it.
  if (kind === 'wrong-credentials') return {status, faults: {password: detail}};
  if (kind !== 'too-fast' && kind !== 'unavailable') return null;
  return {status, notice: detail, ...(retryAfter !== undefined && {retryAfter})};
}
