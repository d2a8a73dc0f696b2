/** Whether the server can serve, for whoever watches over it. */
import type {FastifyInstance} from 'fastify';
import {addRoute} from './api-document.js';
import type {Context} from './context.js';
import {Problem} from './problems.js';

/** How long the database has to answer, in milliseconds. One that hangs serves nobody either. */
const patience = 2000;

/** Adds `/healthz`, which answers 200 while the database does. */
export function registerHealth(app: FastifyInstance, {database}: Context): void {
  addRoute(app, 'checkHealth', async () => {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Problem('unavailable', {retryAfter: 5})), patience);
    });
    // A table is read, since SQLite answers what it needs no file for even when that is gone.
    const answer = database.db.selectFrom('threads').select('revision').limit(1).execute();
    await Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
    return {status: 'ok'};
  });
}
