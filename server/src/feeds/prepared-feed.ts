/** A feed as it is sent: its bytes, packed once for everybody, and what they are called. */
import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** How a body can be packed. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** One way in which the feed can be sent. */
export interface Body {
  readonly bytes: Buffer;
  /** A strong one: each way to pack it has its own (RFC 9110, section 8.8.3). */
  readonly etag: string;
}

/** A feed that is ready to be sent. */
export interface PreparedFeed {
  readonly text: string;
  /** When it became what it is, in milliseconds since 1970. */
  readonly changed: number;
  readonly bodies: Readonly<Record<Encoding, Body>>;
}

/** How hard brotli tries, from 0 to 11: the best would take as long as ten of these for a few per cent. */
const quality = 9;

/** Packs the text in every way. */
export async function prepareFeed(text: string, changed: number): Promise<PreparedFeed> {
  const plain = Buffer.from(text);
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const [br, gz] = await Promise.all([
    packBrotli(plain, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      },
    }),
    packGzip(plain, {level: 9}),
  ]);
  return {
    text,
    changed,
    bodies: {
      br: {bytes: br, etag: `"${digest}-br"`},
      gzip: {bytes: gz, etag: `"${digest}-gz"`},
      identity: {bytes: plain, etag: `"${digest}"`},
    },
  };
}
