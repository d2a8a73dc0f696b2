// What the browser tells the page about itself, told otherwise for one test.

import {stub, type SinonStub} from 'sinon';
import {afterTest} from './after-test.js';

function pretend(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {configurable: true, value});
  afterTest(() => Reflect.deleteProperty(object, name));
}

/** The reader turns to another tab, or comes back. */
export function setHidden(hidden: boolean): void {
  pretend(document, 'hidden', hidden);
  pretend(document, 'visibilityState', hidden ? 'hidden' : 'visible');
  document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
}

/** The network goes, or comes back. */
export function setOnline(online: boolean): void {
  pretend(navigator, 'onLine', online);
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}

/** The reader asked to save data. */
export function saveData(): void {
  pretend(navigator, 'connection', {saveData: true});
}

/** The page names the address by which it wants to be known. */
export function setCanonical(url: string): void {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = url;
  document.head.append(link);
  afterTest(() => link.remove());
}

/** Collects what would be written to the console as warnings. */
export function catchWarnings(): SinonStub {
  const warnings = stub(console, 'warn');
  afterTest(() => warnings.restore());
  return warnings;
}

/** Collects the events of one type that reach the document. */
export function collect<T extends Event>(type: string): T[] {
  const events: T[] = [];
  const listener = (event: Event): unknown => events.push(event as T);
  document.addEventListener(type, listener);
  afterTest(() => document.removeEventListener(type, listener));
  return events;
}
