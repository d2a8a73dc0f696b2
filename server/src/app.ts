/** Puts the server together. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastify, {LogController} from 'fastify';
import type {FastifyInstance} from 'fastify';
import {answerErrors} from './answer-errors.js';
import {registerComments} from './comments/routes.js';
import {readOptions} from './config.js';
import type {Options} from './config.js';
import type {Context} from './context.js';
import {allowEveryPage} from './cross-origin.js';
import {openDatabase} from './db/open-database.js';
import {openFeeds} from './feeds/open-feeds.js';
import {registerFeeds} from './feeds/routes.js';
import {registerHealth} from './health.js';
import {openLive} from './live/open-live.js';
import {registerLive} from './live/routes.js';
import {logRequests, whatWasAsked} from './log-requests.js';
import {answerMalformedRequests} from './malformed-requests.js';
import {registerMembers} from './members/routes.js';
import {registerViewer} from './members/viewer.js';
import {registerMetrics} from './operation/metrics.js';
import {makeTally} from './operation/tally.js';
import {registerPages} from './pages/routes.js';
import {registerProblemsPage} from './problems-page.js';
import {serveScript} from './script-files.js';
import {stopGracefully} from './stop-gracefully.js';
import {compileValidation} from './validation.js';

/**
 * Makes the server: its database is open and up to date, its routes are there, and it waits for
 * `listen` or `inject`. Closing it ends its live streams, finishes what is under way and closes the
 * database. Throws a sentence for options that cannot be, and the database's own error when that
 * cannot be opened.
 */
export async function createApp(options: Options = {}): Promise<FastifyInstance> {
  const config = readOptions(options);
  const app = fastify({
    bodyLimit: 64 * 1024,
    trustProxy: config.trustProxy,
    logController: new LogController({disableRequestLogging: true}),
    logger: {level: config.logLevel, serializers: {req: whatWasAsked}},
    return503OnClosing: true,
    ...answerMalformedRequests,
    // Longer ones than the document allows are refused by its schemas, with a sentence.
    routerOptions: {maxParamLength: 20_000},
  });
  const database = await openDatabase(config.database);
  const live = openLive(config, database, ({message}) => {
    app.log.warn({error: {message}}, 'live updates cannot read the database');
  });
  const feeds = openFeeds(app, config);
  const context: Context = {config, database, live, feeds, tally: makeTally()};

  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(compileValidation);
  app.addHook('onClose', () => database.close());
  stopGracefully(app);
  logRequests(app);
  answerErrors(app);
  await app.register(cookie);
  await app.register(helmet, {
    // Promises about a whole domain are for whoever runs it to make, at the proxy that has its certificate.
    strictTransportSecurity: false,
    contentSecurityPolicy: {directives: {upgradeInsecureRequests: null}},
  });
  app.addHook('onRequest', (request, reply, done) => {
    // Answers differ by who asks, and are out of date with the next comment.
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
  // Before anybody can be refused, so that a page can read why.
  await allowEveryPage(app);
  registerViewer(app, context);
  registerProblemsPage(app, context);
  registerHealth(app, context);
  registerMetrics(app, context);
  registerComments(app, context);
  registerLive(app, context);
  registerPages(app, context);
  registerMembers(app, context);
  registerFeeds(app, context);
  await serveScript(app, config);
  await app.ready();
  // Thousands of kept stories take seconds to read; comments need not wait for them.
  feeds?.begin();
  return app;
}
