// What a reader does with comments, for play functions.

import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import {find as findIn} from './draw.js';

/** The story’s thread. */
export function threadIn(canvas: HTMLElement): MemberCommentsElement {
  return canvas.querySelector('member-comments')!;
}

/** Waits for what `selector` matches and has these words, or any; the first of several. */
export function find(canvas: HTMLElement, selector: string, words = ''): Promise<HTMLElement> {
  return findIn(canvas, 'member-comments', selector, words);
}

/** Presses the first button with this label. */
export async function press(canvas: HTMLElement, label: string): Promise<void> {
  (await find(canvas, 'button', label)).click();
}

/** Puts these words into the form. */
export async function write(canvas: HTMLElement, words: string): Promise<void> {
  const field = (await find(canvas, 'textarea')) as HTMLTextAreaElement;
  field.value = words;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

/** Posts these words. */
export async function post(canvas: HTMLElement, words: string): Promise<void> {
  await write(canvas, words);
  await press(canvas, 'Post');
}
