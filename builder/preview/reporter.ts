// Runs in the preview, beside the snippet: tells the builder how high each element is, and
// has it load at once, also below the fold. It draws nothing and moves nothing.

import type {Report, Size} from './report.js';

/** The elements, and how high each is before it has loaded anything. */
const found = new Map<OurElement, number>();
const loaded = new Set<EventTarget>();
const failed = new Set<EventTarget>();
let isScriptMissing = false;

const resizes = new ResizeObserver(report);
new MutationObserver(find).observe(document, {childList: true, subtree: true});
document.addEventListener('news-load', ({target}) => settle(loaded, target!));
document.addEventListener('news-error', ({target}) => settle(failed, target!));
// A preview stays where it is: its links lead nowhere.
document.addEventListener('click', (click) => {
  const isLink = (target: EventTarget): boolean => target instanceof HTMLAnchorElement;
  if (click.composedPath().some(isLink)) click.preventDefault();
});
// Errors of loading do not bubble.
addEventListener(
  'error',
  ({target}) => {
    if (!(target instanceof HTMLScriptElement)) return;
    isScriptMissing = true;
    report();
  },
  {capture: true},
);

function find(): void {
  for (const element of document.body?.querySelectorAll<OurElement>('*') ?? []) {
    if (!element.localName.includes('-') || found.has(element)) continue;
    found.set(element, 0);
    void measure(element);
  }
}

async function measure(element: OurElement): Promise<void> {
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  found.set(element, heightOf(element));
  element.eager = true;
  resizes.observe(element);
  report();
}

/** What it has loaded is drawn when it says so. No frame is waited for: out of sight there are none. */
function settle(elements: Set<EventTarget>, element: EventTarget): void {
  elements.add(element);
  report();
}

function report(): void {
  const elements = [...found.keys()];
  const message: Report = {
    newsrack: 'report',
    sizes: Object.fromEntries(elements.map((element) => [element.localName, sizeOf(element)])),
    isReady: elements.length > 0 && elements.every(isSettled),
    isScriptMissing,
  };
  // The preview has no origin, and does not know the builder's; there is nothing secret in it.
  parent.postMessage(message, '*');
}

function sizeOf(element: OurElement): Size {
  return {
    atFirst: found.get(element)!,
    ...(isSettled(element) && !failed.has(element) && {loaded: heightOf(element)}),
  };
}

/** What shows no feed does not say when it has loaded. */
function isSettled(element: OurElement): boolean {
  const showsFeed = 'refresh' in element;
  return loaded.has(element) || failed.has(element) || (!showsFeed && !!found.get(element));
}

function heightOf(element: OurElement): number {
  return element.getBoundingClientRect().height;
}

/** An element that draws itself a moment after it is told to. */
interface OurElement extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
  eager?: boolean;
}
