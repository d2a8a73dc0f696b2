/**
 * Reads the signed tokens by which a publisher says who is reading (RFC 7519, by the rules of RFC
 * 8725). Which algorithms count is decided by the kind of key, never by the token.
 */
import {errors, jwtVerify} from 'jose';
import type {JWTPayload, JWTVerifyGetKey, JWTVerifyOptions} from 'jose';
import {cleanName, shortenName} from './display-name.js';
import {findPublisherKey} from './publisher-keys.js';

/** What the operator says of the publisher's tokens. */
export interface SsoSettings {
  /** The address of the publisher's public keys, or the secret that both sides share. */
  readonly key: {readonly jwks: URL} | {readonly secret: Uint8Array};
  readonly issuer: string;
  readonly audience: string;
}

/** Who a token says is reading. */
export interface SsoIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly isModerator: boolean;
  /** When the token says it was made, or null if it says nothing that can be. */
  readonly madeAt: Date | null;
}

/** A token that does not count, with a sentence that says why and what to do. */
export class TokenRefused extends Error {}

/** Algorithms with a public key. A shared secret goes with HS256 alone. */
const PUBLIC_KEY_ALGORITHMS = [
  ...['EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512'],
  ...['PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'],
];

/** How far the two clocks may differ, in seconds. */
const CLOCK_TOLERANCE = 10;

/** The longest token that is looked at, in characters. */
const MAX_TOKEN_LENGTH = 8_192;

/** Makes the reader of tokens for one publisher. */
export function makeTokenReader(
  settings: SsoSettings,
  now: () => Date,
): (token: string) => Promise<SsoIdentity> {
  const isRemote = 'jwks' in settings.key;
  const getKey = isRemote ? findPublisherKey(settings.key.jwks, now) : giveKey(settings.key.secret);
  const options: JWTVerifyOptions = {
    algorithms: isRemote ? PUBLIC_KEY_ALGORITHMS : ['HS256'],
    issuer: settings.issuer,
    audience: settings.audience,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: CLOCK_TOLERANCE,
  };
  return async (token) => {
    if (token.length > MAX_TOKEN_LENGTH) throw new TokenRefused('The token is too long.');
    const currentDate = now();
    return readIdentity(await verify(token, getKey, {...options, currentDate}), currentDate);
  };
}

async function verify(
  token: string,
  getKey: JWTVerifyGetKey,
  options: JWTVerifyOptions,
): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, getKey, options)).payload;
  } catch (error) {
    // A token that does not name its key may fit several, as while a publisher changes keys.
    if (error instanceof errors.JWKSMultipleMatchingKeys)
      return verifyWithAny(token, error, options);
    if (error instanceof errors.JOSEError) throw new TokenRefused(explain(error));
    // A key that is unfit for the algorithm is a plain error.
    if (error instanceof TypeError) throw new TokenRefused(NOT_SIGNED);
    throw error;
  }
}

async function verifyWithAny(
  token: string,
  keys: errors.JWKSMultipleMatchingKeys,
  options: JWTVerifyOptions,
): Promise<JWTPayload> {
  let refusal = new TokenRefused(NOT_SIGNED);
  for await (const key of keys) {
    try {
      return await verify(token, () => Promise.resolve(key), options);
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      // The key that does fit has more to say than that the others do not.
      if (error.message !== NOT_SIGNED) refusal = error;
    }
  }
  throw refusal;
}

function giveKey(secret: Uint8Array): JWTVerifyGetKey {
  return () => Promise.resolve(secret);
}

const NOT_SIGNED = 'The token is not signed with a key that this server trusts.';

function explain(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (!(error instanceof errors.JWTClaimValidationFailed)) return NOT_SIGNED;
  if (error.claim === 'nbf') return 'The token is not valid yet.';
  return error.claim === 'aud' || error.claim === 'iss'
    ? `The token was made by or for somebody else: its "${error.claim}" is not the expected one.`
    : `The "${error.claim}" of the token is missing, or not what RFC 7519 says.`;
}

function readIdentity(payload: JWTPayload, now: Date): SsoIdentity {
  const {iss: issuer, sub: subject} = payload;
  if (
    typeof issuer !== 'string' ||
    typeof subject !== 'string' ||
    !/^[^\p{Cc}\p{Cs}]{1,255}$/u.test(subject)
  ) {
    throw new TokenRefused('The token needs a "sub" of 1 to 255 characters.');
  }
  const name = typeof payload['name'] === 'string' ? shortenName(cleanName(payload['name'])) : '';
  if (name === '') throw new TokenRefused('The token needs a "name" to show beside comments.');
  const roles = payload['roles'];
  return {
    issuer,
    subject,
    name,
    avatarUrl: readPicture(payload['picture']),
    isModerator: Array.isArray(roles) && roles.includes('moderator'),
    madeAt: readTime(payload.iat, now),
  };
}

/** A time of the past. One that is to come says nothing of which token is newer. */
function readTime(seconds: unknown, now: Date): Date | null {
  if (typeof seconds !== 'number' || !(seconds >= 0)) return null;
  return seconds <= now.getTime() / 1000 + CLOCK_TOLERANCE ? new Date(seconds * 1000) : null;
}

/** The picture's address, if it is one of the web. Anything else is as good as none. */
function readPicture(picture: unknown): string | null {
  if (typeof picture !== 'string' || picture.length > 2_000 || !URL.canParse(picture)) return null;
  const url = new URL(picture);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}
