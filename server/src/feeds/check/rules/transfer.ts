/** How long readers wait for the feed, and how often it is sent for nothing. */
import type {Rule} from '../finding.js';
import {sizeOf} from '../words.js';

/** From how many seconds on an answer is slow. */
const slow = 3;
/** What the format’s own authors call fine, in bytes. */
const fine = 250_000;
/** Below this, packing saves nothing that anybody would notice, in bytes. */
const worthPacking = 10_000;

export const transferRules: readonly Rule[] = [
  {
    code: 'answer-slow',
    severity: 'warning',
    title: 'The answer is slow',
    why: `It took longer than ${slow} seconds. The elements wait for ten, and then show the last good copy or say that there is no news.`,
    fix: 'Let a cache or a CDN answer for the feed. Offer fewer items, or summaries in place of whole texts.',
    find({answer}) {
      if (!answer || answer.seconds < slow) return undefined;
      return {sentence: `It took ${answer.seconds.toFixed(1)} seconds.`};
    },
  },
  {
    code: 'feed-large',
    severity: 'warning',
    title: 'The feed is large',
    why: `It is larger than ${sizeOf(fine)}, and each reader’s browser loads all of it. More than 8 MiB are refused.`,
    fix: 'Offer the newest twenty to fifty items, or summaries in place of whole texts.',
    find({bytes}) {
      return bytes > fine ? {sentence: `It has ${sizeOf(bytes)}.`} : undefined;
    },
  },
  {
    code: 'not-compressed',
    severity: 'advice',
    title: 'The answer is not packed',
    why: 'Packed with gzip, text takes a quarter of the room on its way.',
    fix: 'nginx: gzip on; gzip_types application/feed+json application/json application/rss+xml application/atom+xml application/xml; (with the charset in a directive of its own, or it does not know the type again: charset utf-8;). Apache: mod_deflate with the same types.',
    find({answer, bytes}) {
      if (!answer || bytes < worthPacking || answer.headers.has('content-encoding')) {
        return undefined;
      }
      return {sentence: `Its ${sizeOf(bytes)} are not packed on their way.`};
    },
  },
  {
    code: 'no-validator',
    severity: 'advice',
    title: 'Nothing tells whether it has changed',
    why: 'Without ETag and Last-Modified each refresh is a whole download, of the same news again.',
    fix: {
      'JSON Feed': 'Send an ETag or Last-Modified; servers of plain files do.',
      RSS: 'Send an ETag or Last-Modified; servers of plain files do.',
      Atom: 'Send an ETag or Last-Modified; servers of plain files do.',
      WordPress:
        'The REST API has neither. A cache in front adds them, or newsrack-server feed does.',
    },
    find({answer}) {
      if (!answer || answer.headers.has('etag') || answer.headers.has('last-modified')) {
        return undefined;
      }
      return {sentence: 'It has neither ETag nor Last-Modified.'};
    },
  },
  {
    code: 'no-cache-control',
    severity: 'advice',
    title: 'Nothing says for how long it may be kept',
    why: 'Each page view then asks the server again, or a cache keeps the feed for as long as it likes.',
    fix: 'Send “Cache-Control: public, max-age=60, stale-while-revalidate=600”, or what suits your news.',
    find({answer}) {
      if (!answer || answer.headers.has('cache-control') || answer.headers.has('expires')) {
        return undefined;
      }
      return {sentence: 'It does not say for how long it may be kept: Cache-Control is missing.'};
    },
  },
  {
    code: 'never-kept',
    severity: 'advice',
    title: 'It may not be kept at all',
    why: 'With “no-store” each page view is a whole download.',
    fix: 'Send “Cache-Control: public, max-age=60, stale-while-revalidate=600”, or what suits your news.',
    find({answer}) {
      const said = answer?.headers.get('cache-control') ?? '';
      return /\bno-store\b/i.test(said)
        ? {sentence: 'It may not be kept at all: Cache-Control says no-store.'}
        : undefined;
    },
  },
];
