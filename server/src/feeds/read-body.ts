/** The body of an answer, unpacked and limited. */
import type {Readable, Transform} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress, createGunzip, createInflate, createInflateRaw} from 'node:zlib';

/** A body that is longer than allowed. */
export class TooLongError extends Error {
  readonly code = 'TOO_LONG';
}

/** A body that is packed in a way that is not known, or more than once. */
export class UnknownEncodingError extends Error {
  readonly code = 'UNKNOWN_ENCODING';
}

/** What {@link readBody} can undo. */
export const acceptedEncodings = 'gzip, deflate, br';

/**
 * Reads a body to its end. What counts is its length when it is unpacked, which is looked at piece by
 * piece, so that a small body that unpacks to a huge one is given up early.
 */
export async function readBody(body: Readable, encoding: string, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  const limited = async function* (source: AsyncIterable<Buffer>) {
    let passed = 0;
    for await (const piece of source) {
      passed += piece.length;
      if (passed > most) throw new TooLongError();
      yield piece;
    }
  };
  const gather = async (source: AsyncIterable<Buffer>) => {
    for await (const piece of source) {
      length += piece.length;
      if (length > most) throw new TooLongError();
      pieces.push(piece);
    }
  };
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') await pipeline(body, gather);
  else if (name === 'deflate') await pipeline(body, limited, inflateEither, gather);
  else await pipeline(body, limited, unpackerOf(name), gather);
  return Buffer.concat(pieces, length);
}

function unpackerOf(name: string): Transform {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'br') return createBrotliDecompress();
  throw new UnknownEncodingError(name);
}

/** “deflate” is zlib by the standard, and bare in what some servers send. The first byte tells. */
async function* inflateEither(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const pieces = source[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done) return;
  const unpacker = ((first.value[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
  const all = async function* () {
    yield first.value;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  };
  const feeding = pipeline(all, unpacker);
  // Whoever reads from it is told of the same error.
  feeding.catch(() => {});
  yield* unpacker as AsyncIterable<Buffer>;
  await feeding;
}
