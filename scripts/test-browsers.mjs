/**
 * Runs the browser tests in Chromium, Firefox and WebKit, one after the other,
 * and prints a table. An engine that this machine lacks is not run, and the
 * table says so; in CI, or with --install, it is installed where that is
 * possible, and lacking it is a failure.
 */
import {engines, findBrowser, installBrowsers, installCommand} from './browsers.mjs';
import {runTests} from './run.mjs';

const must = Boolean(process.env.CI) || process.argv.includes('--install');
if (must) installBrowsers(engines);

const rows = [];
let failed = false;
for (const engine of engines) {
  if (!findBrowser(engine)) {
    rows.push(`not run: ${engine} (not installed: ${installCommand([engine])})`);
    failed ||= must;
    continue;
  }
  const started = performance.now();
  const result = await test(engine);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const cells = [result.passed, result.failed, result.skipped, `${seconds} s`];
  rows.push(engine.padEnd(10) + cells.map((cell) => String(cell).padStart(9)).join(''));
  if (!result.ok) {
    failed = true;
    console.log(`${engine}:\n${result.output}`);
  }
}

console.log(
  'engine'.padEnd(10) +
    ['passed', 'failed', 'skipped', 'time'].map((cell) => cell.padStart(9)).join(''),
);
console.log(rows.join('\n'));
process.exitCode = failed ? 1 : 0;

/** A busy machine now and then keeps a browser from opening its first page; that alone is tried again. */
async function test(engine) {
  const command = 'wtr --config test/web-test-runner.config.mjs';
  const result = await runTests(command, {BROWSERS: engine});
  const neverStarted = /unable to create and start a test page/.test(result.output);
  return neverStarted ? runTests(command, {BROWSERS: engine}) : result;
}
