/**
 * Finds the browsers that tests run in, and installs them where that is the
 * machine's own habit (Debian, as root). Never downloads a browser by itself.
 */
import {install, installCommand, which} from './debian.mjs';

/** What each engine needs on the PATH, and the Debian packages that bring it. */
const needs = {
  chromium: {programs: [], packages: ['chromium']},
  firefox: {programs: [], packages: ['firefox-esr']},
  webkit: {programs: ['WebKitWebDriver', 'Xvfb'], packages: ['webkit2gtk-driver', 'xvfb']},
};

export const engines = Object.keys(needs);

/** The sandbox is impossible as root; the rest keeps the browser off the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where this engine's browser is, or undefined. */
export function findBrowser(engine) {
  switch (engine) {
    case 'chromium':
      return (
        process.env.CHROME_PATH ||
        which('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome')
      );
    case 'firefox':
      return process.env.FIREFOX_PATH || which('firefox-esr', 'firefox');
    case 'webkit':
      return needs.webkit.programs.every((name) => which(name))
        ? which('WebKitWebDriver')
        : undefined;
    default:
      throw new Error(`Unknown browser "${engine}": expected one of ${engines.join(', ')}.`);
  }
}

/** What to tell somebody whose machine lacks a browser: one sentence. */
export function howToInstall(engine) {
  const path = {
    chromium: 'set CHROME_PATH to a Chrome or Chromium, or ',
    firefox: 'set FIREFOX_PATH, or ',
  };
  return `No ${engine} found: ${path[engine] ?? ''}install it (on Debian and Ubuntu: ${installCommand(needs[engine].packages)}).`;
}

/** Installs the engines that are missing, where this process may. Returns what is still missing. */
export function installBrowsers(wanted) {
  const missing = wanted.filter((engine) => !findBrowser(engine));
  if (missing.length > 0) install(missing.flatMap((engine) => needs[engine].packages));
  return missing.filter((engine) => !findBrowser(engine));
}
