/** Who is told what while the database is slow. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {makeHub} from '../dist/live/hub.js';

it('a reader who joins from the past while a thread is being read misses nothing', async () => {
  let revision = 5;
  let slow;
  const hub = makeHub(
    async (_thread, after) => {
      const upTo = revision;
      const wait = slow;
      slow = undefined;
      await wait?.promise;
      const events = [];
      for (let position = after + 1; position <= upTo; position += 1) {
        events.push({position, bytes: Buffer.from(`${position} `)});
      }
      return {events, position: upTo, isFull: false};
    },
    (error) => assert.fail(error),
  );
  const [early, late] = [makeReader(), makeReader()];
  await hub.join('t', 5, early);

  // The late one has read what there was, and waits to begin, while the hub gets on.
  const joining = (slow = makeGate());
  const joined = hub.join('t', 5, late);
  revision = 7;
  hub.wake('t');
  await early.has('6 7 ');
  const pumping = (slow = makeGate());
  revision = 8;
  hub.wake('t');
  await pumping.entered;
  joining.open();
  await joined;
  pumping.open();

  await early.has('6 7 8 ');
  await late.has('6 7 8 ');
  hub.close();
});

/** A reader that says when it has been told exactly this. */
function makeReader() {
  let text = '';
  let look = () => {};
  return {
    isGone: false,
    drained: () => Promise.resolve(),
    send(bytes) {
      text += bytes.toString();
      look();
    },
    has: (wanted) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`“${text}” is all that came.`)), 30_000);
        look = () => {
          if (text !== wanted) return;
          clearTimeout(timer);
          resolve();
        };
        look();
      }),
  };
}

/** Something to wait for: `entered` once somebody does, who goes on with `open`. */
function makeGate() {
  const gate = {};
  gate.entered = new Promise((resolve) => (gate.enter = resolve));
  const opened = new Promise((resolve) => (gate.open = resolve));
  Object.defineProperty(gate, 'promise', {
    get() {
      gate.enter();
      return opened;
    },
  });
  return gate;
}
