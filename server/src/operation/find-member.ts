/** A member of an export who is in the database under another id. */
import type {Kysely} from 'kysely';
import type {MembersTable, Schema} from '../db/schema.js';
import {saltOf} from '../members/password-hash.js';

/**
 * Finds the id of the same member: known by the same publisher's token, or with the same address and
 * password. Resolves with nothing for a member who is new, or known by the same id. Throws a sentence
 * for one whose password would not count here any more.
 */
export async function findMember(
  db: Kysely<Schema>,
  member: Partial<MembersTable> & {id: string},
): Promise<string | undefined> {
  const {id, issuer, subject, email, password_hash} = member;
  const same = await db.selectFrom('members').select('id').where('id', '=', id).executeTakeFirst();
  if (same) return undefined;
  if (issuer && subject) {
    const twin = await db
      .selectFrom('members')
      .select('id')
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst();
    return twin?.id;
  }
  if (!email || !password_hash) return undefined;
  const accounts = await db
    .selectFrom('members')
    .select(['id', 'password_hash'])
    .where('email', '=', email)
    .where('password_hash', 'is not', null)
    .execute();
  const twin = accounts.find((account) => account.password_hash === password_hash);
  if (twin) return twin.id;
  // All hashes of one address have one salt: a password is hashed once, and looked up by its hash.
  const salt = saltOf(password_hash).toString();
  if (accounts.some((account) => saltOf(account.password_hash!).toString() !== salt)) {
    throw new Error(
      'this member’s address has an account here that was made on another server, and one of the two could not sign in any more; remove one of them first',
    );
  }
  return undefined;
}
