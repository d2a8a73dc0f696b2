// A page of its own within the test page, for what happens once in a page's life:
// the order in which scripts come, and what their tags say.

import {afterTest} from './after-test.js';
import {until} from './until.js';

/** A page that a test has opened. */
export interface Page extends Window {
  customElements: CustomElementRegistry;
  console: Console;
  /** The page's console warnings. */
  warnings: string[];
}

/** Opens a page with this markup, and waits until it is loaded, scripts and all. */
export async function openPage(markup: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 700px; height: 3000px; border: 0';
  afterTest(() => frame.remove());
  const collect = `<script>
    warnings = [];
    console.warn = (...words) => warnings.push(words.join(' '));
    litIssuedWarnings = new Set(['dev-mode']);
  </script>`;
  frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title>${collect}${markup}`;
  // In view, whatever else a test has put on the page.
  document.body.prepend(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  return frame.contentWindow as unknown as Page;
}

/** Runs one more script in a page: the address of a module of this project. */
export async function runScript(page: Page, src: string, data: DOMStringMap = {}): Promise<void> {
  const script = page.document.createElement('script');
  script.src = src;
  if (!src.endsWith('newsrack.js')) script.type = 'module';
  Object.assign(script.dataset, data);
  let over = false;
  script.onload = script.onerror = () => (over = true);
  page.document.head.append(script);
  await until(() => over, `${src} has run`);
}
