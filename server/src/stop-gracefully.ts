/** Stopping without cutting anybody off, and without waiting for nothing. */
import type {FastifyInstance} from 'fastify';

/** How long requests that are under way have to end, in milliseconds. */
const patience = 10_000;
const lookingAgain = 20;

/**
 * When the server closes, lets it answer what it has been asked and then closes every connection.
 * Node.js by itself would wait a minute for those that browsers open in advance and never use.
 */
export function stopGracefully(app: FastifyInstance): void {
  const {server} = app;
  let underWay = 0;
  server.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
  });
  app.addHook('preClose', (done) => {
    if (!server.listening) return done();
    const deadline = Date.now() + patience;
    // Looks again and again, since new connections come until the hooks are through.
    const timer = setInterval(() => {
      if (underWay === 0 || Date.now() > deadline) server.closeAllConnections();
    }, lookingAgain);
    server.once('close', () => clearInterval(timer));
    timer.unref();
    done();
  });
}
