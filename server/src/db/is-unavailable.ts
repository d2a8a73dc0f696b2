/** Tells an error of the database's surroundings from a fault of our own. */

/**
 * Whether this error means that the database cannot serve now, although the request may be fine: out
 * of reach, shutting down, locked by others, out of space, unable to write. Nothing has been written
 * then, since every write is a transaction; trying again later is right.
 */
export function isUnavailable(error: unknown): boolean {
  const {code, message} = error as {code?: unknown; message?: unknown};
  if (typeof code === 'string' && (codes.has(code) || codePatterns.some((is) => is.test(code)))) {
    return true;
  }
  return typeof message === 'string' && messages.some((part) => message.includes(part));
}

/** Of Node: the network and the disk. */
const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EIO',
  'EMFILE',
]);

const codePatterns = [
  /^SQLITE_(FULL|BUSY|LOCKED|IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB|NOMEM)/,
  // PostgreSQL's classes (its manual, appendix A): connection, serialisation and deadlocks, resources,
  // an operator's intervention, errors outside the database, and its read-only state.
  /^(08|40|53|57|58)[0-9A-Z]{3}$/,
  /^25006$/,
];

/** Of drivers that give no code. */
const messages = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'database or disk is full',
  'disk I/O error',
  'The database connection is not open',
  'driver has already been destroyed',
];
