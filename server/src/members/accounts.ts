/**
 * Accounts with a password. An account is the pair of an e-mail address and a password, so that
 * neither signing in nor registering tells whether an address is known:
 * docs/decisions/address-and-password.md.
 */
import {createHmac} from 'node:crypto';
import {uuidv7} from 'uuidv7';
import type {Context} from '../context.js';
import type {Member} from '../db/schema.js';
import {hashPassword, saltOf} from './password-hash.js';

/**
 * Hashes a password for an address: with the salt that the address's accounts have, or the one that
 * its first account will have. It takes one look-up and one hash whether or not there is an account.
 */
async function hashFor({database}: Context, email: string, password: string): Promise<string> {
  const first = await database.db
    .selectFrom('members')
    .select('password_hash')
    .where('email', '=', email)
    .where('password_hash', 'is not', null)
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  const secret = await database.db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', 'salt')
    .executeTakeFirstOrThrow();
  const fresh = createHmac('sha256', secret.value).update(email).digest().subarray(0, 16);
  return hashPassword(password, first?.password_hash ? saltOf(first.password_hash) : fresh);
}

/** Finds the member with this address and password, or null. */
export async function findAccount(
  context: Context,
  email: string,
  password: string,
): Promise<Member | null> {
  const hash = await hashFor(context, email, password);
  return selectAccount(context, email, hash);
}

/**
 * Makes a member with this address and password and returns it; if there is one already, that one.
 * All values have been checked.
 */
export async function openAccount(
  context: Context,
  {name, email, password}: {name: string; email: string; password: string},
): Promise<Member> {
  const hash = await hashFor(context, email, password);
  await context.database.db
    .insertInto('members')
    .values({
      id: uuidv7(),
      name,
      email,
      password_hash: hash,
      avatar_url: null,
      is_moderator: 0,
      issuer: null,
      subject: null,
      token_made_at: null,
      created_at: context.config.now().toISOString(),
      posted_at: null,
    })
    .onConflict((conflict) => conflict.columns(['email', 'password_hash']).doNothing())
    .execute();
  const member = await selectAccount(context, email, hash);
  if (!member) throw new Error('A member that was just made is gone.');
  return member;
}

async function selectAccount(
  {database}: Context,
  email: string,
  hash: string,
): Promise<Member | null> {
  const member = await database.db
    .selectFrom('members')
    .selectAll()
    .where('email', '=', email)
    .where('password_hash', '=', hash)
    .executeTakeFirst();
  return member ?? null;
}
