/** Many people who read along, and how long a comment takes to reach them. */
import {once} from 'node:events';
import http from 'node:http';

/**
 * Opens so many streams, posts so many comments one after another, and resolves with the delays in
 * milliseconds, from the moment in which the post was sent to the one in which a reader had it.
 */
export async function measureReaders({url, thread, readers, comments, post}) {
  const agent = new http.Agent({maxSockets: Infinity});
  const sent = new Map();
  const delays = [];
  let missing = 0;
  let done = () => {};

  const open = async () => {
    const request = http.get(`${url}/api/comments/events?thread=${encodeURIComponent(thread)}`, {
      agent,
    });
    const [response] = await once(request, 'response');
    if (response.statusCode !== 200)
      throw new Error(`A stream was answered ${response.statusCode}.`);
    let rest = '';
    response.setEncoding('utf8').on('data', (text) => {
      const events = (rest + text).split('\n\n');
      rest = events.pop();
      for (const event of events) {
        const [, said] = /"content_text":"(live \d+)/.exec(event) ?? [];
        if (said === undefined) continue;
        delays.push(performance.now() - sent.get(said));
        if ((missing -= 1) === 0) done();
      }
    });
    return request;
  };

  const requests = [];
  // A few at a time, as a listen queue takes them.
  while (requests.length < readers) {
    requests.push(...(await Promise.all(Array.from({length: 25}, open))));
  }
  try {
    for (let number = 0; number < comments; number += 1) {
      const text = `live ${number}`;
      missing = readers;
      const all = new Promise((resolve) => (done = resolve));
      sent.set(text, performance.now());
      await post(text);
      await all;
    }
  } finally {
    for (const request of requests) request.destroy();
  }
  delays.sort((a, b) => a - b);
  return {max: delays.at(-1), p99: delays[Math.floor(delays.length * 0.99)]};
}
