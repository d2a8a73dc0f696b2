/**
 * Starts WebKitGTK for tests: its driver, and a virtual screen where there is none.
 * Ports are picked by the system, so runs do not collide.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import net from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {webdriverLauncher} from '@web/test-runner-webdriver';

const settings = fileURLToPath(new URL('webkit-settings', import.meta.url));

/** What a driver is told of the browser that it shall start. */
const capabilities = {
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': {args: ['--automation']},
};

/**
 * Starts the driver, on a screen of that size in pixels if it matters. Answers what a
 * WebDriver client needs to know of it, and what ends it.
 */
export async function startWebKit(size) {
  const children = [];
  const stop = () =>
    children
      .splice(0)
      .reverse()
      .forEach((child) => child.kill('SIGTERM'));
  process.once('exit', stop);

  // The same settings for everybody, in place of the user's own.
  const env = {...process.env, XDG_CONFIG_HOME: settings};
  // A screen that is there already may be of any size.
  if (!env.DISPLAY || size) {
    const {width, height} = size ?? {width: 1280, height: 1024};
    const screen = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
      {stdio: ['ignore', 'ignore', 'ignore', 'pipe']},
    );
    children.push(screen);
    const [number] = await once(screen.stdio[3], 'data');
    env.DISPLAY = `:${String(number).trim()}`;
  }

  const port = await freePort();
  children.push(spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'}));
  await waitForPort(port);
  const address = {hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities};
  return {address, stop};
}

/**
 * WebKitGTK for @web/test-runner. Only one page at a time: with more, the driver
 * opens tests in iframes, where the test commands do not reach.
 */
export async function webkitLauncher() {
  const {address, stop} = await startWebKit();
  const launcher = webdriverLauncher({automationProtocol: 'webdriver', ...address});
  launcher.concurrency = 1;
  const stopSession = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    await stopSession();
    stop();
  };
  return launcher;
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
}

async function waitForPort(port, deadline = Date.now() + 10_000) {
  for (;;) {
    const socket = net.connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      socket.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
