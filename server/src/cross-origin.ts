/**
 * Which pages may read what (CORS): the calls, the feeds and the script are for every page, since whoever embeds
 * a thread reads it from their own address. That a page may read does not make it act for the member:
 * origins.ts has that.
 */
import cors from '@fastify/cors';
import type {FastifyInstance} from 'fastify';

/** Lets pages of every origin make the calls and load the script, and no page read anything else. */
export async function allowEveryPage(app: FastifyInstance): Promise<void> {
  await app.register(cors, {
    delegator: ({url}, done) => {
      // Feeds are the same for everybody, and nobody is known there.
      if (url.startsWith('/feeds/')) {
        return done(null, {
          origin: '*',
          methods: ['GET', 'HEAD'],
          maxAge: 7200,
          strictPreflight: false,
        });
      }
      if (!/^\/(api\/|newsrack[\w.-]*\.m?js)/.test(url)) return done(null, {origin: false});
      done(null, {
        origin: true,
        credentials: true,
        methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
        allowedHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'Last-Event-ID'],
        exposedHeaders: ['Retry-After'],
        maxAge: 7200,
        strictPreflight: false,
      });
    },
  });
}
