/**
 * Runs every check there is, in CI's order, and ends with how many passed.
 * Nothing stops it early: whoever broke two things learns of both. A check
 * that is not a test suite counts as one test.
 */
import {audit} from './check/audit.mjs';
import {browserTests, filesUnder, hostPageTests, nodeTests} from './check/test-commands.mjs';
import {engines, findBrowser, howToInstall, installBrowsers} from './browsers.mjs';
import {run, runTests} from './run.mjs';

const packageTest = 'test/package.node.test.mjs';
/** Those that need no browser stand in test/ itself. */
const otherNodeTests = filesUnder('test', '.node.test.mjs').filter(
  (file) => file !== packageTest && /^test\/[^/]+$/.test(file),
);
/** Those of a folder, which open pages in Chromium. */
const testsIn = (folder) => nodeTests(filesUnder(`test/${folder}`, '.node.test.mjs'));

const checks = [
  {name: 'format', command: 'prettier --check --log-level=warn .'},
  {name: 'build', command: 'node scripts/build.mjs'},
  // The stories read what the build says of the elements and the themes.
  {name: 'lint', command: 'eslint --max-warnings=0 .'},
  {name: 'types', command: 'npm run --silent types'},
  {name: 'manifest', command: 'node scripts/manifest/check-descriptions.mjs'},
  {name: 'element pages', command: 'node scripts/docs/write-element-pages.mjs --check'},
  {name: 'theming tables', command: 'node scripts/docs/write-theming-tables.mjs --check'},
  {name: 'size', command: 'node scripts/size.mjs', alwaysShown: true},
  {name: 'package', tests: nodeTests([packageTest])},
  {name: 'audit', act: audit, alwaysShown: true},
  {name: 'node tests', tests: nodeTests(otherNodeTests)},
  // A machine may have none yet, and what follows opens pages.
  {name: 'browsers', act: ensureBrowsers, alwaysShown: true},
  {name: 'server', tests: nodeTests(filesUnder('server/test', '.test.mjs'))},
  {name: 'end to end', tests: testsIn('end-to-end')},
  {name: 'documentation', tests: testsIn('docs')},
  {name: 'examples', tests: testsIn('examples')},
  {name: 'browser tests', tests: browserTests},
  {name: 'on slim Lit', tests: `LIT=slim ${browserTests}`},
  ...engines.map((engine) => ({
    name: `pages, ${engine}`,
    tests: hostPageTests(),
    env: {ENGINE: engine},
    isLeftOut: () => !findBrowser(engine),
  })),
  {name: 'storybook', command: 'npm run --silent bundle:storybook'},
  {name: 'stories', tests: testsIn('storybook')},
  {name: 'all is shown', command: 'node scripts/manifest/check-stories.mjs'},
  {name: 'lighthouse', tests: testsIn('lighthouse')},
];

const total = {passed: 0, failed: 0, skipped: 0};
for (const check of checks) {
  if (check.isLeftOut?.()) continue;
  const started = performance.now();
  const result = await perform(check);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = result.isNotRun ? '–     ' : result.ok ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${check.name.padEnd(16)} ${seconds.padStart(6)} s  ${counted(result)}`);
  for (const figure of result.figures ?? []) console.log(indented(figure));
  if (result.output && (!result.ok || check.alwaysShown)) console.log(indented(result.output));
  for (const outcome of Object.keys(total)) total[outcome] += result[outcome] ?? 0;
}

if (total.skipped) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

async function perform({command, tests, env, act}) {
  if (tests) return runTests(tests, env);
  const result = await (act ? act() : run(command));
  const outcome = result.isNotRun ? {} : {[result.ok ? 'passed' : 'failed']: 1};
  return {...result, ...outcome, single: true};
}

function counted({single, passed, failed, skipped}) {
  if (single) return '';
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function indented(output) {
  return output.trimEnd().replace(/^/gm, '    ');
}

/** Chromium is needed everywhere; the others where they can be had, and in continuous integration. */
function ensureBrowsers() {
  const missing = installBrowsers(engines);
  const needed = process.env.CI ? engines : ['chromium'];
  return {
    ok: !missing.some((engine) => needed.includes(engine)),
    output: missing.map((engine) => `Not run: ${engine}. ${howToInstall(engine)}\n`).join(''),
  };
}
