/**
 * A @web/test-runner reporter that says how many tests passed in each browser,
 * and writes {browser: {passed, failed, skipped}} to the file named by
 * TEST_COUNTS.
 */
import {writeFileSync} from 'node:fs';

export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = countSessions(sessions);
      for (const [browser, {passed, failed, skipped}] of Object.entries(counts)) {
        console.log(`${browser}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
      const file = process.env.TEST_COUNTS;
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSessions(sessions) {
  const counts = {};
  for (const session of sessions) {
    const count = (counts[session.browser.name] ??= {passed: 0, failed: 0, skipped: 0});
    const before = count.failed;
    countSuite(session.testResults, count);
    // A file that could not be loaded has no failed test, and is a failure.
    if (!session.passed && count.failed === before) count.failed += 1;
  }
  return counts;
}

function countSuite(suite, count) {
  for (const test of suite?.tests ?? []) {
    count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, count);
}
