/** Whether the server can serve, for whoever watches over it. */
import {sql} from 'kysely';
import type {FastifyInstance} from 'fastify';
import {addRoute} from './api-document.js';
import type {Context} from './context.js';

/** Adds `/healthz`, which answers 200 while the database does. */
export function registerHealth(app: FastifyInstance, {database}: Context): void {
  addRoute(app, 'checkHealth', async () => {
    await sql`select 1`.execute(database.db);
    return {status: 'ok'};
  });
}
