/**
 * The token in a session's cookie: 256 random bits, of which the database has only the SHA-256. Who
 * reads the database cannot sign in with what is there.
 */
import {createHash, randomBytes} from 'node:crypto';

/** What a token looks like: 32 bytes in base64url. */
const TOKEN = /^[\w-]{43}$/;

/** Makes a new token. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a text can be a token at all; anything else is not looked up. */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && TOKEN.test(text);
}

/** What the database keeps of a token. A slow hash is for passwords: these bits cannot be guessed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
