// Loaded only where the browser has no sanitiser of its own: DOMPurify, told to
// keep what the native one keeps.

import DOMPurify from 'dompurify';

/** The harmless part of some HTML, in a document that is not shown. */
export function sanitize(html: string): Element {
  return DOMPurify.sanitize(html, {
    USE_PROFILES: {html: true, mathMl: true},
    ADD_ATTR: ['data-frame'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // What draws in its own way, plays, asks for input, or names things.
    FORBID_ATTR: [
      'style',
      'class',
      'id',
      'name',
      'srcset',
      'background',
      'bgcolor',
      'popover',
      'popovertarget',
    ],
    FORBID_TAGS: (
      'style form fieldset legend label button input select option optgroup textarea datalist output ' +
      'audio video source track picture map area dialog template slot font center marquee'
    ).split(' '),
    RETURN_DOM: true,
  }) as Element;
}
