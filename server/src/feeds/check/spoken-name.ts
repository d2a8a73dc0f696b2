/** How the report calls what it is about: as it was written, and without a password. */

/** The beginning of an address, with who asks in it. */
const userInfo = /^(https?:\/*|[a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i;
/** Where a password has a slash in it, the address is none, and what is before the last “@” is not for show. */
const anyInfo = /^([a-z][a-z\d+.-]*:\/\/).*@/is;

/** An input of the command line as it may be printed: reports end up in the logs of others. */
export function withoutSecrets(input: string): string {
  const isAddress = !input.includes('://') || URL.canParse(input);
  return input.replace(isAddress ? userInfo : anyInfo, '$1');
}

/** The input in a sentence. */
export function spokenName(input: string): string {
  return input === '-' ? 'Standard input' : `“${withoutSecrets(input)}”`;
}
