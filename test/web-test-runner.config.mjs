/**
 * Runs every `.test.ts` file under test/ in real browsers. `BROWSERS=chromium,firefox,webkit`
 * picks the engines (Chromium alone if unset). `LIT=slim` gives the elements the small base class
 * that they have in the one script.
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findBrowser, howToInstall} from '../scripts/browsers.mjs';
import {countReporter} from '../scripts/check/count-browser-tests.mjs';
import {webkitLauncher} from '../scripts/webkit-launcher.mjs';
import {commentServer} from './support/comment-server.mjs';
import {feedCorpus} from './support/feed-corpus.mjs';
import {feedServer} from './support/feed-server.mjs';
import {mediaPlugin} from './support/media-plugin.mjs';
import {wordpressServer} from './support/wordpress-server.mjs';

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      // The second tab of a browser is hidden: no frames, no IntersectionObserver.
      concurrency: 1,
      launchOptions: {
        executablePath,
        headless: true,
        args: chromiumArguments,
      },
    }),
  // The chrome launcher given puppeteer-core speaks WebDriver BiDi with Firefox.
  // Two pages at once make it miss its time-outs.
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {browser: 'firefox', executablePath, headless: true},
    }),
  webkit: () => webkitLauncher(),
};

function launch(engine) {
  const path = findBrowser(engine);
  if (path) return launchers[engine](path);
  console.error(howToInstall(engine));
  process.exit(1);
}

/** Does in a test what the build does for the one script. */
const slimLit = {
  name: 'slim-lit',
  resolveImport: ({source, context}) =>
    context.path.startsWith('/src/')
      ? {lit: '/src/slim-lit.ts', 'lit/html.js': '/src/slim-html.ts'}[source]
      : undefined,
};

/** Lets tests load what we ship from an origin that is not the page's own: 127.0.0.1 is not localhost. */
function allowOtherOrigins(context, next) {
  context.set('access-control-allow-origin', '*');
  return next();
}

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['test/**/*.test.ts', '!test/storybook/**'],
  nodeResolve: true,
  // Two engines at once now and then fail to open their first page.
  concurrentBrowsers: 1,
  browsers: await Promise.all((process.env.BROWSERS || 'chromium').split(',').map(launch)),
  middleware: [allowOtherOrigins, feedServer(), wordpressServer(), commentServer(), feedCorpus()],
  plugins: [
    ...(process.env.LIT === 'slim' ? [slimLit] : []),
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
    mediaPlugin(),
  ],
  testFramework: {config: {timeout: '60000'}},
  // Of a whole file; a busy machine is slow, and not wrong.
  testsFinishTimeout: 240_000,
  // Lit's development build is wanted in tests, its greeting on every page is not.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>Newsrack tests</title>
        <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
      </head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
  reporters: [
    defaultReporter({reportTestProgress: process.stdout.isTTY === true}),
    countReporter(),
  ],
};
