/** Sessions: who is signed in by cookie. A session ends after thirty days in which nobody came. */
import type {Context} from '../context.js';
import type {Member} from '../db/schema.js';
import {hashToken, makeToken} from './session-token.js';

const DAY = 24 * 60 * 60 * 1000;

/** How long a session lasts after it was last seen, in seconds. */
export const SESSION_SECONDS = (30 * DAY) / 1000;

/** A session's time is prolonged at most this often, so that reading costs no writing. */
const SEEN_EVERY = DAY;

/**
 * Begins a session and returns its token. The session that the browser had before, of whomever,
 * ends: a token that somebody planted before sign-in is worth nothing after it.
 */
export async function beginSession(
  {database, config}: Context,
  memberId: string,
  oldToken: string | null,
): Promise<string> {
  const token = makeToken();
  const now = config.now();
  const at = now.toISOString();
  // Housekeeping, which can wait if the database is busy or two copies sweep at once.
  const sweep = database.db.deleteFrom('sessions').where('expires_at', '<=', at);
  await sweep.execute().catch(() => {});
  await database.db.transaction().execute(async (transaction) => {
    if (oldToken !== null) {
      await transaction
        .deleteFrom('sessions')
        .where('token_hash', '=', hashToken(oldToken))
        .execute();
    }
    await transaction
      .insertInto('sessions')
      .values({
        token_hash: hashToken(token),
        member_id: memberId,
        created_at: at,
        expires_at: endFrom(now),
        last_seen: at,
      })
      .execute();
  });
  return token;
}

/** A session that was found, and whether its time has just been prolonged. */
export interface FoundSession {
  readonly member: Member;
  readonly isProlonged: boolean;
}

/** Finds who has this token, in one query; once a day a second one prolongs the session. */
export async function findSession(
  {database, config}: Context,
  token: string,
): Promise<FoundSession | null> {
  const now = config.now();
  const tokenHash = hashToken(token);
  const row = await database.db
    .selectFrom('sessions')
    .innerJoin('members', 'members.id', 'sessions.member_id')
    .selectAll('members')
    .select('last_seen')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  if (!row) return null;
  const {last_seen: lastSeen, ...member} = row;
  if (now.getTime() - Date.parse(lastSeen) < SEEN_EVERY) return {member, isProlonged: false};
  // Reading goes on while the database cannot write, as on a full disk; tomorrow will do.
  const isProlonged = await database.db
    .updateTable('sessions')
    .set({last_seen: now.toISOString(), expires_at: endFrom(now)})
    .where('token_hash', '=', tokenHash)
    .execute()
    .then(
      () => true,
      () => false,
    );
  return {member, isProlonged};
}

/** Ends a session. One that is not there has ended already. */
export async function endSession({database}: Context, token: string): Promise<void> {
  await database.db.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
}

function endFrom(now: Date): string {
  return new Date(now.getTime() + SESSION_SECONDS * 1000).toISOString();
}
