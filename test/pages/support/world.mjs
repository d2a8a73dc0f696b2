/**
 * The browser and the server that the tests of one file share, there before the first of
 * them. A file may add to Chromium's `arguments`.
 */
import {after, before} from 'node:test';
import {openBrowser} from './engine.mjs';
import {startHost} from './host-server.mjs';

export const world = {arguments: []};
const preparations = [];

/** Has `act` done once both are there, before the first test: Node.js runs hooks beside each other. */
export function prepare(act) {
  preparations.push(act);
}

before(async () => {
  world.host = await startHost();
  world.browser = await openBrowser(world.arguments);
  for (const act of preparations) await act();
});

after(async () => {
  await world.browser?.close();
  await world.host?.close();
});
