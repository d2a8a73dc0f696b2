/** A browser, as the server sees one: it keeps its cookies and says which page it comes from. */
import {checkAnswer} from '../support/contract.mjs';

/** What the server calls itself in these tests. */
export const ownOrigin = 'http://localhost';

/** A password that will do. */
export const goodPassword = 'a river that runs east';

/**
 * Makes a visitor of this server. `origin` is the page that asks, or null for a program that is no
 * browser; `address` is where it comes from.
 */
export function makeVisitor(app, {origin = ownOrigin, address = '127.0.0.1', token} = {}) {
  const cookies = new Map();

  async function send(method, url, {payload, headers = {}}) {
    const response = await app.inject({
      method,
      url,
      remoteAddress: address,
      payload,
      headers: {
        ...(origin !== null && method !== 'GET' && {origin}),
        ...(cookies.size > 0 && {
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        }),
        ...(token !== undefined && {authorization: `Bearer ${token}`}),
        ...headers,
      },
    });
    checkAnswer(method, url, {
      status: response.statusCode,
      headers: {get: (name) => response.headers[name.toLowerCase()] ?? null},
      text: response.body,
    });
    for (const {name, value, maxAge} of response.cookies) {
      if (maxAge === 0) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  return {
    cookies,
    /** Makes a call of the API, with a body of JSON. */
    call: (method, url, body, headers) =>
      send(method, url, {...(body !== undefined && {payload: body}), headers}),
    /** Opens a page. */
    open: (url, headers) => send('GET', url, {headers}),
    /** Sends a form of one of the pages. */
    submit: (url, fields, headers = {}) =>
      send('POST', url, {
        payload: new URLSearchParams(fields).toString(),
        headers: {'content-type': 'application/x-www-form-urlencoded', ...headers},
      }),
    /** Registers, and gives the member. */
    async register({name = 'Ana', email = 'ana@paper.example', password = goodPassword} = {}) {
      const response = await send('POST', '/api/members', {payload: {name, email, password}});
      return response.json().member;
    },
    signIn: (email = 'ana@paper.example', password = goodPassword) =>
      send('POST', '/api/session', {payload: {email, password}}),
    /** Who the server says is asking. */
    async whoAmI(headers) {
      return (await send('GET', '/api/session', {headers})).json().member;
    },
  };
}
