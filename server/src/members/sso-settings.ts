/** What the operator says of the publisher's tokens, checked at the start and not at the first reader. */
import {readFileSync} from 'node:fs';
import type {Config} from '../config.js';
import type {SsoSettings} from './sso-token.js';

/** RFC 7518, section 3.2: a key for HS256 has at least as many bits as its hash. */
const MIN_SECRET_BYTES = 32;

/**
 * Reads the options of single sign-on, or null if it is not wanted. Throws a sentence for options
 * that do not go together, a secret that is too short, and a file that cannot be read.
 */
export function readSsoSettings(config: Config): SsoSettings | null {
  const {ssoJwks, ssoSecretFile, ssoIssuer, ssoAudience} = config;
  if (ssoJwks === undefined && ssoSecretFile === undefined) {
    if (ssoIssuer === undefined && ssoAudience === undefined) return null;
    throw new Error('Single sign-on needs ssoJwks or ssoSecretFile.');
  }
  if (ssoJwks !== undefined && ssoSecretFile !== undefined) {
    throw new Error('Single sign-on takes either ssoJwks or ssoSecretFile, not both.');
  }
  if (!ssoIssuer || !ssoAudience) {
    throw new Error(
      'Single sign-on needs ssoIssuer and ssoAudience: the "iss" and "aud" of tokens.',
    );
  }
  const key =
    ssoJwks === undefined ? {secret: readSecret(ssoSecretFile!)} : {jwks: readUrl(ssoJwks)};
  return {key, issuer: ssoIssuer, audience: ssoAudience};
}

function readUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new Error(`ssoJwks is "${address}", which is not a web address.`);
  }
  return url;
}

/** The bytes of the file without the line end that editors leave behind. */
function readSecret(path: string): Uint8Array {
  const secret = Buffer.from(readFileSync(path, 'utf8').replace(/\r?\n$/, ''));
  if (secret.length < MIN_SECRET_BYTES) {
    throw new Error(`The secret of single sign-on has to have ${MIN_SECRET_BYTES} bytes or more.`);
  }
  return secret;
}
