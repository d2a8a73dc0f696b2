/** Numbers for Prometheus. None of them says anything of a person, a page or what was written. */
import type {FastifyInstance, FastifyRequest} from 'fastify';
import {collectDefaultMetrics, Counter, Gauge, Histogram, Registry} from 'prom-client';
import type {Context} from '../context.js';
import {passwordsWaiting} from '../members/password-hash.js';
import {countSources} from '../feeds/metrics.js';
import {Problem} from '../problems.js';
import {countHeld} from './find-held.js';

/** Seconds; from a page that is kept ready to what somebody gives up waiting for. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Adds `/metrics` for those who may have it, and counts for it. Without the option it costs nothing. */
export function registerMetrics(app: FastifyInstance, context: Context): void {
  const {metrics} = context.config;
  if (metrics === 'off') return;
  const register = new Registry();
  collectDefaultMetrics({register});
  countRequests(app, register);
  countWhatHappens(register, context);
  if (context.feeds) countSources(register, context.feeds, () => context.config.now().getTime());

  app.get('/metrics', async (request, reply) => {
    // Who may not have it does not learn that it is there.
    if (metrics === 'local' && !isLocal(request)) throw new Problem('not-found');
    return reply
      .type(register.contentType)
      .header('cache-control', 'no-store')
      .send(await register.metrics());
  });
}

function countRequests(app: FastifyInstance, register: Registry): void {
  const requests = new Counter({
    name: 'newsrack_http_requests_total',
    help: 'Requests that were answered, by route and status.',
    labelNames: ['method', 'route', 'status'],
    registers: [register],
  });
  const durations = new Histogram({
    name: 'newsrack_http_request_duration_seconds',
    help: 'How long the answers took, without streams.',
    labelNames: ['method', 'route'],
    buckets,
    registers: [register],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const {method} = request;
    // The route and not the address: strangers choose addresses, and each would be a series of its own.
    const route = request.routeOptions.url ?? 'unknown';
    requests.inc({method, route, status: reply.statusCode});
    if (!route.endsWith('/events')) durations.observe({method, route}, reply.elapsedTime / 1000);
    done();
  });
}

function countWhatHappens(register: Registry, {tally, live, database}: Context): void {
  const registers = [register];
  new Counter({
    name: 'newsrack_comments_posted_total',
    help: 'Comments that were posted, by what became of them at once: published or held.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      this.inc({outcome: 'published'}, tally.posted);
      this.inc({outcome: 'held'}, tally.held);
    },
  });
  new Gauge({
    name: 'newsrack_comments_held',
    help: 'Comments that wait for a moderator, in the database.',
    registers,
    async collect() {
      // What is counted in memory is told while the database is away, too.
      this.set(await countHeld(database.db).catch(() => NaN));
    },
  });
  new Gauge({
    name: 'newsrack_live_readers',
    help: 'Live streams that are open.',
    registers,
    collect() {
      this.set(live.hub.countReaders());
    },
  });
  new Gauge({
    name: 'newsrack_password_hashes_waiting',
    help: 'Passwords that are being hashed or wait for it.',
    registers,
    collect() {
      this.set(passwordsWaiting());
    },
  });
}

/**
 * Whether the request was made on this machine. A proxy here connects from this machine, too, but
 * names those it speaks for, or the name by which it was asked.
 */
function isLocal({socket, headers}: FastifyRequest): boolean {
  const isForSomebody = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].some(
    (name) => name in headers,
  );
  return (
    !isForSomebody &&
    /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '') &&
    /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/i.test(headers.host ?? '')
  );
}
