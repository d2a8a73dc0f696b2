/**
 * Every fault there is, by the stage at which it strikes. Each has:
 *
 *   send      sends it, given what faulty-server.mjs knows of the request
 *   kind      what the page is told it was; none where the answer can be used after all
 *   status    the same of the HTTP status
 *   says      what the publisher is told, beside the address
 *   tries     how often a feed is asked before its reader hears of the failure
 *   refuses   nobody listens at the port
 *   isFlood   there is a great deal of it
 *   isEndless it does not end until the browser hangs up
 *   holdsUp   why a page may stand still meanwhile
 *   in        what is otherwise in one engine
 */
import {engine} from './engine.mjs';
import {connectionFaults} from './faults-of-connections.mjs';
import {bodyFaults} from './faults-of-bodies.mjs';

const page = '<!doctype html><title>Gone fishing</title><p>The harbour is closed.</p>';
const html = {'content-type': 'text/html'};

/** An answer with that status, a page of its own, and `more` headers. */
const answered = (status, more = {}, fault = {}) => ({
  kind: 'http',
  status,
  says: new RegExp(`answered ${status}`),
  tries: status > 499 || status === 429 ? 3 : 1,
  send({response, headers}) {
    response.writeHead(status, {...headers, ...html, ...more});
    response.end(page);
  },
  ...fault,
});

/** A good head with another body. */
const instead = (body, says, more = {}) => ({
  kind: 'not-a-feed',
  says,
  tries: 1,
  send({response, headers}) {
    response.writeHead(200, {...headers, ...more});
    response.end(body);
  },
});

const statusFaults = {
  '204 without a body': {
    kind: 'not-a-feed',
    says: /is empty|did not answer as/,
    tries: 1,
    send({response, headers}) {
      response.writeHead(204, headers);
      response.end();
    },
  },
  '206 with a part': {
    kind: 'not-a-feed',
    says: /cut-off|did not answer as/,
    tries: 1,
    send({response, headers, body}) {
      const part = body.subarray(0, 200);
      const range = `bytes 0-199/${body.length}`;
      response.writeHead(206, {...headers, 'content-range': range});
      response.end(part);
    },
  },
  '302 without an address': answered(302),
  '304 to one who has nothing': {
    ...answered(304),
    send({response, headers}) {
      response.writeHead(304, headers);
      response.end();
    },
  },
  401: answered(401, {'www-authenticate': 'Bearer'}),
  403: answered(403),
  404: answered(404),
  410: answered(410),
  429: answered(429),
  '429, asking for an hour': answered(429, {'retry-after': '3600'}, {tries: 1}),
  500: answered(500),
  '503, asking for two hours by the clock': {
    ...answered(503, {}, {tries: 1}),
    send({response, headers}) {
      const late = new Date(Date.now() + 7_200_000).toUTCString();
      response.writeHead(503, {...headers, ...html, 'retry-after': late});
      response.end(page);
    },
  },
};

const contentFaults = {
  'HTML for JSON': instead(page, /is an HTML page|did not answer as/, html),
  'RSS for JSON': instead('<rss version="2.0"/>', /is RSS|did not answer as/),
  'nothing at all': instead('', /is empty|did not answer as/),
  'JSON of another kind': instead('[null]', /another kind|did not answer as/),
  'JSON as deep as the sea': instead('['.repeat(1e5), /cut-off|did not answer as/),
  'two answers in one': {
    ...instead('', /cut-off|did not answer as/),
    send({response, headers, body}) {
      response.writeHead(200, headers);
      response.end(Buffer.concat([body, body]));
    },
  },
};

const withoutCors = (origin) => ({
  kind: 'network',
  says: /CORS/,
  tries: 3,
  send({response, headers, body}) {
    const allowed = Object.entries(headers).filter(([name]) => !name.endsWith('allow-origin'));
    if (origin) allowed.push(['access-control-allow-origin', origin]);
    response.writeHead(200, Object.fromEntries(allowed));
    response.end(body);
  },
});

const policyFaults = {
  'CORS absent': withoutCors(),
  'CORS for another site': withoutCors('https://other.example'),
};

/** The name of each stage, and its faults by their names. */
export const stages = inThisEngine({
  'a fault of the connection': connectionFaults,
  'a fault of the body': bodyFaults,
  'a status': statusFaults,
  'a fault of the content': contentFaults,
  'a fault of permission': policyFaults,
});

function inThisEngine(stages) {
  const mapValues = (object, act) =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name, act(value)]));
  return mapValues(stages, (faults) =>
    mapValues(faults, (fault) => ({...fault, ...fault.in?.[engine]})),
  );
}
