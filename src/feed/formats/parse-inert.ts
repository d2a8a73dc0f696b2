interface Policy {
  createHTML(text: string): string;
}

let policy: Policy | undefined;

/**
 * A document that shows, fetches and runs nothing, of a text that strangers wrote. A page that
 * requires Trusted Types and names its policies has to name `newsrack-feeds`.
 */
export function parseInert(text: string, type: 'text/html' | 'text/xml'): Document {
  const {trustedTypes} = globalThis as {
    trustedTypes?: {createPolicy(name: string, rules: Policy): Policy};
  };
  policy ??= trustedTypes?.createPolicy('newsrack-feeds', {createHTML: (trusted) => trusted});
  return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, type);
}
