/** Turns errors into sentences for the operator. */
import {camelOf} from './read-arguments.js';
import {dataOptions, serveOptions} from './options.js';

/** Says what went wrong, in the words of the command line. */
export function explain(error: unknown): string {
  const {code, message, address, port} = error as NodeJS.ErrnoException & {
    address?: string;
    port?: number;
  };
  if (code === 'EADDRINUSE') {
    return `Port ${port} of ${address} is in use; choose another with --port.`;
  }
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${address}; see --host.`;
  if (code === 'EACCES' && port) return `Listening on port ${port} is not allowed; see --port.`;
  if (code === 'ECONNREFUSED') {
    return 'The database cannot be reached: nobody answers at the address in DATABASE_URL.';
  }
  if (code === '28P01' || code === '28000' || code === '3D000' || code === 'ENOTFOUND') {
    return `The database cannot be opened; see DATABASE_URL: ${message}.`;
  }
  return inFlags(message || String(code ?? error));
}

/** What the code calls `rateLimit` is `--rate-limit` here. */
function inFlags(message: string): string {
  let text = message;
  for (const {flag} of [...dataOptions, ...serveOptions]) {
    if (flag.includes('-'))
      text = text.replaceAll(new RegExp(`\\b${camelOf(flag)}\\b`, 'g'), `--${flag}`);
  }
  return text;
}
