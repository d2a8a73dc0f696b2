// Runs in the preview, beside the snippet: has every element load at once, also what is below
// the fold, and tells the builder how high each of them is. It draws nothing and moves nothing.

import type {Report} from './report.js';

const found = new Set<HTMLElement>();
const settled = new Set<EventTarget>();
let isScriptMissing = false;

const resizes = new ResizeObserver(report);
new MutationObserver(find).observe(document, {childList: true, subtree: true});
for (const type of ['news-load', 'news-error']) {
  document.addEventListener(type, ({target}) => {
    settled.add(target!);
    // By then it has drawn what it has loaded.
    requestAnimationFrame(report);
  });
}
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
  for (const element of document.body?.querySelectorAll<HTMLElement>('*') ?? []) {
    if (!element.localName.includes('-') || found.has(element)) continue;
    found.add(element);
    void customElements.whenDefined(element.localName).then(() => {
      Object.assign(element, {eager: true});
      resizes.observe(element);
    });
  }
}

function report(): void {
  const elements = [...found];
  const feedElements = elements.filter((element) => 'refresh' in element);
  const message: Report = {
    newsrack: 'report',
    sizes: Object.fromEntries(elements.map((element) => [element.localName, heightOf(element)])),
    isReady: feedElements.every((element) => settled.has(element)),
    isScriptMissing,
  };
  // The preview has no origin, and does not know the builder's; there is nothing secret in it.
  parent.postMessage(message, '*');
}

function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}
