// Threads on the page, and what a reader does with them.

import type {LitElement, TemplateResult} from 'lit';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {all, put, words} from './draw.js';
import {until} from './until.js';

/** The member whom most tests sign in. */
export const mona = {id: 'mona', name: 'Mona Reader', roles: []};
/** One who may approve and remove what others say. */
export const moderator = {id: 'mod', name: 'Max Keeper', roles: ['moderator']};

// A draft of one test is not another's.
beforeEach(() => localStorage.clear());

/** Puts markup on the page, and waits until the thread in it can be read. */
export async function drawThread(markup: TemplateResult): Promise<MemberCommentsElement> {
  const first = put<LitElement>(markup);
  const element = first.matches('member-comments')
    ? first
    : first.parentElement!.querySelector('member-comments')!;
  await ready(element);
  return element;
}

/** Waits until a thread can be read. */
export async function ready(element: Element): Promise<void> {
  await until(() => all(element, 'section.ready').length, 'the thread is there');
}

/** The words of all comments, from top to bottom. */
export function said(element: Element): string[] {
  return all(element, '.words').map(words);
}

/** The comment with these words. */
export function commentOf(element: Element, text: string): HTMLElement {
  const found = all(element, '[part=comment]').find((each) => words(each).includes(text));
  if (!found) throw new Error(`Nobody says “${text}”, but: ${said(element).join(' | ')}`);
  return found;
}

/** Where the words go. */
export function field(element: Element): HTMLTextAreaElement | undefined {
  return all<HTMLTextAreaElement>(element, 'textarea')[0];
}

/** Types these words, in the place of what stands there. */
export async function type(element: Element, text: string): Promise<void> {
  await until(() => field(element), 'there is a form');
  const area = field(element)!;
  area.focus();
  area.value = text;
  area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

/** What the form says about the words in it. */
export function noteOf(element: Element): string {
  return all(element, '#note').map(words).join();
}

/** Presses the button with this name at the comment with these words. */
export function pressAt(element: Element, text: string, name: RegExp): void {
  const buttons = [...commentOf(element, text).querySelectorAll('button')];
  const found = buttons.find((each) => name.test(words(each)));
  if (!found) throw new Error(`“${text}” has no button ${String(name)}.`);
  found.focus();
  found.click();
}

/** Whether the comment with these words has such a button. */
export function hasTool(element: Element, text: string, name: RegExp): boolean {
  const buttons = [...commentOf(element, text).querySelectorAll('button')];
  return buttons.some((each) => name.test(words(each)));
}

/** What in the thread has the focus. */
export function focused(element: Element): HTMLElement | null {
  return element.shadowRoot!.activeElement as HTMLElement | null;
}

/** Leaves the element out of the page and puts it back, elsewhere. */
export function move(element: Element): void {
  const place = document.createElement('div');
  element.parentElement!.append(place);
  place.append(element);
}
