/** Why there is no feed to be looked at. */
import {PrivateAddressError} from '../guarded-agent.js';
import type {SourceError, SourceErrorKind} from '../source-error.js';
import type {Finding, Kind} from './finding.js';
import {harmless} from '../harmless.js';

const failure = (code: string, title: string, why: string, fix: string): Kind => ({
  code,
  severity: 'error',
  title,
  why,
  fix,
});

const nothingShows = 'Readers see no news from here.';

/** The kinds of failure, each with what it is called where a source is asked for. */
export const failures = {
  address: failure(
    'address-wrong',
    'This is no address',
    nothingShows,
    'Write an address of the web, which begins with https://, or the name of a file that is there.',
  ),
  private: failure(
    'address-private',
    'The address is of a private network',
    'Readers elsewhere cannot reach it, and the check does not go there unasked.',
    'Put the feed on a public server. To check one on your own machine or network, say --allow-private.',
  ),
  name: failure(
    'name-unknown',
    'Nobody knows the host',
    nothingShows,
    'Check how the address is written.',
  ),
  connection: failure(
    'unreachable',
    'Nobody answers',
    nothingShows,
    'See whether the server is up, and whether its firewall lets the world in.',
  ),
  certificate: failure(
    'certificate-wrong',
    'The certificate is not good',
    'Browsers refuse the connection without asking the reader.',
    'Renew the certificate, for this very host and with the certificates between.',
  ),
  slow: failure(
    'answer-too-slow',
    'The answer takes too long',
    'The elements wait for ten seconds, then show the last good copy or say that there is no news.',
    'Let a cache or a CDN answer for the feed. Offer fewer items.',
  ),
  size: failure(
    'feed-too-large',
    'The feed is too large',
    'More than 8 MiB are not read at all.',
    'Offer the newest twenty to fifty items, or summaries in place of whole texts.',
  ),
  redirect: failure(
    'redirect-wrong',
    'The redirects lead nowhere',
    nothingShows,
    'Use the address where the feed really is, or mend the redirect.',
  ),
  status: failure(
    'status-wrong',
    'The server answers with an error',
    nothingShows,
    'Open the address in a private window of a browser. What asks for a password, or for proof that one is human, cannot be shown to everybody.',
  ),
  answer: failure(
    'answer-wrong',
    'The answer cannot be understood',
    nothingShows,
    'See what the server, or the proxy in front of it, is set to send.',
  ),
  notAFeed: failure(
    'not-a-feed',
    'This is not a feed',
    nothingShows,
    'JSON Feed, RSS, Atom and the posts of a WordPress are read. The feed of a page is in its source, after <link rel="alternate">; often it is /feed/, /rss/, /feed.xml or /feed.json.',
  ),
} as const satisfies Record<Exclude<SourceErrorKind, 'stopped'> | 'notAFeed', Kind>;

/** The finding for an address that could not be had. */
export function failedToAsk({kind, message, url, cause}: SourceError): Finding {
  // Where a name has several addresses, each has an error of its own.
  const first = cause instanceof AggregateError ? (cause.errors[0] as unknown) : cause;
  if (first instanceof PrivateAddressError) {
    // The sentence of the error is for those who have a configuration.
    return failed(
      'private',
      `${url} leads to ${first.address}, which is not on the open internet.`,
    );
  }
  return failed(kind as keyof typeof failures, message);
}

/** The finding for a failure, with a sentence of its own. */
export function failed(kind: keyof typeof failures, sentence: string): Finding {
  const {code, severity, why, fix} = failures[kind];
  return {code, severity, sentence: harmless(sentence, 400), why, fix: fix as string};
}
