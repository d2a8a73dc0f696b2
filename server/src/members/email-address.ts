/**
 * The e-mail address by which a member signs in. Nobody but the member ever sees it, and no mail is
 * sent to it, so it is a name to sign in with and not a proof of anything.
 */

/** The longest address, in UTF-16 units: RFC 5321's path limit, less its brackets. */
export const MAX_EMAIL_LENGTH = 254;

const EMAIL = /^[^\s@\p{Cc}\p{Cf}\p{Cs}]+@[^\s@\p{Cc}\p{Cf}\p{Cs}]+$/u;

/**
 * The form in which an address is kept and compared: without the space around it, in lower case
 * (providers that tell upper from lower case do not exist in practice), in one Unicode form. Null
 * if it is no address.
 */
export function readEmail(text: string): string | null {
  const email = text.trim().normalize('NFKC').toLowerCase();
  return email.length <= MAX_EMAIL_LENGTH && EMAIL.test(email) ? email : null;
}
