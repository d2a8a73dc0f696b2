/**
 * Runs every check there is, in CI's order, and ends with how many passed.
 * Nothing stops it early: whoever broke two things learns of both. A check
 * that is not a test suite counts as one test.
 */
import {readdirSync} from 'node:fs';
import {howToInstall, installBrowsers} from './browsers.mjs';
import {root, run, runTests} from './run.mjs';

const packageTest = 'test/package.node.test.mjs';
const endToEnd = filesUnder('test', '.node.test.mjs').filter((file) => /end-to-end/.test(file));
const otherNodeTests = filesUnder('test', '.node.test.mjs').filter(
  (file) => file !== packageTest && !endToEnd.includes(file),
);

const browserTests = 'wtr --config test/web-test-runner.config.mjs';
const stories =
  'npm run --silent bundle:storybook && wtr --config test/storybook/web-test-runner.config.mjs';

const checks = [
  {name: 'format', command: 'prettier --check --log-level=warn .'},
  {name: 'lint', command: 'eslint --max-warnings=0 .'},
  {name: 'build', command: 'node scripts/build.mjs'},
  // The stories read what the build says of the elements.
  {name: 'types', command: 'npm run --silent types'},
  {name: 'manifest', command: 'node scripts/manifest/check-descriptions.mjs'},
  {name: 'size', command: 'node scripts/size.mjs', alwaysShown: true},
  {name: 'package', tests: nodeTests([packageTest])},
  {name: 'node tests', tests: nodeTests(otherNodeTests)},
  {name: 'server', tests: nodeTests(filesUnder('server/test', '.test.mjs'))},
  {name: 'browser', act: ensureChromium},
  {name: 'end to end', tests: nodeTests(endToEnd)},
  {name: 'browser tests', tests: browserTests},
  {name: 'on slim Lit', tests: `LIT=slim ${browserTests}`},
  ...(filesUnder('stories', '.stories.ts').length > 0 ? [{name: 'stories', tests: stories}] : []),
];

const total = {passed: 0, failed: 0, skipped: 0};
for (const check of checks) {
  const started = performance.now();
  const result = await perform(check);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = result.ok ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${check.name.padEnd(14)} ${seconds.padStart(6)} s  ${counted(result)}`);
  if (!result.ok || check.alwaysShown) console.log(indented(result.output));
  for (const outcome of Object.keys(total)) total[outcome] += result[outcome] ?? 0;
}

if (total.skipped) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

async function perform({command, tests, act}) {
  if (tests) return runTests(tests);
  const result = await (act ? act() : run(command));
  return {...result, [result.ok ? 'passed' : 'failed']: 1, single: true};
}

function counted({single, passed, failed, skipped}) {
  if (single) return '';
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function indented(output) {
  return output.trimEnd().replace(/^/gm, '    ');
}

function ensureChromium() {
  const ok = installBrowsers(['chromium']).length === 0;
  return {ok, output: ok ? '' : howToInstall('chromium')};
}

function filesUnder(folder, ending) {
  const names = readdirSync(`${root}/${folder}`, {recursive: true});
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

function nodeTests(files) {
  const reporters = ['spec', './scripts/check/count-node-tests.mjs']
    .map((reporter) => `--test-reporter=${reporter} --test-reporter-destination=stdout`)
    .join(' ');
  return `node --test ${reporters} ${files.join(' ')}`;
}
