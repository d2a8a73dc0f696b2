/** A publisher: it signs tokens for its readers and publishes its keys. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import {exportJWK, generateKeyPair, SignJWT} from 'jose';

export const issuer = 'https://paper.example';
export const audience = 'https://comments.paper.example';

/** Makes a key pair with a name. */
export async function makeKey(kid, alg = 'ES256') {
  const {privateKey, publicKey} = await generateKeyPair(alg, {extractable: true});
  return {privateKey, alg, kid, jwk: {...(await exportJWK(publicKey)), alg, kid}};
}

/** Signs a token. A claim that is undefined is left out. */
export function signToken({privateKey, alg, kid}, claims = {}) {
  const now = Math.floor(Date.now() / 1000);
  const all = {iss: issuer, aud: audience, sub: 'reader-1', name: 'Ana', exp: now + 300, ...claims};
  return new SignJWT(JSON.parse(JSON.stringify(all)))
    .setProtectedHeader({alg, ...(kid !== undefined && {kid})})
    .sign(privateKey);
}

/** Serves keys until the test ends. `keys` and `isDown` can be changed; `asked` counts the requests. */
export async function serveKeys(t, keys) {
  const state = {keys, isDown: false, asked: 0, url: ''};
  const server = createServer((_request, response) => {
    state.asked += 1;
    response.statusCode = state.isDown ? 500 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({keys: state.keys.map(({jwk}) => jwk)}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  state.url = `http://127.0.0.1:${server.address().port}/keys.json`;
  return state;
}
