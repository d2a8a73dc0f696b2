import {stub, useFakeTimers, type SinonFakeTimers} from 'sinon';
import {afterTest} from './after-test.js';
import {pause} from './until.js';

/** Time that a test moves by hand. The network, and drawing, stay as they are. */
export interface Clock extends SinonFakeTimers {
  /** Lets time run, about ten times as fast as outside, until something is so. */
  runUntil(condition: () => unknown, what?: string): Promise<void>;
}

/** How much time `runUntil` may let pass, in milliseconds. */
const longest = 120_000;
const step = 100;

/** Stops the clock until the test is over. */
export function stopClock(now = Date.now()): Clock {
  const clock = useFakeTimers({
    now,
    // A timer may outlive the clock that it was set by.
    shouldClearNativeTimers: true,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  const timeouts = stub(AbortSignal, 'timeout').callsFake(abortAfter);
  afterTest(async () => {
    await pause();
    // Whatever is still to come, comes; a page-wide clock that nobody needs has run down.
    clock.tick(longest);
    clock.restore();
    timeouts.restore();
  });
  const runUntil = async (condition: () => unknown, what = String(condition)): Promise<void> => {
    const deadline = clock.now + longest;
    while (!(await condition())) {
      if (clock.now > deadline) throw new Error(`It did not happen in ${longest} ms: ${what}`);
      clock.tick(step);
      await pause();
    }
  };
  return Object.assign(clock, {runUntil});
}

/** The browser's own goes by the real time, whatever the clock says. */
function abortAfter(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const reason = new DOMException('The operation timed out.', 'TimeoutError');
  setTimeout(() => controller.abort(reason), milliseconds);
  return controller.signal;
}
