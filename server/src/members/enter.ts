/** The two ways in, signing in and registering, and the way out. The calls and the pages both use them. */
import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Context} from '../context.js';
import type {Member} from '../db/schema.js';
import {Problem} from '../problems.js';
import {findAccount, openAccount} from './accounts.js';
import {cleanName, isTooLongName, MAX_NAME_LENGTH} from './display-name.js';
import {readEmail} from './email-address.js';
import {findPasswordFault} from './password-rules.js';
import {readSessionCookie, writeSessionCookie} from './session-cookie.js';
import {beginSession, endSession} from './sessions.js';
import {countRegistration, countSignIn} from './sign-in-throttle.js';

/** What is wrong with what was typed, by the name of its field. */
export type Faults = Partial<Record<'name' | 'email' | 'password', string>>;

/**
 * Signs in and sets the cookie. Rejects with 401 `#wrong-credentials`, in the same words and after
 * the same work whether or not the address is known; with 422 `#check-fields` for what is no address
 * or no password at all; and with 429 `#too-fast`.
 */
export async function signIn(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: {email: string; password: string},
): Promise<Member> {
  const email = readEmail(typed.email);
  refuseFaults({
    ...(email === null && {email: EMAIL_FAULT}),
    ...(typed.password === '' && {password: 'Type your password.'}),
  });
  const tries = await countSignIn(context, email!, request.ip);
  const member = await findAccount(context, email!, typed.password);
  if (!member) throw new Problem('wrong-credentials');
  await tries.giveBack();
  await letIn(context, request, reply, member);
  return member;
}

/**
 * Makes a member, signs in and sets the cookie. An address that is taken changes nothing in this,
 * unless the password is right, too: then it is that member who comes in. Rejects with 422
 * `#check-fields` and a sentence for each field that has to be changed, and with 429 `#too-fast`.
 */
export async function register(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: {name: string; email: string; password: string},
): Promise<Member> {
  const name = cleanName(typed.name);
  const email = readEmail(typed.email);
  const nameFault = findNameFault(name);
  // Judging a password is work, so the try is counted before it.
  await countRegistration(context, request.ip);
  const own = [name, typed.email, email?.split('@')[0] ?? '', context.config.siteName];
  const passwordFault = await findPasswordFault(typed.password, own);
  refuseFaults({
    ...(nameFault !== null && {name: nameFault}),
    ...(email === null && {email: EMAIL_FAULT}),
    ...(passwordFault !== null && {password: passwordFault}),
  });
  // Whoever registers an address that is taken may be trying out passwords of its owner.
  await countSignIn(context, email!, request.ip);
  const member = await openAccount(context, {name, email: email!, password: typed.password});
  await letIn(context, request, reply, member);
  return member;
}

/** Ends the session of this browser, if it has one, and takes its cookie. */
export async function signOut(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const token = readSessionCookie(request, context.config);
  if (token !== null) await endSession(context, token);
  writeSessionCookie(request, reply, context.config, null);
}

const EMAIL_FAULT = 'Type an e-mail address, such as name@example.org.';

function findNameFault(name: string): string | null {
  if (name === '') return 'Type a name to show beside your comments.';
  return isTooLongName(name) ? `A name can have at most ${MAX_NAME_LENGTH} characters.` : null;
}

/** Throws what is wrong with the fields, if anything is. */
function refuseFaults(fields: Faults): void {
  const [first] = Object.values(fields);
  if (first !== undefined) throw new Problem('check-fields', {detail: first, extensions: {fields}});
}

async function letIn(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  member: Member,
): Promise<void> {
  const old = readSessionCookie(request, context.config);
  writeSessionCookie(request, reply, context.config, await beginSession(context, member.id, old));
}
