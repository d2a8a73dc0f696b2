/** An https server whose certificate is its own word, on loopback. What it answers would be good. */
import {once} from 'node:events';
import https from 'node:https';
import {goodAnswer} from './good-answers.mjs';
import {selfSigned} from './self-signed.mjs';

export async function startUntrusted() {
  const place = {refusals: 0, answers: 0};
  const certificate = selfSigned();
  const server = https.createServer(certificate, (request, response) => {
    place.answers++;
    const {headers, body} = goodAnswer(new URL(request.url, place.origin), 1);
    response.writeHead(200, {
      ...headers,
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
    });
    response.end(body);
  });
  server.on('tlsClientError', () => place.refusals++);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(place, {
    origin: `https://127.0.0.1:${server.address().port}`,
    /** What one must trust to be answered. */
    certificate: certificate.cert,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  });
}
