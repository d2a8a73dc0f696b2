/** What the pages allow themselves, and what browsers are to know about them. */
import type {FastifyReply, FastifyRequest} from 'fastify';
import type {Config} from '../config.js';
import {ownOrigin} from '../origins.js';
import {STYLE_SOURCE} from './style.js';

/** What differs between the pages. */
export interface PageNeeds {
  /** Where a form may lead to after us: browsers check the redirect that answers it, too. */
  readonly returnTo: string | null;
  /** Whether the page shows a member's picture, which comes from anywhere. */
  readonly hasPicture: boolean;
}

/** Sets the headers of a page: no scripts at all, no frames around it, kept by nobody. */
export function setPageHeaders(
  request: FastifyRequest,
  reply: FastifyReply,
  config: Config,
  {returnTo, hasPicture}: PageNeeds,
): void {
  const own = ownOrigin(request, config);
  const theme =
    config.stylesheet === undefined || !URL.canParse(config.stylesheet, own)
      ? ''
      : ` ${new URL(config.stylesheet, own).origin}`;
  const policy = [
    "default-src 'none'",
    `style-src ${STYLE_SOURCE}${theme}`,
    `font-src 'self'${theme}`,
    `img-src 'self' data:${theme}${hasPicture ? ' https: http:' : ''}`,
    `form-action 'self'${returnTo === null ? '' : ` ${new URL(returnTo).origin}`}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  void reply
    .header('content-security-policy', policy.join('; '))
    // With `no-referrer` browsers would send `Origin: null` along with our own forms.
    .header('referrer-policy', 'same-origin')
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8');
}

/**
 * Whether a form comes from a page of ours. Browsers say so themselves (`Sec-Fetch-Site`); where
 * they do not, without https, the Origin has to be ours. It holds for signing in, too: nobody is to
 * be signed in as somebody else by a page that they visit.
 */
export function isOwnForm({headers}: FastifyRequest, own: string): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.origin === own : site === 'same-origin';
}
