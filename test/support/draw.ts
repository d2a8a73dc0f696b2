// Puts markup on the page for one test, and finds what came of it.

import {html, render, type LitElement, type TemplateResult} from 'lit';
import {afterTest} from './after-test.js';
import {until} from './until.js';

/** Puts markup on the page until the test is over. Answers its first element. */
export function put<T extends Element = LitElement>(markup: TemplateResult): T {
  const place = document.createElement('div');
  document.body.append(place);
  afterTest(() => place.remove());
  render(markup, place);
  return place.firstElementChild as T;
}

/** The same, once the first element shows its news, or says that there are none. */
export async function draw<T extends Element = LitElement>(markup: TemplateResult): Promise<T> {
  const element = put<T>(markup);
  await drawn(element);
  return element;
}

/** Waits until an element shows its news, or says why it does not. */
export async function drawn(element: Element): Promise<void> {
  await until(
    () => part(element, 'headline') ?? textOf(element, 'status'),
    `<${element.localName}> shows news or says why not`,
  );
}

/** A feed as a child of an element, for pages without a feed server. */
export function inline(feed: unknown): TemplateResult {
  const script = document.createElement('script');
  script.type = 'application/feed+json';
  script.textContent = JSON.stringify(feed);
  return html`${script}`;
}

/** The first node with this part name. */
export function part<T extends HTMLElement>(element: Element, name: string): T | undefined {
  return parts<T>(element, name)[0];
}

/** All nodes with this part name that are not hidden, in the order of the screen. */
export function parts<T extends HTMLElement>(element: Element, name: string): T[] {
  return all<T>(element, `[part~="${name}"]`);
}

/** All nodes in an element's shadow tree that match and are on screen. */
export function all<T extends HTMLElement>(element: Element, selector: string): T[] {
  const found = [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
  return found.filter((node) => node.checkVisibility());
}

/** What a reader reads in the first node with this part name. */
export function textOf(element: Element, name: string): string {
  return textsOf(element, name)[0] ?? '';
}

/** What a reader reads in each node with this part name. */
export function textsOf(element: Element, name: string): string[] {
  return parts(element, name).map(words);
}

/** The headlines on screen. */
export function headlines(element: Element): string[] {
  return textsOf(element, 'headline');
}

/** A node's text with its white space made single. */
export function words(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The button on screen whose name matches. */
export function button(element: Element, name: RegExp): HTMLButtonElement | undefined {
  return all<HTMLButtonElement>(element, 'button').find((each) => name.test(words(each)));
}

/** Presses that button. */
export function press(element: Element, name: RegExp): void {
  const found = button(element, name);
  if (!found) throw new Error(`<${element.localName}> has no button ${String(name)}.`);
  found.focus();
  found.click();
}
