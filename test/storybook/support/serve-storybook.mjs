import {once} from 'node:events';
import {createServer} from 'node:http';
import sirv from 'sirv';

/** Serves the built Storybook on this machine. Answers its address, its index and what ends it. */
export async function serveStorybook(folder) {
  const files = sirv(folder, {etag: false, maxAge: 3600});
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404);
      response.end();
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A service worker needs a secure origin, as that of this machine is.
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
