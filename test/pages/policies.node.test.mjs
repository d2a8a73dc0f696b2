/** Pages with a strict Content-Security-Policy. https://www.w3.org/TR/CSP3/ */
import {scriptTag} from './support/host-page.mjs';
import {describePage} from './support/zoo.mjs';

const nonce = 'c29tZS1ub25jZQ';

describePage('a strict policy that goes by a nonce', (site) => ({
  nonce,
  script: scriptTag(site, `async src="/newsrack/newsrack.js" nonce="${nonce}"`),
  headers: {
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      `connect-src ${site.origin}`,
      `img-src ${site.origin}`,
      `style-src ${site.origin}`,
      "require-trusted-types-for 'script'",
      'trusted-types newsrack dompurify',
    ].join('; '),
  },
}));
