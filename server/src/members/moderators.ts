/** Makes a member a moderator. */
import type {Kysely} from 'kysely';
import type {Member, Schema} from '../db/schema.js';
import {readEmail} from './email-address.js';

/**
 * Makes the member with this id or e-mail address a moderator and returns it; again does no harm.
 *
 * Throws a sentence if there is none, if the role comes with the publisher's tokens, and if several
 * members have the address: an address here is a name to sign in with and proves nothing, so the
 * operator has to say which of them is meant.
 */
export async function addModerator(db: Kysely<Schema>, idOrEmail: string): Promise<Member> {
  const found = await db
    .selectFrom('members')
    .selectAll()
    .where((is) => is.or([is('id', '=', idOrEmail), is('email', '=', readEmail(idOrEmail) ?? '')]))
    .orderBy('created_at')
    .execute();
  const [member] = found;
  if (!member) throw new Error(`There is no member with the id or address ${idOrEmail}.`);
  if (found.length > 1) {
    const list = found.map(({id, name, created_at}) => `${id}  ${created_at}  ${name}`);
    throw new Error(
      `Several members have the address ${idOrEmail}. Say which one by its id:\n${list.join('\n')}`,
    );
  }
  if (member.issuer !== null) {
    throw new Error(
      'This member comes with the publisher’s tokens; add "moderator" to their roles.',
    );
  }
  await db.updateTable('members').set({is_moderator: 1}).where('id', '=', member.id).execute();
  return {...member, is_moderator: 1};
}
