/** The script for pages and the files beside it, from the newsrack package. */
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import files from '@fastify/static';
import type {FastifyInstance} from 'fastify';
import type {Config} from './config.js';

/**
 * Serves `/newsrack.js` and what it loads from beside it to pages of every origin. Does nothing when
 * the package is not there: the calls work without.
 */
export async function serveScript(app: FastifyInstance, config: Config): Promise<void> {
  const root = config.scriptFolder ?? findPackage();
  if (root === undefined || !existsSync(root)) return;
  await app.register(files, {
    root: path.resolve(root),
    wildcard: false,
    globIgnore: ['**/*.{d.ts,json}'],
    allowedPath: (name) => isForPages(name),
    // The address stays while the file changes with a release. Browsers ask again after an hour, and
    // get by with the old one for a day while they do.
    cacheControl: false,
    setHeaders: (response) => {
      response.setHeader('cache-control', 'public, max-age=3600, stale-while-revalidate=86400');
      response.setHeader('cross-origin-resource-policy', 'cross-origin');
    },
  });
}

function isForPages(name: string): boolean {
  return /^\/newsrack[\w.-]*\.m?js$/.test(name);
}

/** The built files of the package beside which this one is installed, or whose workspace it is. */
function findPackage(): string | undefined {
  try {
    return path.dirname(createRequire(import.meta.url).resolve('newsrack/newsrack.js'));
  } catch {
    return fileURLToPath(new URL('../../dist', import.meta.url));
  }
}
