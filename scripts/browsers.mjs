/**
 * Finds the browsers that tests run in, and installs them where that is the
 * machine's own habit (Debian, as root). Never downloads a browser by itself.
 */
import {spawnSync} from 'node:child_process';

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

/** The path of the first of these programs that the shell can find. */
export function which(...names) {
  for (const name of names) {
    const {status, stdout} = spawnSync('sh', ['-c', 'command -v "$0"', name], {encoding: 'utf8'});
    if (status === 0 && stdout.trim()) return stdout.trim();
  }
  return undefined;
}

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

/** The command that installs these engines on Debian. */
export function installCommand(wanted) {
  const packages = wanted.flatMap((engine) => needs[engine].packages);
  return `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** What to tell somebody whose machine lacks a browser: one sentence. */
export function howToInstall(engine) {
  const path = {
    chromium: 'set CHROME_PATH to a Chrome or Chromium, or ',
    firefox: 'set FIREFOX_PATH, or ',
  };
  return `No ${engine} found: ${path[engine] ?? ''}install it (on Debian and Ubuntu: ${installCommand([engine])}).`;
}

/** Installs the engines that are missing, where this process may. Returns what is still missing. */
export function installBrowsers(wanted) {
  const missing = wanted.filter((engine) => !findBrowser(engine));
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && which('apt-get');
  if (missing.length === 0 || !mayInstall) return missing;
  const options = {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    stdio: ['ignore', 2, 2],
    shell: true,
  };
  spawnSync('apt-get update', options);
  spawnSync(installCommand(missing), options);
  return missing.filter((engine) => !findBrowser(engine));
}
