/** What a request says of how it wants its answer, and of the answer that it has. */
import type {IncomingHttpHeaders} from 'node:http';
import type {Encoding} from './prepared-feed.js';

/** The packing to use: brotli where it may be, else gzip, else none (RFC 9110, section 12.5.3). */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  const qualities = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim());
    const quality = parameters.find((one) => one.startsWith('q='));
    qualities.set(name, quality === undefined ? 1 : Number(quality.slice(2)) || 0);
  }
  const of = (name: string) => qualities.get(name) ?? qualities.get('*') ?? 0;
  if (of('br') > 0 && of('br') >= of('gzip')) return 'br';
  return of('gzip') > 0 ? 'gzip' : 'identity';
}

/** Whether the client has this answer already (RFC 9110, section 13.1). */
export function isSame(headers: IncomingHttpHeaders, etag: string, changed: number): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    // A proxy that has packed it anew marks it as weak.
    return (
      known === etag ||
      known.split(',').some((one) => ['*', etag, `W/${etag}`].includes(one.trim()))
    );
  }
  const since = headers['if-modified-since'];
  return since !== undefined && Math.floor(changed / 1000) * 1000 <= Date.parse(since);
}
