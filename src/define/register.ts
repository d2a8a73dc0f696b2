import {warn} from '../lib/warn.js';

/**
 * The one place that defines elements. A tag name that is taken is left alone:
 * in silence if by another copy of this script, else with a word to the publisher.
 */
export function register(tag: string, elementClass: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, elementClass);
  // Another copy's class is another class, but made of the same.
  else if (!('newsrack' in taken)) warn(`<${tag}> is taken; data-prefix gives another name`);
}
