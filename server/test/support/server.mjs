/** A running server, and people who talk to it over HTTP. Every answer is checked against openapi.yaml. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {SignJWT} from 'jose';
import {createApp} from '../../dist/index.js';
import {checkAnswer} from './contract.mjs';

const secret = 'a secret of thirty-two bytes, or more';
const issuer = 'https://paper.example';
const audience = 'newsrack';

/**
 * Starts a server on a free port. The result has `url`, `app`, `clock`, whose `advance` moves the
 * server's time by so many seconds, `guest`, and `member(name, claims)`, who comes with a publisher's
 * token. `close` stops it.
 */
export async function startServer(options) {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsrack-server-'));
  const ssoSecretFile = path.join(folder, 'secret');
  writeFileSync(ssoSecretFile, secret);
  let now = Date.parse('2026-03-01T12:00:00Z');
  const app = await createApp({
    logLevel: 'silent',
    rateLimit: 0,
    now: () => new Date(now),
    ...{ssoSecretFile, ssoIssuer: issuer, ssoAudience: audience},
    ...options,
  });
  const url = await app.listen({port: 0, host: '127.0.0.1'});

  return {
    app,
    url,
    clock: {
      advance(seconds) {
        now += seconds * 1000;
      },
    },
    guest: person(url),
    member: (name, claims) => member(url, name, claims),
    moderator() {
      return this.member('Moderator', {roles: ['moderator']});
    },
    async close() {
      await app.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

/** A member of the server at this address, who comes with a publisher's token. */
export async function member(url, name, claims = {}) {
  const token = await new SignJWT({name, ...claims})
    .setProtectedHeader({alg: 'HS256'})
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(name)
    .setExpirationTime(new Date('2030-01-01'))
    .sign(Buffer.from(secret));
  return person(url, {authorization: `Bearer ${token}`});
}

/** Somebody who sends these headers along with every request. */
export function person(url, always = {}) {
  /** Sends a request and resolves with `{status, headers, text, body}`. */
  async function send(method, address, {body, headers = {}, raw, signal, endless} = {}) {
    const json = body === undefined ? {} : {'content-type': 'application/json'};
    const response = await fetch(new URL(address, url), {
      method,
      headers: {...always, ...json, ...headers},
      body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
      redirect: 'manual',
      signal,
    });
    // Of a stream there is no end to wait for.
    const text = endless && response.ok ? '' : await response.text();
    const answer = {status: response.status, headers: response.headers, text};
    checkAnswer(method, address, answer);
    const isJson = response.headers.get('content-type')?.includes('json');
    return {...answer, body: isJson ? JSON.parse(text) : undefined};
  }

  return {
    headers: always,
    send,
    get: (address, options) => send('GET', address, options),
    post: (address, body, options) => send('POST', address, {body, ...options}),
    patch: (address, body, options) => send('PATCH', address, {body, ...options}),
    delete: (address, options) => send('DELETE', address, options),

    /** Posts a comment. `options.headers` may hold an Idempotency-Key. */
    say: (thread, content_text, {parent_id, ...options} = {}) =>
      send('POST', '/api/comments', {body: {thread, content_text, parent_id}, ...options}),
    /** Reads a thread; `query` is added to the address. */
    read: (thread, query = {}) =>
      send('GET', `/api/comments?${new URLSearchParams({thread, ...query})}`),
  };
}
