/** The call that stays open: a thread's comments as they come. */
import type {ServerResponse} from 'node:http';
import type {FastifyInstance} from 'fastify';
import {addRoute} from '../api-document.js';
import {findThread} from '../comments/find-comments.js';
import type {Context} from '../context.js';
import {networkOf} from '../members/network.js';
import {Problem} from '../problems.js';
import type {Reader} from './hub.js';

/** How often a stream says that it is alive, in milliseconds; proxies close what is silent for a minute. */
const heartbeat = 20_000;
/** Bytes that may wait for a reader. One who has left more unread is dropped and can come back. */
const mostUnread = 256 * 1024;

/** Adds the stream. All streams end when the server stops. */
export function registerLive(app: FastifyInstance, context: Context): void {
  const {config, database, live} = context;
  const open = new Set<ServerResponse>();
  const places = new Map<string, number>();

  const beat = setInterval(() => {
    for (const response of open) sendTo(response, Buffer.from(':\n\n'));
  }, heartbeat);
  beat.unref();
  app.addHook('preClose', async () => {
    clearInterval(beat);
    for (const response of open) response.end();
    await live.close();
  });

  /**
   * Takes a place for one more stream from this address's network, until the response is closed. It may
   * be closed before anything was sent.
   */
  function takePlace(address: string, response: ServerResponse): void {
    const network = networkOf(address);
    const taken = places.get(network) ?? 0;
    if (taken >= config.streamsPerAddress) throw new Problem('too-many-streams', {retryAfter: 30});
    places.set(network, taken + 1);
    response.once('close', () => {
      const left = (places.get(network) ?? 1) - 1;
      if (left > 0) places.set(network, left);
      else places.delete(network);
    });
  }

  addRoute(
    app,
    'streamComments',
    async (request, reply) => {
      const {thread, after} = request.query as {thread: string; after?: string};
      const from = (request.headers['last-event-id'] as string | undefined) ?? after;
      const response = reply.raw;
      // Who has left by now is not heard of again, and would keep the place for good.
      if (response.destroyed) return reply.hijack();
      takePlace(request.ip, response);
      // Asked first, so that a database out of reach is an answer and not an empty stream.
      const now = (await findThread(database.db, thread))?.revision ?? 0;
      const start = Math.min(now, Number(from ?? now));

      reply.hijack();
      if (response.destroyed) return reply;
      const reader = readerOf(response);
      open.add(response);
      response.on('close', () => {
        open.delete(response);
        live.hub.leave(thread, reader);
      });
      response.on('error', () => {});
      response.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // nginx would gather the events otherwise.
        'x-accel-buffering': 'no',
      });
      // An id without data is no event, but the browser remembers it for when it comes back.
      response.write(`retry: 3000\nid: ${start}\n\n`);
      live.hub.join(thread, start, reader).catch((error: unknown) => {
        request.log.warn({error: {message: String(error)}}, 'a stream could not start');
        response.destroy();
      });
      return reply;
    },
    {exposeHeadRoute: false},
  );
}

function readerOf(response: ServerResponse): Reader {
  return {
    send: (bytes) => sendTo(response, bytes),
    get isGone() {
      return response.destroyed || response.writableEnded;
    },
    drained: () =>
      new Promise((resolve) => {
        if (!response.writableNeedDrain || response.destroyed) return resolve();
        response.once('drain', resolve);
        response.once('close', resolve);
      }),
  };
}

function sendTo(response: ServerResponse, bytes: Buffer): void {
  if (response.destroyed || response.writableEnded) return;
  if (response.writableLength > mostUnread) response.destroy();
  else response.write(bytes);
}
