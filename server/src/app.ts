/** Puts the server together. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastify from 'fastify';
import type {FastifyInstance} from 'fastify';
import {answerErrors} from './answer-errors.js';
import {readOptions} from './config.js';
import type {Options} from './config.js';
import type {Context} from './context.js';
import {openDatabase} from './db/open-database.js';
import {registerMembers} from './members/routes.js';
import {registerViewer} from './members/viewer.js';
import {registerPages} from './pages/routes.js';
import {registerProblemsPage} from './problems-page.js';

/**
 * Makes the server: its database is open and up to date, its routes are there, and it waits for
 * `listen` or `inject`. Closing it ends its live streams, finishes what is under way and closes the
 * database. Throws a sentence for options that cannot be, and the database's own error when that
 * cannot be opened.
 */
export async function createApp(options: Options = {}): Promise<FastifyInstance> {
  const config = readOptions(options);
  const database = await openDatabase(config.database);
  const context: Context = {config, database};

  const app = fastify({
    bodyLimit: 64 * 1024,
    trustProxy: config.trustProxy,
    disableRequestLogging: true,
    logger: {level: config.logLevel},
  });
  app.removeContentTypeParser('text/plain');
  app.addHook('onClose', () => database.close());

  answerErrors(app);
  await app.register(cookie);
  await app.register(helmet);
  registerViewer(app, context);
  registerProblemsPage(app);
  registerPages(app, context);
  registerMembers(app, context);
  await app.ready();
  return app;
}
