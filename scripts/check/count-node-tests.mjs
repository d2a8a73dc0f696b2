/**
 * A node:test reporter that prints nothing, and writes {suite: {passed, failed,
 * skipped}} to the file named by TEST_COUNTS, for each outermost suite. Tests in
 * none count under the empty name.
 */
import {writeFileSync} from 'node:fs';

export default async function* countNodeTests(events) {
  const counts = {};
  let open = none();
  for await (const {type, data} of events) {
    const outcome = outcomeOf(type, data);
    if (!outcome) continue;
    if (data.details.type !== 'suite') open[outcome] += 1;
    // A suite is reported after what is in it. One that is skipped, or could not begin, has nothing in it.
    else if (outcome !== 'passed' && !open[outcome]) open[outcome] = 1;
    if (data.nesting > 0) continue;
    const name = data.details.type === 'suite' ? data.name : '';
    const count = (counts[name] ??= none());
    for (const each of Object.keys(count)) count[each] += open[each];
    open = none();
  }
  const file = process.env.TEST_COUNTS;
  if (file) writeFileSync(file, JSON.stringify(counts));
  yield '';
}

const none = () => ({passed: 0, failed: 0, skipped: 0});

function outcomeOf(type, {skip}) {
  if (type === 'test:pass') return skip === undefined ? 'passed' : 'skipped';
  return type === 'test:fail' ? 'failed' : undefined;
}
