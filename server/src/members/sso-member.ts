/** The member that a publisher's token speaks of. */
import {uuidv7} from 'uuidv7';
import type {Context} from '../context.js';
import type {Member} from '../db/schema.js';
import type {SsoIdentity} from './sso-token.js';

/**
 * Finds the member of a token, and makes one at first sight. Name, picture and role are the token's:
 * what has changed since the last one is written, and nothing else is. A token that was made before that
 * one is still good, but says nothing new: a role that was taken away does not come back with it.
 */
export async function findSsoMember(context: Context, identity: SsoIdentity): Promise<Member> {
  const {db} = context.database;
  const member = await selectMember(context, identity);
  const told = {
    name: identity.name,
    avatar_url: identity.avatarUrl,
    is_moderator: identity.isModerator ? 1 : 0,
    // Without a time a token is as good as the newest.
    token_made_at: identity.madeAt?.toISOString() ?? member?.token_made_at ?? null,
  } as const;
  if (!member) {
    // Two requests of a new member may come at once; the second finds what the first has made.
    await db
      .insertInto('members')
      .values({
        ...told,
        id: uuidv7(),
        email: null,
        password_hash: null,
        issuer: identity.issuer,
        subject: identity.subject,
        created_at: context.config.now().toISOString(),
        posted_at: null,
      })
      .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
      .execute();
    return (await selectMember(context, identity))!;
  }
  const isSame =
    member.name === told.name &&
    member.avatar_url === told.avatar_url &&
    member.is_moderator === told.is_moderator &&
    member.token_made_at === told.token_made_at;
  if (isSame) return member;
  const {numUpdatedRows} = await db
    .updateTable('members')
    .set(told)
    .where('id', '=', member.id)
    .where((is) =>
      is.or([is('token_made_at', 'is', null), is('token_made_at', '<=', told.token_made_at)]),
    )
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return {...member, ...told};
  return (await selectMember(context, identity)) ?? member;
}

function selectMember({database}: Context, {issuer, subject}: SsoIdentity) {
  return database.db
    .selectFrom('members')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
}
