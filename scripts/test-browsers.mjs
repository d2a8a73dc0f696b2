/**
 * Runs the browser tests, and the host pages, in Chromium, Firefox and WebKit, one after
 * the other, and prints a table of each. An engine that this machine lacks is not run, and
 * is said to be missing; in CI, or with --install, it is installed where that is possible,
 * and lacking it is a failure. `--pages` runs the host pages alone.
 */
import {engines, findBrowser, howToInstall, installBrowsers} from './browsers.mjs';
import {browserTests, hostPageTests} from './check/test-commands.mjs';
import {runTests} from './run.mjs';

const must = Boolean(process.env.CI) || process.argv.includes('--install');
if (must) installBrowsers(engines);

const present = engines.filter((engine) => findBrowser(engine));
const missing = engines.filter((engine) => !present.includes(engine));
let failed = must && missing.length > 0;

/** What each engine made of each part of the tests: {part: {engine: {passed, failed, skipped}}}. */
const table = {};
for (const engine of present) {
  if (!process.argv.includes('--pages')) {
    const {ok, ...counts} = await test(browserTests, {BROWSERS: engine});
    enter('browser tests', engine, counts);
    failed ||= !ok;
  }
  const {ok, counts, figures} = await test(hostPageTests(), {ENGINE: engine});
  for (const figure of figures) console.log(`${engine}: ${figure}`);
  for (const [page, count] of Object.entries(counts)) enter(page, engine, count);
  failed ||= !ok;
}

const width = Math.max(...Object.keys(table).map(({length}) => length));
console.log(''.padEnd(width) + present.map((engine) => engine.padStart(12)).join(''));
for (const [part, cells] of Object.entries(table)) {
  const row = present.map((engine) => said(cells[engine]).padStart(12));
  console.log(part.padEnd(width) + row.join(''));
}
for (const engine of missing) {
  console.log(`Not run: ${engine}. ${howToInstall(engine)}`);
}
process.exitCode = failed ? 1 : 0;

/** A busy machine now and then keeps a browser from opening its first page; that alone is tried again. */
async function test(command, env) {
  let result = await runTests(command, env);
  if (/unable to create and start a test page/.test(result.output)) {
    result = await runTests(command, env);
  }
  if (!result.ok) console.log(`${Object.values(env).join()}:\n${result.output}`);
  return result;
}

function enter(part, engine, count) {
  (table[part] ??= {})[engine] = count;
}

/** How many of all passed, and how many could not be tried there. */
function said(count) {
  if (!count) return '–';
  const {passed, failed, skipped} = count;
  return `${passed}/${passed + failed}${skipped ? ` (+${skipped})` : ''}`;
}
