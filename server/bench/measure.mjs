/** Measures calls: several runs each, of which the best is told, with how far they lie apart. */
import autocannon from 'autocannon';

const connections = 20;

/**
 * Makes the same kind of request for so many seconds, so many times. Resolves with `{perSecond, p99,
 * spread}` of the best run; the spread is from the worst to the best; `answers` has how many there were in all. Throws when an answer is not 2xx, or
 * not of the `status` that is given, or when answers are shorter than the `length` that is given, in bytes.
 * With a length, bodies are counted, not read: autocannon reads each as text, which for packed ones
 * takes it three times as long as the server takes, and then it would be autocannon that is measured.
 */
export async function measureCalls(given, {runs, seconds, status, length = 0}) {
  const results = [];
  const options = length > 0 ? {...given, setupClient: leaveBodiesUnread} : given;
  // What is measured is the server at work, not while it is compiled.
  const warming = await autocannon({connections, duration: 2, ...options});
  let answers = warming.requests.total;
  for (let run = 0; run < runs; run += 1) {
    const result = await autocannon({connections, duration: seconds, ...options});
    const all = result['2xx'] + result.non2xx;
    const good =
      status === undefined ? result['2xx'] : (result.statusCodeStats[status]?.count ?? 0);
    if (good < all || result.errors > 0) {
      throw new Error(
        `${all - good} answers were not ${status ?? '2xx'}, ${result.errors} requests failed.`,
      );
    }
    if (result.throughput.total < all * length) {
      throw new Error(`${all} answers of ${length} bytes were ${result.throughput.total} bytes.`);
    }
    answers += all;
    results.push({perSecond: good / result.duration, p99: result.latency.p99});
  }
  results.sort((a, b) => b.perSecond - a.perSecond);
  const [best] = results;
  return {...best, answers, spread: [results.at(-1).perSecond, best.perSecond]};
}

function leaveBodiesUnread(client) {
  client.pipelinedRequests.addBody = () => {};
}

/** Requests that are different each time: `next` makes the headers and the body of one. */
export function changing(method, path, next) {
  return {
    requests: [
      {
        method,
        path,
        setupRequest: (request) => {
          const {headers, body} = next();
          return {...request, headers: {...request.headers, ...headers}, body};
        },
      },
    ],
  };
}
